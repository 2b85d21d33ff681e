// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/partnerlinkeddata.h"

#include "catalogue/description.h"
#include "exporting/localizedjson.h"
#include "exporting/partnerreferences.h"
#include "exporting/spreadsheettext.h"

#include <QJsonArray>
#include <QUrl>

namespace
{

const QString typeKey = QStringLiteral("@type");
const QString idKey = QStringLiteral("@id");
const QString languageKey = QStringLiteral("@language");
const QString valueKey = QStringLiteral("@value");
const QString organisation = QStringLiteral("Organization");

QJsonValue inLanguage(const QString &text, const Language &language)
{
    if (language.isEmpty())
        return wholeText(text);
    return QJsonObject{{languageKey, language.tag()}, {valueKey, wholeText(text)}};
}

QJsonArray inEveryLanguage(const LocalizedText &text)
{
    QJsonArray values;
    for (const LocalizedText::Entry &entry : text.entries())
        values.append(inLanguage(entry.text, entry.language));
    return values;
}

void insertUnlessEmpty(QJsonObject &node, const QString &key, const QJsonArray &values)
{
    if (!values.isEmpty())
        node.insert(key, values);
}

/// Where the register of an identifier tells of its organisation; empty for a register without such pages.
QString addressOf(const Identifier &identifier)
{
    if (identifier.scheme == QLatin1String("ror"))
        return QLatin1String("https://ror.org/") + identifier.value;
    if (identifier.scheme == QLatin1String("wikidata"))
        return QLatin1String("https://www.wikidata.org/wiki/") + identifier.value;
    return {};
}

void insertNames(QJsonObject &node, const DraftPartner &partner)
{
    insertUnlessEmpty(node, QStringLiteral("name"), inEveryLanguage(partner.name));
    QJsonArray others;
    for (const OtherName &name : partner.otherNames)
        others.append(inLanguage(name.text, name.language));
    insertUnlessEmpty(node, QStringLiteral("alternateName"), others);
    LocalizedText description;
    for (const LocalizedText::Entry &entry : partner.description.entries())
        description.set(entry.language, plainText(parseDescription(entry.text)));
    insertUnlessEmpty(node, QStringLiteral("description"), inEveryLanguage(description));
}

/// The first site of its own is the address; others, and the pages of registers, are about the same.
void insertSites(QJsonObject &node, const DraftPartner &partner)
{
    QJsonArray others;
    for (const Identifier &identifier : partner.identifiers) {
        if (const QString address = addressOf(identifier); safeAddress(address))
            others.append(address);
    }
    const QString urlKey = QStringLiteral("url");
    for (const Link &link : partner.links) {
        if (link.role != LinkRole::Website || !safeAddress(link.address))
            continue;
        if (node.contains(urlKey))
            others.append(link.address);
        else
            node.insert(urlKey, link.address);
    }
    insertUnlessEmpty(node, QStringLiteral("sameAs"), others);
}

} // namespace

PartnerLinkedData::PartnerLinkedData(CatalogueRecords &records)
    : m_records(records)
{
    const Draft head = records.head();
    for (const DraftCity &city : head.cities)
        m_cities.insert(city.slug, city);
}

QString PartnerLinkedData::identifierOf(const QString &slug) const
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("urn:partneratlas:%1:%2").arg(encoded(m_records.info().id), encoded(slug));
}

QList<QJsonObject> PartnerLinkedData::nodesOf(const QList<DraftPartner> &partners)
{
    const PartnerReferences references(m_records, partners, {true, false});
    const auto nodesFor = [this](const QList<NamedReference> &others) {
        QJsonArray nodes;
        for (const NamedReference &other : others) {
            if (other.slug.isEmpty())
                nodes.append(
                    QJsonObject{{typeKey, organisation}, {QStringLiteral("name"), inEveryLanguage(other.name)}});
            else
                nodes.append(QJsonObject{{idKey, identifierOf(other.slug)}});
        }
        return nodes;
    };
    QList<QJsonObject> nodes;
    for (const DraftPartner &partner : partners) {
        QJsonObject node = nodeOf(partner);
        insertUnlessEmpty(node, QStringLiteral("member"), nodesFor(references.membersOf(partner)));
        insertUnlessEmpty(node, QStringLiteral("memberOf"), nodesFor(references.memberOf(partner)));
        nodes.append(node);
    }
    return nodes;
}

QJsonObject PartnerLinkedData::nodeOf(const DraftPartner &partner) const
{
    QJsonObject node{{idKey, identifierOf(partner.slug)}, {typeKey, organisation}};
    insertNames(node, partner);
    insertSites(node, partner);
    insertIfKnown(node, QStringLiteral("foundingDate"), partner.founded.iso());
    insertAddress(node, partner);
    return node;
}

void PartnerLinkedData::insertAddress(QJsonObject &node, const DraftPartner &partner) const
{
    QJsonArray addresses;
    for (const DraftReference &reference : partner.cities) {
        const DraftCity city = m_cities.value(reference.slug);
        QJsonObject address{{typeKey, QStringLiteral("PostalAddress")}};
        insertUnlessEmpty(address, QStringLiteral("addressLocality"), inEveryLanguage(city.name));
        insertIfKnown(address, QStringLiteral("addressCountry"), city.country);
        addresses.append(address);
    }
    if (addresses.isEmpty() && !partner.country.isEmpty())
        addresses.append(QJsonObject{{typeKey, QStringLiteral("PostalAddress")},
                                     {QStringLiteral("addressCountry"), partner.country}});
    insertUnlessEmpty(node, QStringLiteral("address"), addresses);
}
