// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/cataloguejson.h"

namespace
{

QJsonObject toJson(const LocalizedText &text)
{
    QJsonObject object;
    for (const LocalizedText::Entry &entry : text.entries())
        object.insert(entry.language.tag(), entry.text);
    return object;
}

void insertIfKnown(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject toJson(const Catalogue &catalogue, const PartnerReference &reference)
{
    QJsonObject object{{QStringLiteral("name"), toJson(reference.name)}};
    if (reference.partner != 0)
        object.insert(QStringLiteral("slug"), catalogue.slugOfPartner(reference.partner));
    return object;
}

void insertReferences(QJsonObject &object, const QString &key, const Catalogue &catalogue,
                      const QList<PartnerReference> &references)
{
    QJsonArray array;
    for (const PartnerReference &reference : references)
        array.append(toJson(catalogue, reference));
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonArray categorySlugs(const Catalogue &catalogue, PartnerId partner, CategoryTree tree)
{
    QJsonArray slugs;
    for (const CategoryId id : catalogue.categoriesOf(partner, tree)) {
        if (const Category *category = catalogue.category(id))
            slugs.append(category->slug);
    }
    return slugs;
}

QJsonObject toJson(const Link &link)
{
    QJsonObject object{{QStringLiteral("address"), link.address},
                       {QStringLiteral("label"), toJson(link.label)},
                       {QStringLiteral("role"), slugOf(link.role)},
                       {QStringLiteral("verified"), link.isVerified}};
    insertIfKnown(object, QStringLiteral("language"), link.language.tag());
    return object;
}

void insertNames(QJsonObject &object, const Partner &partner)
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

void insertDates(QJsonObject &object, const Partner &partner)
{
    insertIfKnown(object, QStringLiteral("founded"), partner.founded.iso());
    insertIfKnown(object, QStringLiteral("started"), partner.started.iso());
    insertIfKnown(object, QStringLiteral("agreement_from"), partner.agreementFrom.iso());
    insertIfKnown(object, QStringLiteral("agreement_until"), partner.agreementUntil.iso());
    insertIfKnown(object, QStringLiteral("ended"), partner.ended.iso());
    insertIfKnown(object, QStringLiteral("checked_on"), partner.checkedOn.iso());
}

void insertLists(QJsonObject &object, const Partner &partner)
{
    QJsonArray cities;
    for (const LocalizedText &city : partner.cities)
        cities.append(toJson(city));
    QJsonArray links;
    for (const Link &link : partner.links)
        links.append(toJson(link));
    QJsonArray sources;
    for (const Source &source : partner.sources) {
        QJsonObject entry{{QStringLiteral("key"), source.key}, {QStringLiteral("text"), toJson(source.text)}};
        insertIfKnown(entry, QStringLiteral("address"), source.address);
        sources.append(entry);
    }
    QJsonObject identifiers;
    for (const Identifier &identifier : partner.identifiers)
        identifiers.insert(identifier.scheme, identifier.value);
    object.insert(QStringLiteral("cities"), cities);
    object.insert(QStringLiteral("links"), links);
    object.insert(QStringLiteral("sources"), sources);
    object.insert(QStringLiteral("identifiers"), identifiers);
}

} // namespace

QJsonObject infoJson(const Catalogue &catalogue)
{
    const CatalogueInfo &info = catalogue.info();
    QJsonArray languages;
    for (const Language &language : info.languages)
        languages.append(language.tag());
    QJsonObject categories;
    for (const CategoryTree tree : everyCategoryTree) {
        QJsonArray entries;
        for (const Category &category : catalogue.categories(tree))
            entries.append(QJsonObject{{QStringLiteral("slug"), category.slug},
                                       {QStringLiteral("name"), toJson(category.name)},
                                       {QStringLiteral("note"), toJson(category.note)},
                                       {QStringLiteral("partners"), category.partnerCount}});
        categories.insert(slugOf(tree), entries);
    }
    QJsonObject object{{QStringLiteral("id"), info.id},
                       {QStringLiteral("title"), toJson(info.title)},
                       {QStringLiteral("organisation"), toJson(info.organisation)},
                       {QStringLiteral("edition"), info.edition},
                       {QStringLiteral("languages"), languages},
                       {QStringLiteral("partners"), info.partnerCount},
                       {QStringLiteral("categories"), categories},
                       {QStringLiteral("file"), info.path}};
    insertIfKnown(object, QStringLiteral("edition_date"), info.editionDate.iso());
    return object;
}

QJsonArray listJson(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
{
    QJsonArray array;
    for (const PartnerId partner : partners) {
        array.append(QJsonObject{
            {QStringLiteral("slug"), catalogue.slugOfPartner(partner)},
            {QStringLiteral("name"), catalogue.nameOf(partner).in(language, catalogue.info().languages).text},
            {QStringLiteral("kind"), categorySlugs(catalogue, partner, CategoryTree::Kind)},
            {QStringLiteral("place"), categorySlugs(catalogue, partner, CategoryTree::Place)},
            {QStringLiteral("theme"), categorySlugs(catalogue, partner, CategoryTree::Theme)}});
    }
    return array;
}

QJsonObject partnerJson(const Catalogue &catalogue, const Partner &partner)
{
    QJsonObject object{{QStringLiteral("slug"), partner.slug},
                       {QStringLiteral("name"), toJson(partner.name)},
                       {QStringLiteral("description"), toJson(partner.description)},
                       {QStringLiteral("status"), slugOf(partner.status)}};
    for (const CategoryTree tree : everyCategoryTree)
        object.insert(slugOf(tree), categorySlugs(catalogue, partner.id, tree));
    insertIfKnown(object, QStringLiteral("country"), partner.country);
    insertNames(object, partner);
    insertDates(object, partner);
    insertLists(object, partner);
    insertReferences(object, QStringLiteral("members"), catalogue, partner.members);
    insertReferences(object, QStringLiteral("member_of"), catalogue, partner.memberOf);
    insertReferences(object, QStringLiteral("related"), catalogue, partner.related);
    if (partner.successor.partner != 0)
        object.insert(QStringLiteral("successor"), toJson(catalogue, partner.successor));
    return object;
}
