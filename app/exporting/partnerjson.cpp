// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/partnerjson.h"

#include "exporting/localizedjson.h"
#include "exporting/partnerreferences.h"

#include <QJsonArray>

namespace
{

QJsonObject referenceJson(const NamedReference &reference)
{
    QJsonObject object{{QStringLiteral("name"), localizedJson(reference.name)}};
    insertIfKnown(object, QStringLiteral("slug"), reference.slug);
    return object;
}

void insertReferences(QJsonObject &object, const QString &key, const QList<NamedReference> &references)
{
    QJsonArray array;
    for (const NamedReference &reference : references)
        array.append(referenceJson(reference));
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject linkJson(const Link &link)
{
    QJsonObject object{{QStringLiteral("address"), link.address},
                       {QStringLiteral("label"), localizedJson(link.label)},
                       {QStringLiteral("role"), slugOf(link.role)},
                       {QStringLiteral("verified"), link.isVerified}};
    insertIfKnown(object, QStringLiteral("language"), link.language.tag());
    return object;
}

void insertOtherNames(QJsonObject &object, const DraftPartner &partner)
{
    QJsonArray names;
    for (const OtherName &name : partner.otherNames) {
        QJsonObject entry{{QStringLiteral("text"), name.text}, {QStringLiteral("type"), slugOf(name.type)}};
        insertIfKnown(entry, QStringLiteral("language"), name.language.tag());
        names.append(entry);
    }
    if (!names.isEmpty())
        object.insert(QStringLiteral("other_names"), names);
}

void insertDates(QJsonObject &object, const DraftPartner &partner)
{
    insertIfKnown(object, QStringLiteral("founded"), partner.founded.iso());
    insertIfKnown(object, QStringLiteral("started"), partner.started.iso());
    insertIfKnown(object, QStringLiteral("agreement_from"), partner.agreementFrom.iso());
    insertIfKnown(object, QStringLiteral("agreement_until"), partner.agreementUntil.iso());
    insertIfKnown(object, QStringLiteral("ended"), partner.ended.iso());
    insertIfKnown(object, QStringLiteral("checked_on"), partner.checkedOn.iso());
}

void insertAddresses(QJsonObject &object, const DraftPartner &partner)
{
    QJsonArray links;
    for (const Link &link : partner.links)
        links.append(linkJson(link));
    QJsonObject identifiers;
    for (const Identifier &identifier : partner.identifiers)
        identifiers.insert(identifier.scheme, identifier.value);
    object.insert(QStringLiteral("links"), links);
    object.insert(QStringLiteral("identifiers"), identifiers);
}

} // namespace

PartnerJson::PartnerJson(CatalogueRecords &records)
    : m_records(records)
{
    const Draft head = records.head();
    for (const DraftCity &city : head.cities)
        m_cities.insert(city.slug, city.name);
    for (const DraftSource &source : head.sources)
        m_sources.insert(source.key, source);
}

QList<QJsonObject> PartnerJson::objectsOf(const QList<DraftPartner> &partners)
{
    const PartnerReferences references(m_records, partners, {});
    QList<QJsonObject> objects;
    for (const DraftPartner &partner : partners) {
        QJsonObject object{{QStringLiteral("slug"), partner.slug},
                           {QStringLiteral("name"), localizedJson(partner.name)},
                           {QStringLiteral("description"), localizedJson(partner.description)},
                           {QStringLiteral("status"), slugOf(partner.status)}};
        insertPlaces(object, partner);
        insertOtherNames(object, partner);
        insertDates(object, partner);
        insertAddresses(object, partner);
        insertSources(object, partner);
        insertReferences(object, QStringLiteral("members"), references.membersOf(partner));
        insertReferences(object, QStringLiteral("member_of"), references.memberOf(partner));
        insertReferences(object, QStringLiteral("related"), references.relatedTo(partner));
        if (const std::optional<NamedReference> successor = references.successorOf(partner))
            object.insert(QStringLiteral("successor"), referenceJson(*successor));
        objects.append(object);
    }
    return objects;
}

void PartnerJson::insertPlaces(QJsonObject &object, const DraftPartner &partner) const
{
    for (const CategoryTree tree : everyCategoryTree) {
        QJsonArray slugs;
        for (const DraftReference &category : partner.categories[static_cast<std::size_t>(tree)])
            slugs.append(category.slug);
        object.insert(slugOf(tree), slugs);
    }
    QJsonArray cities;
    for (const DraftReference &city : partner.cities) {
        const LocalizedText name = m_cities.value(city.slug);
        if (!name.isEmpty())
            cities.append(localizedJson(name));
    }
    object.insert(QStringLiteral("cities"), cities);
    insertIfKnown(object, QStringLiteral("country"), partner.country);
}

void PartnerJson::insertSources(QJsonObject &object, const DraftPartner &partner) const
{
    QJsonArray sources;
    for (const DraftReference &reference : partner.sources) {
        const DraftSource source = m_sources.value(reference.slug);
        QJsonObject entry{{QStringLiteral("key"), reference.slug},
                          {QStringLiteral("text"), localizedJson(source.text)}};
        insertIfKnown(entry, QStringLiteral("address"), source.address);
        sources.append(entry);
    }
    object.insert(QStringLiteral("sources"), sources);
}
