// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/recordbatch.h"

#include "catalogue/displaytext.h"
#include "catalogue/statement.h"

namespace
{

// More than some hundred partners have of anything; a hostile file may have millions for one of them.
constexpr int mostRows = 250'000;

PartialDate dateFrom(const QString &text)
{
    return PartialDate::fromIso(text).value_or(PartialDate());
}

QString cleanLine(const Statement &statement, int column)
{
    return singleLine(statement.text(column));
}

QString numbersAsJson(const QList<PartnerId> &partners)
{
    QString json(QLatin1Char('['));
    for (const PartnerId partner : partners) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(partner);
    }
    return json + QLatin1Char(']');
}

} // namespace

RecordBatch::RecordBatch(const QSqlDatabase &database, const LanguageOrder &languages, const QList<PartnerId> &partners)
    : m_database(database)
    , m_languages(languages)
    , m_numbers(numbersAsJson(partners))
    , m_records(partners.size())
{
    m_places.reserve(partners.size());
    for (qsizetype place = 0; place < partners.size(); ++place)
        m_places.insert(partners.at(place), place);
}

QList<DraftPartner> RecordBatch::read(RecordParts parts)
{
    readFacts();
    readNames();
    if (parts.testFlag(RecordPart::OtherNames))
        readOtherNames();
    if (parts.testFlag(RecordPart::Descriptions))
        readDescriptions();
    if (parts.testFlag(RecordPart::Categories))
        readCategories();
    if (parts.testFlag(RecordPart::Cities))
        readReferences(QStringLiteral("SELECT p.partner, substr(city.slug, 1, 300) FROM partner_city p "
                                      "JOIN city ON city.id = p.city WHERE %1 ORDER BY p.partner, p.position"),
                       &DraftPartner::cities);
    if (parts.testFlag(RecordPart::Members))
        readMembers();
    if (parts.testFlag(RecordPart::Related))
        readReferences(QStringLiteral("SELECT p.partner, substr(partner.slug, 1, 300) FROM related p "
                                      "JOIN partner ON partner.id = p.other WHERE %1 ORDER BY p.partner, p.position"),
                       &DraftPartner::related);
    if (parts.testFlag(RecordPart::Links))
        readLinks();
    if (parts.testFlag(RecordPart::Sources))
        readReferences(QStringLiteral("SELECT p.partner, substr(source.source_key, 1, 301) FROM partner_source p "
                                      "JOIN source ON source.id = p.source WHERE %1 ORDER BY p.partner, p.position"),
                       &DraftPartner::sources);
    if (parts.testFlag(RecordPart::Identifiers))
        readIdentifiers();
    return std::move(m_records);
}

void RecordBatch::readFacts()
{
    forEachRow(QStringLiteral("SELECT p.id, substr(p.slug, 1, 300), substr(p.country, 1, 2), p.founded, p.started, "
                              "p.agreement_from, p.agreement_until, p.ended, p.status, substr(s.slug, 1, 300), "
                              "p.checked_on FROM partner p LEFT JOIN partner s ON s.id = p.successor "
                              "WHERE p.id IN (SELECT value FROM json_each(?))"),
               [](DraftPartner &record, const Statement &row) {
                   record.slug = cleanLine(row, 1);
                   record.country = cleanLine(row, 2);
                   record.founded = dateFrom(row.text(3));
                   record.started = dateFrom(row.text(4));
                   record.agreementFrom = dateFrom(row.text(5));
                   record.agreementUntil = dateFrom(row.text(6));
                   record.ended = dateFrom(row.text(7));
                   record.status = partnerStatusWithSlug(row.text(8)).value_or(PartnerStatus::Unknown);
                   record.successor.slug = cleanLine(row, 9);
                   record.checkedOn = dateFrom(row.text(10));
               });
}

void RecordBatch::readNames()
{
    forEachRow(QStringLiteral("SELECT p.partner, p.language, substr(p.text, 1, 301) FROM partner_name p "
                              "WHERE %1 ORDER BY p.partner, p.language"),
               [this](DraftPartner &record, const Statement &row) {
                   record.name.set(languageAt(row.integer(1)), cleanLine(row, 2));
               });
}

void RecordBatch::readOtherNames()
{
    forEachRow(QStringLiteral("SELECT p.partner, substr(p.text, 1, 301), p.type, p.language FROM partner_other_name p "
                              "WHERE %1 ORDER BY p.partner, p.position"),
               [this](DraftPartner &record, const Statement &row) {
                   const OtherNameType type = otherNameTypeWithSlug(row.text(2)).value_or(OtherNameType::Alias);
                   record.otherNames.append(
                       {cleanLine(row, 1), type, row.isNull(3) ? Language() : languageAt(row.integer(3))});
               });
}

void RecordBatch::readDescriptions()
{
    forEachRow(QStringLiteral("SELECT p.partner, p.language, substr(p.text, 1, 20001) FROM partner_description p "
                              "WHERE %1 ORDER BY p.partner, p.language"),
               [this](DraftPartner &record, const Statement &row) {
                   bool isShortened = false;
                   record.description.set(languageAt(row.integer(1)), manyLines(row.text(2), &isShortened));
               });
}

void RecordBatch::readCategories()
{
    forEachRow(QStringLiteral("SELECT p.partner, category.tree, substr(category.slug, 1, 300) FROM partner_category p "
                              "JOIN category ON category.id = p.category WHERE %1 ORDER BY p.partner, p.position"),
               [](DraftPartner &record, const Statement &row) {
                   if (const std::optional<CategoryTree> tree = categoryTreeWithSlug(row.text(1)))
                       record.categories[static_cast<std::size_t>(*tree)].append({cleanLine(row, 2), 0, 0});
               });
}

void RecordBatch::readMembers()
{
    const PositionedTexts names = positionedTexts(QStringLiteral("member_text"));
    forEachRow(QStringLiteral("SELECT p.partner, p.position, substr(partner.slug, 1, 300) FROM member p "
                              "LEFT JOIN partner ON partner.id = p.member WHERE %1 ORDER BY p.partner, p.position"),
               [&names](DraftPartner &record, const Statement &row) {
                   DraftMember member;
                   member.partner.slug = cleanLine(row, 2);
                   if (member.partner.slug.isEmpty())
                       member.name = names.value({row.integer(0), row.integer(1)});
                   record.members.append(member);
               });
}

void RecordBatch::readLinks()
{
    const PositionedTexts labels = positionedTexts(QStringLiteral("link_text"));
    forEachRow(QStringLiteral("SELECT p.partner, p.position, substr(p.address, 1, 2001), substr(p.language, 1, 40), "
                              "p.role, p.verified FROM link p WHERE %1 ORDER BY p.partner, p.position"),
               [&labels](DraftPartner &record, const Statement &row) {
                   Link link;
                   // An address that may not be opened is a text like another.
                   link.address = safeAddress(row.text(2)) ? row.text(2) : cleanLine(row, 2);
                   link.language = Language::fromTag(row.text(3)).value_or(Language());
                   link.role = linkRoleWithSlug(row.text(4)).value_or(LinkRole::Page);
                   link.isVerified = row.integer(5) != 0;
                   link.label = labels.value({row.integer(0), row.integer(1)});
                   record.links.append(link);
               });
}

RecordBatch::PositionedTexts RecordBatch::positionedTexts(const QString &table)
{
    PositionedTexts texts;
    const QString query = QStringLiteral("SELECT p.partner, p.position, p.language, substr(p.text, 1, 301) FROM %2 p "
                                         "WHERE %1 ORDER BY p.partner, p.position, p.language");
    forEachRow(QString(query).replace(QLatin1String("%2"), table),
               [this, &texts](DraftPartner &, const Statement &row) {
                   texts[{row.integer(0), row.integer(1)}].set(languageAt(row.integer(2)), cleanLine(row, 3));
               });
    return texts;
}

void RecordBatch::readIdentifiers()
{
    forEachRow(QStringLiteral("SELECT p.partner, substr(p.scheme, 1, 40), substr(p.value, 1, 301) FROM identifier p "
                              "WHERE %1 ORDER BY p.partner, p.scheme"),
               [](DraftPartner &record, const Statement &row) {
                   record.identifiers.append({cleanLine(row, 1), cleanLine(row, 2)});
               });
}

void RecordBatch::readReferences(const QString &query, QList<DraftReference> DraftPartner::*list)
{
    forEachRow(query, [list](DraftPartner &record, const Statement &row) {
        (record.*list).append({cleanLine(row, 1), 0, 0});
    });
}

void RecordBatch::forEachRow(const QString &query, const std::function<void(DraftPartner &, const Statement &)> &take)
{
    if (!m_error.isEmpty())
        return;
    const QString chosen = QStringLiteral("p.partner IN (SELECT value FROM json_each(?))");
    QString sql = query;
    sql.replace(QLatin1String("%1"), chosen);
    Statement statement(m_database, sql + QLatin1String(" LIMIT ?"));
    statement.run(m_numbers, mostRows);
    int rows = 0;
    while (statement.next()) {
        ++rows;
        const auto place = m_places.constFind(statement.integer(0));
        if (place != m_places.constEnd())
            take(m_records[*place], statement);
    }
    m_error = statement.error();
    if (m_error.isEmpty() && rows == mostRows)
        m_error = QStringLiteral("too many rows of one partner");
}
