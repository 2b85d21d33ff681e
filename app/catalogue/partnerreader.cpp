// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partnerreader.h"

#include "catalogue/displaytext.h"
#include "catalogue/statement.h"

#include <QSet>

namespace
{

// More than a page can show; a hostile file may have millions.
constexpr int mostRows = 500;
// Members of the largest alliances there are.
constexpr int mostReferences = 2000;
// One character more than is shown, so that the cut is noticed.
constexpr int readDescription = longestDescription + 1;
constexpr int readLine = longestName + 1;

PartialDate dateFrom(const QString &text)
{
    return PartialDate::fromIso(text).value_or(PartialDate());
}

} // namespace

PartnerReader::PartnerReader(const QSqlDatabase &database, const LanguageOrder &languages,
                             const std::function<LocalizedText(PartnerId)> &nameOf)
    : m_database(database)
    , m_languages(languages)
    , m_nameOf(nameOf)
{
}

std::optional<Partner> PartnerReader::read(PartnerId id)
{
    Partner partner;
    partner.id = id;
    if (!readFacts(partner))
        return std::nullopt;
    readNames(partner);
    readPlaces(partner);
    readMembers(partner);
    readLinks(partner);
    readSources(partner);
    return partner;
}

bool PartnerReader::readFacts(Partner &partner)
{
    Statement statement(m_database,
                        QStringLiteral("SELECT substr(slug, 1, 300), substr(country, 1, 2), founded, started, "
                                       "agreement_from, agreement_until, ended, status, successor, checked_on "
                                       "FROM partner WHERE id = ?"));
    statement.run(partner.id);
    if (!statement.next()) {
        keepError(statement.error());
        return false;
    }
    partner.slug = singleLine(statement.text(0));
    partner.country = singleLine(statement.text(1));
    partner.founded = dateFrom(statement.text(2));
    partner.started = dateFrom(statement.text(3));
    partner.agreementFrom = dateFrom(statement.text(4));
    partner.agreementUntil = dateFrom(statement.text(5));
    partner.ended = dateFrom(statement.text(6));
    partner.status = partnerStatusWithSlug(statement.text(7)).value_or(PartnerStatus::Unknown);
    if (const PartnerId successor = statement.integer(8); successor > 0)
        partner.successor = reference(successor);
    partner.checkedOn = dateFrom(statement.text(9));
    return true;
}

void PartnerReader::readNames(Partner &partner)
{
    partner.name = m_nameOf(partner.id);
    Statement names(m_database, QStringLiteral("SELECT substr(text, 1, ?), type, language FROM partner_other_name "
                                               "WHERE partner = ? ORDER BY position LIMIT ?"));
    names.run(readLine, partner.id, mostRows);
    while (names.next()) {
        const OtherNameType type = otherNameTypeWithSlug(names.text(1)).value_or(OtherNameType::Alias);
        partner.otherNames.append(
            {singleLine(names.text(0)), type, names.isNull(2) ? Language() : languageAt(names.integer(2))});
    }
    keepError(names.error());
    Statement texts(m_database, QStringLiteral("SELECT language, substr(text, 1, ?) FROM partner_description "
                                               "WHERE partner = ? ORDER BY language LIMIT ?"));
    texts.run(readDescription, partner.id, mostRows);
    while (texts.next())
        partner.description.set(languageAt(texts.integer(0)), texts.text(1));
    keepError(texts.error());
}

void PartnerReader::readPlaces(Partner &partner)
{
    Statement categories(m_database, QStringLiteral("SELECT category FROM partner_category WHERE partner = ? "
                                                    "ORDER BY position LIMIT ?"));
    categories.run(partner.id, mostRows);
    while (categories.next())
        partner.categories.append(categories.integer(0));
    keepError(categories.error());
    Statement cities(m_database,
                     QStringLiteral("SELECT city FROM partner_city WHERE partner = ? ORDER BY position LIMIT ?"));
    cities.run(partner.id, mostRows);
    while (cities.next()) {
        const LocalizedText name =
            localized(QStringLiteral("SELECT language, substr(text, 1, 301) FROM city_text WHERE city = ? LIMIT 100"),
                      cities.integer(0));
        if (!name.isEmpty())
            partner.cities.append(name);
    }
    keepError(cities.error());
}

void PartnerReader::readMembers(Partner &partner)
{
    Statement members(m_database, QStringLiteral("SELECT member, position FROM member WHERE partner = ? "
                                                 "ORDER BY position LIMIT ?"));
    members.run(partner.id, mostReferences);
    while (members.next()) {
        PartnerReference member = reference(members.integer(0));
        if (member.partner == 0) {
            member.name = localized(QStringLiteral("SELECT language, substr(text, 1, 301) FROM member_text "
                                                   "WHERE partner = ? AND position = ? LIMIT 100"),
                                    partner.id, members.integer(1));
        }
        if (!member.name.isEmpty())
            partner.members.append(member);
    }
    keepError(members.error());
    partner.memberOf = references(
        QStringLiteral("SELECT DISTINCT partner FROM member WHERE member = ? ORDER BY partner LIMIT ?"), partner.id);
    partner.related = relatedOf(partner.id);
}

void PartnerReader::readLinks(Partner &partner)
{
    Statement links(m_database, QStringLiteral("SELECT position, substr(address, 1, 2001), substr(language, 1, 40), "
                                               "role, verified FROM link WHERE partner = ? ORDER BY position LIMIT ?"));
    links.run(partner.id, mostRows);
    while (links.next()) {
        Link link;
        // An address that may not be opened is shown as text only.
        link.address = safeAddress(links.text(1)) ? links.text(1) : singleLine(links.text(1));
        link.language = Language::fromTag(links.text(2)).value_or(Language());
        link.role = linkRoleWithSlug(links.text(3)).value_or(LinkRole::Page);
        link.isVerified = links.integer(4) != 0;
        link.label = localized(QStringLiteral("SELECT language, substr(text, 1, 301) FROM link_text "
                                              "WHERE partner = ? AND position = ? LIMIT 100"),
                               partner.id, links.integer(0));
        partner.links.append(link);
    }
    keepError(links.error());
}

void PartnerReader::readSources(Partner &partner)
{
    Statement sources(m_database,
                      QStringLiteral("SELECT s.id, substr(s.source_key, 1, 301), substr(s.address, 1, 2001) "
                                     "FROM partner_source p JOIN source s ON s.id = p.source "
                                     "WHERE p.partner = ? ORDER BY p.position LIMIT ?"));
    sources.run(partner.id, mostRows);
    while (sources.next()) {
        const LocalizedText text = localized(
            QStringLiteral("SELECT language, substr(text, 1, 301) FROM source_text WHERE source = ? LIMIT 100"),
            sources.integer(0));
        partner.sources.append({singleLine(sources.text(1)), text, sources.text(2)});
    }
    keepError(sources.error());
    Statement identifiers(m_database,
                          QStringLiteral("SELECT substr(scheme, 1, 40), substr(value, 1, 301) FROM identifier "
                                         "WHERE partner = ? ORDER BY scheme LIMIT ?"));
    identifiers.run(partner.id, mostRows);
    while (identifiers.next())
        partner.identifiers.append({singleLine(identifiers.text(0)), singleLine(identifiers.text(1))});
    keepError(identifiers.error());
}

QList<PartnerReference> PartnerReader::relatedOf(PartnerId id)
{
    // An editor writes a relation once; a reader may come from either side.
    const QList<PartnerReference> written =
        references(QStringLiteral("SELECT other FROM related WHERE partner = ? ORDER BY position LIMIT ?"), id);
    QList<PartnerReference> found = written;
    QSet<PartnerId> known;
    for (const PartnerReference &other : written)
        known.insert(other.partner);
    const QList<PartnerReference> back =
        references(QStringLiteral("SELECT DISTINCT partner FROM related WHERE other = ? ORDER BY partner LIMIT ?"), id);
    for (const PartnerReference &other : back) {
        if (!known.contains(other.partner))
            found.append(other);
    }
    return found;
}

PartnerReference PartnerReader::reference(PartnerId id) const
{
    if (id <= 0)
        return {};
    const LocalizedText name = m_nameOf(id);
    return name.isEmpty() ? PartnerReference{} : PartnerReference{id, name};
}

QList<PartnerReference> PartnerReader::references(const QString &sql, PartnerId id)
{
    QList<PartnerReference> found;
    Statement statement(m_database, sql);
    statement.run(id, mostReferences);
    while (statement.next()) {
        const PartnerReference other = reference(statement.integer(0));
        if (other.partner != 0)
            found.append(other);
    }
    keepError(statement.error());
    return found;
}

LocalizedText PartnerReader::localized(const QString &sql, PartnerId id)
{
    LocalizedText text;
    Statement statement(m_database, sql);
    statement.run(id);
    while (statement.next())
        text.set(languageAt(statement.integer(0)), singleLine(statement.text(1)));
    keepError(statement.error());
    return text;
}

LocalizedText PartnerReader::localized(const QString &sql, PartnerId id, int position)
{
    LocalizedText text;
    Statement statement(m_database, sql);
    statement.run(id, position);
    while (statement.next())
        text.set(languageAt(statement.integer(0)), singleLine(statement.text(1)));
    keepError(statement.error());
    return text;
}

Language PartnerReader::languageAt(int number) const
{
    return number >= 0 && number < m_languages.size() ? m_languages.at(number) : Language();
}

void PartnerReader::keepError(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}
