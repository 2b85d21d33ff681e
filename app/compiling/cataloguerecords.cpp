// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/cataloguerecords.h"

#include "catalogue/cataloguechecks.h"
#include "catalogue/displaytext.h"
#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"
#include "compiling/recordbatch.h"

#include <algorithm>

namespace
{

constexpr int inBatch = 500;              // partners
constexpr int mostPartners = 4'000'000;   // as many as fit into a stored list
constexpr int pageCacheKibibytes = 65536; // with a quarter of it an export of 120,000 reads three times as much
constexpr int mostRowsOfHead = 1'000'000; // a hostile file has more

/// All is read, from many places of the file in turn: with the little that one page of the program needs, most would be
/// read again and again.
bool hasPageCache(const QSqlDatabase &database)
{
    return Statement(database, QStringLiteral("PRAGMA cache_size = -%1").arg(pageCacheKibibytes)).run();
}

QString cleanLine(const Statement &statement, int column)
{
    return singleLine(statement.text(column));
}

} // namespace

std::unique_ptr<CatalogueRecords> CatalogueRecords::open(const Catalogue &catalogue)
{
    return open(catalogue.info(), catalogue.identity());
}

std::unique_ptr<CatalogueRecords> CatalogueRecords::open(const CatalogueInfo &info, const FileIdentity &identity)
{
    auto connection = std::make_unique<SqlConnection>(immutableUri(info.path),
                                                      QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    connection->limitValues(largestValue);
    const bool isSafe = connection->isOpen() && !secureConnection(connection->database(), info.path) &&
                        !checkSchema(connection->database(), info.path) && hasPageCache(connection->database());
    if (!isSafe || identityOf(info.path) != identity)
        return nullptr;
    // Not make_unique: the constructor is private.
    return std::unique_ptr<CatalogueRecords>(new CatalogueRecords(info, std::move(connection)));
}

CatalogueRecords::CatalogueRecords(const CatalogueInfo &info, std::unique_ptr<SqlConnection> connection)
    : m_info(info)
    , m_connection(std::move(connection))
{
}

CatalogueRecords::~CatalogueRecords() = default;

Draft CatalogueRecords::head()
{
    Draft draft;
    draft.id = m_info.id;
    draft.accent = m_info.accent;
    draft.languages = m_info.languages;
    draft.organisation = m_info.organisation;
    draft.title = m_info.title;
    draft.introduction = m_info.introduction;
    readCategories(draft);
    readCities(draft);
    readSources(draft);
    readSynonyms(draft);
    return draft;
}

Draft CatalogueRecords::draft()
{
    Draft draft = head();
    const QList<PartnerId> partners = everyPartner();
    draft.partners.reserve(partners.size());
    for (qsizetype first = 0; first < partners.size() && m_error.isEmpty(); first += inBatch)
        draft.partners.append(read(partners.mid(first, inBatch)));
    return draft;
}

QList<PartnerId> CatalogueRecords::everyPartner()
{
    QList<PartnerId> partners;
    partners.reserve(m_info.partnerCount);
    Statement statement(m_connection->database(), QStringLiteral("SELECT id FROM partner ORDER BY id LIMIT ?"));
    statement.run(mostPartners);
    while (statement.next())
        partners.append(statement.integer(0));
    keepError(statement.error());
    return partners;
}

QStringList CatalogueRecords::everySlug()
{
    QStringList slugs;
    slugs.reserve(m_info.partnerCount);
    Statement statement(m_connection->database(),
                        QStringLiteral("SELECT substr(slug, 1, 300) FROM partner ORDER BY slug LIMIT ?"));
    statement.run(mostPartners);
    while (statement.next())
        slugs.append(cleanLine(statement, 0));
    keepError(statement.error());
    // The slugs of a foreign file may hold anything; those of a compiled one are in order already.
    std::sort(slugs.begin(), slugs.end());
    return slugs;
}

QList<PartnerId> CatalogueRecords::partnersWithSlugs(const QStringList &slugs)
{
    QList<PartnerId> partners;
    partners.reserve(slugs.size());
    Statement statement(m_connection->database(), QStringLiteral("SELECT id FROM partner WHERE slug = ?"));
    for (const QString &slug : slugs) {
        statement.run(slug);
        partners.append(statement.next() ? statement.integer(0) : 0);
    }
    keepError(statement.error());
    return partners;
}

QList<DraftPartner> CatalogueRecords::read(const QList<PartnerId> &partners, RecordParts parts)
{
    RecordBatch batch(m_connection->database(), m_info.languages, partners);
    QList<DraftPartner> records = batch.read(parts);
    keepError(batch.error());
    return records;
}

QHash<QString, LocalizedText> CatalogueRecords::namesOf(const QStringList &slugs)
{
    RecordBatch batch(m_connection->database(), m_info.languages, partnersWithSlugs(slugs));
    QHash<QString, LocalizedText> names;
    const QList<DraftPartner> records = batch.read({});
    for (const DraftPartner &record : records) {
        if (!record.slug.isEmpty())
            names.insert(record.slug, record.name);
    }
    keepError(batch.error());
    return names;
}

QHash<QString, QStringList> CatalogueRecords::membershipsOf(const QStringList &slugs)
{
    return slugsFor(
        slugs, QStringLiteral(
                   "SELECT DISTINCT substr(alliance.slug, 1, 300) FROM partner "
                   "JOIN member ON member.member = partner.id JOIN partner alliance ON alliance.id = member.partner "
                   "WHERE partner.slug = ? ORDER BY alliance.id LIMIT ?"));
}

QHash<QString, QStringList> CatalogueRecords::relationsTo(const QStringList &slugs)
{
    return slugsFor(
        slugs,
        QStringLiteral("SELECT DISTINCT substr(other.slug, 1, 300) FROM partner "
                       "JOIN related ON related.other = partner.id JOIN partner other ON other.id = related.partner "
                       "WHERE partner.slug = ? ORDER BY other.id LIMIT ?"));
}

QHash<QString, QStringList> CatalogueRecords::slugsFor(const QStringList &slugs, const QString &sql)
{
    QHash<QString, QStringList> found;
    Statement statement(m_connection->database(), sql);
    for (const QString &slug : slugs) {
        statement.run(slug, mostRowsOfHead);
        while (statement.next())
            found[slug].append(cleanLine(statement, 0));
    }
    keepError(statement.error());
    return found;
}

void CatalogueRecords::readCategories(Draft &draft)
{
    const QHash<int, LocalizedText> names = textsOf(QStringLiteral(
        "SELECT category, language, substr(text, 1, 301) FROM category_text WHERE field = 'name' LIMIT ?"));
    const QHash<int, LocalizedText> notes = textsOf(QStringLiteral(
        "SELECT category, language, substr(text, 1, 301) FROM category_text WHERE field = 'note' LIMIT ?"));
    Statement statement(m_connection->database(),
                        QStringLiteral("SELECT category.id, category.tree, substr(category.slug, 1, 300), "
                                       "substr(parent.slug, 1, 300) FROM category LEFT JOIN category parent "
                                       "ON parent.id = category.parent ORDER BY category.id LIMIT ?"));
    statement.run(mostRowsOfHead);
    while (statement.next()) {
        DraftCategory category;
        category.tree = categoryTreeWithSlug(statement.text(1)).value_or(CategoryTree::Place);
        category.slug = cleanLine(statement, 2);
        category.parent.slug = cleanLine(statement, 3);
        category.name = names.value(statement.integer(0));
        category.note = notes.value(statement.integer(0));
        draft.categories.append(category);
    }
    keepError(statement.error());
}

void CatalogueRecords::readCities(Draft &draft)
{
    const QHash<int, LocalizedText> names =
        textsOf(QStringLiteral("SELECT city, language, substr(text, 1, 301) FROM city_text LIMIT ?"));
    Statement statement(m_connection->database(),
                        QStringLiteral("SELECT id, substr(slug, 1, 300), substr(country, 1, 2), latitude, longitude "
                                       "FROM city ORDER BY id LIMIT ?"));
    statement.run(mostRowsOfHead);
    while (statement.next()) {
        DraftCity city;
        city.slug = cleanLine(statement, 1);
        city.name = names.value(statement.integer(0));
        city.country = cleanLine(statement, 2);
        city.latitude = statement.real(3);
        city.longitude = statement.real(4);
        draft.cities.append(city);
    }
    keepError(statement.error());
}

void CatalogueRecords::readSources(Draft &draft)
{
    const QHash<int, LocalizedText> texts =
        textsOf(QStringLiteral("SELECT source, language, substr(text, 1, 301) FROM source_text LIMIT ?"));
    Statement statement(m_connection->database(), QStringLiteral("SELECT id, substr(source_key, 1, 301), "
                                                                 "substr(address, 1, 2001) FROM source "
                                                                 "ORDER BY id LIMIT ?"));
    statement.run(mostRowsOfHead);
    while (statement.next()) {
        DraftSource source;
        source.key = cleanLine(statement, 1);
        source.text = texts.value(statement.integer(0));
        source.address = statement.text(2);
        draft.sources.append(source);
    }
    keepError(statement.error());
}

void CatalogueRecords::readSynonyms(Draft &draft)
{
    const QSqlDatabase &database = m_connection->database();
    QHash<int, QStringList> meanings;
    Statement meaning(database, QStringLiteral("SELECT synonym, substr(text, 1, 301) FROM synonym_meaning "
                                               "ORDER BY synonym, position LIMIT ?"));
    meaning.run(mostRowsOfHead);
    while (meaning.next())
        meanings[meaning.integer(0)].append(cleanLine(meaning, 1));
    keepError(meaning.error());
    QHash<int, QList<Language>> languages;
    Statement language(database, QStringLiteral("SELECT synonym, language FROM synonym_language "
                                                "ORDER BY synonym, language LIMIT ?"));
    language.run(mostRowsOfHead);
    while (language.next())
        languages[language.integer(0)].append(languageAt(language.integer(1)));
    keepError(language.error());
    Statement statement(database, QStringLiteral("SELECT synonym.id, substr(term, 1, 301), substr(slug, 1, 300) "
                                                 "FROM synonym LEFT JOIN partner ON partner.id = synonym.partner "
                                                 "ORDER BY synonym.id LIMIT ?"));
    statement.run(mostRowsOfHead);
    while (statement.next()) {
        DraftSynonym synonym;
        synonym.term = cleanLine(statement, 1);
        synonym.partner.slug = cleanLine(statement, 2);
        synonym.meanings = meanings.value(statement.integer(0));
        synonym.languages = languages.value(statement.integer(0));
        draft.synonyms.append(synonym);
    }
    keepError(statement.error());
}

QHash<int, LocalizedText> CatalogueRecords::textsOf(const QString &sql)
{
    QHash<int, LocalizedText> texts;
    Statement statement(m_connection->database(), sql);
    statement.run(mostRowsOfHead);
    while (statement.next())
        texts[statement.integer(0)].set(languageAt(statement.integer(1)), cleanLine(statement, 2));
    keepError(statement.error());
    return texts;
}

Language CatalogueRecords::languageAt(int number) const
{
    return m_info.languages.value(number);
}

void CatalogueRecords::keepError(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}
