// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/catalogueinserter.h"

#include "catalogue/statement.h"
#include "compiling/partnerorder.h"
#include "compiling/searchinserter.h"

#include <QSet>

#include <array>

namespace
{

QString categoryKey(CategoryTree tree, const QString &slug)
{
    return slugOf(tree) + QLatin1Char('/') + slug;
}

/// An empty text and a date that is not known are NULL.
QVariant nullable(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
QVariant nullable(const PartialDate &date)
{
    return nullable(date.iso());
}
QVariant nullable(int id)
{
    return id == 0 ? QVariant() : QVariant(id);
}
/// An empty text where the column takes no NULL; a null string would become one.
QString notNull(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : text;
}

} // namespace

/// An INSERT with as many question marks as the table has columns, prepared once for many rows.
class CatalogueInserter::Row final
{
public:
    Row(CatalogueInserter &inserter, const char *table, int columns)
        : m_inserter(inserter)
        , m_statement(inserter.m_database,
                      QStringLiteral("INSERT INTO %1 VALUES (%2)")
                          .arg(QLatin1String(table), QStringLiteral("?, ").repeated(columns).chopped(2)))
    {
    }
    ~Row() { m_inserter.keepError(m_statement.error()); }
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    template <typename... Values>
    void add(const Values &...values)
    {
        m_statement.run(values...);
    }

    /// One row per language, with the language's number and the text at the end.
    template <typename... Values>
    void addTexts(const LocalizedText &text, const Values &...values)
    {
        const LanguageOrder &languages = m_inserter.m_draft.languages;
        for (int number = 0; number < languages.size(); ++number) {
            if (const QString shown = text.exactly(languages.at(number)); !shown.isEmpty())
                add(values..., number, shown);
        }
    }

private:
    CatalogueInserter &m_inserter;
    Statement m_statement;
};

CatalogueInserter::CatalogueInserter(const QSqlDatabase &database, const Draft &draft)
    : m_database(database)
    , m_draft(draft)
{
    int id = 0;
    for (const DraftCategory &category : draft.categories)
        m_categoryIds.insert(categoryKey(category.tree, category.slug), ++id);
    id = 0;
    for (const DraftCity &city : draft.cities)
        m_cityIds.insert(city.slug, ++id);
    id = 0;
    for (const DraftSource &source : draft.sources)
        m_sourceIds.insert(source.key, ++id);
    id = 0;
    for (const DraftPartner &partner : draft.partners)
        m_partnerIds.insert(partner.slug, ++id);
}

QString CatalogueInserter::insert(const Edition &edition, const std::function<bool()> &goesOn)
{
    insertCatalogue(edition);
    insertCategories();
    insertCities();
    insertSources();
    constexpr std::array steps = {&CatalogueInserter::insertPartners, &CatalogueInserter::insertPlaces,
                                  &CatalogueInserter::insertMembers,  &CatalogueInserter::insertLinks,
                                  &CatalogueInserter::insertSynonyms, &CatalogueInserter::insertOrders,
                                  &CatalogueInserter::insertSearch};
    for (const auto step : steps) {
        m_wasEnded = m_wasEnded || (goesOn && !goesOn());
        if (!m_wasEnded)
            (this->*step)();
    }
    return m_error;
}

void CatalogueInserter::insertSearch()
{
    keepError(SearchInserter(m_database, m_draft).insert());
}

void CatalogueInserter::insertCatalogue(const Edition &edition)
{
    Row(*this, "catalogue", 5)
        .add(m_draft.id, edition.number, notNull(edition.date.iso()), notNull(m_draft.accent),
             static_cast<int>(m_draft.partners.size()));
    Row languages(*this, "language", 2);
    for (int number = 0; number < m_draft.languages.size(); ++number)
        languages.add(number, m_draft.languages.at(number).tag());
    Row texts(*this, "catalogue_text", 3);
    texts.addTexts(m_draft.introduction, QStringLiteral("introduction"));
    texts.addTexts(m_draft.organisation, QStringLiteral("organisation"));
    texts.addTexts(m_draft.title, QStringLiteral("title"));
}

void CatalogueInserter::insertCategories()
{
    const QHash<int, int> counts = countPartners();
    Row categories(*this, "category", 5);
    Row texts(*this, "category_text", 4);
    for (const DraftCategory &category : m_draft.categories) {
        const int id = categoryId(category.tree, category.slug);
        const int parent = category.parent.slug.isEmpty() ? 0 : categoryId(category.tree, category.parent.slug);
        categories.add(id, slugOf(category.tree), category.slug, nullable(parent), counts.value(id));
        texts.addTexts(category.name, id, QStringLiteral("name"));
        texts.addTexts(category.note, id, QStringLiteral("note"));
    }
}

QHash<int, int> CatalogueInserter::countPartners() const
{
    QHash<int, int> parents;
    for (const DraftCategory &category : m_draft.categories) {
        if (!category.parent.slug.isEmpty())
            parents.insert(categoryId(category.tree, category.slug), categoryId(category.tree, category.parent.slug));
    }
    QHash<int, int> counts;
    for (const DraftPartner &partner : m_draft.partners) {
        QSet<int> reached;
        for (const CategoryTree tree : everyCategoryTree) {
            for (const DraftReference &reference : partner.categories[static_cast<std::size_t>(tree)]) {
                for (int id = categoryId(tree, reference.slug); id != 0; id = parents.value(id))
                    reached.insert(id);
            }
        }
        for (const int id : std::as_const(reached))
            ++counts[id];
    }
    return counts;
}

void CatalogueInserter::insertCities()
{
    Row cities(*this, "city", 5);
    Row texts(*this, "city_text", 3);
    for (const DraftCity &city : m_draft.cities) {
        cities.add(m_cityIds.value(city.slug), city.slug, city.country, city.latitude, city.longitude);
        texts.addTexts(city.name, m_cityIds.value(city.slug));
    }
}

void CatalogueInserter::insertSources()
{
    Row sources(*this, "source", 3);
    Row texts(*this, "source_text", 3);
    for (const DraftSource &source : m_draft.sources) {
        sources.add(m_sourceIds.value(source.key), source.key, nullable(source.address));
        texts.addTexts(source.text, m_sourceIds.value(source.key));
    }
}

void CatalogueInserter::insertPartners()
{
    Row partners(*this, "partner", 11);
    Row names(*this, "partner_name", 3);
    Row otherNames(*this, "partner_other_name", 5);
    Row descriptions(*this, "partner_description", 3);
    Row identifiers(*this, "identifier", 3);
    for (const DraftPartner &partner : m_draft.partners) {
        const int id = m_partnerIds.value(partner.slug);
        partners.add(id, partner.slug, nullable(partner.country), nullable(partner.founded), nullable(partner.started),
                     nullable(partner.agreementFrom), nullable(partner.agreementUntil), nullable(partner.ended),
                     slugOf(partner.status), nullable(m_partnerIds.value(partner.successor.slug)),
                     nullable(partner.checkedOn));
        names.addTexts(partner.name, id);
        int position = 0;
        for (const OtherName &name : partner.otherNames) {
            const QVariant language = name.language.isEmpty()
                                          ? QVariant()
                                          : QVariant(static_cast<int>(m_draft.languages.indexOf(name.language)));
            otherNames.add(id, position++, language, slugOf(name.type), name.text);
        }
        descriptions.addTexts(partner.description, id);
        for (const Identifier &identifier : partner.identifiers)
            identifiers.add(id, identifier.scheme, identifier.value);
    }
}

void CatalogueInserter::insertPlaces()
{
    Row categories(*this, "partner_category", 3);
    Row cities(*this, "partner_city", 3);
    Row sources(*this, "partner_source", 3);
    for (const DraftPartner &partner : m_draft.partners) {
        const int id = m_partnerIds.value(partner.slug);
        for (const CategoryTree tree : everyCategoryTree) {
            int position = 0;
            for (const DraftReference &reference : partner.categories[static_cast<std::size_t>(tree)])
                categories.add(id, categoryId(tree, reference.slug), position++);
        }
        int position = 0;
        for (const DraftReference &city : partner.cities)
            cities.add(id, position++, m_cityIds.value(city.slug));
        position = 0;
        for (const DraftReference &source : partner.sources)
            sources.add(id, position++, m_sourceIds.value(source.slug));
    }
}

void CatalogueInserter::insertMembers()
{
    Row members(*this, "member", 3);
    Row texts(*this, "member_text", 4);
    Row related(*this, "related", 3);
    for (const DraftPartner &partner : m_draft.partners) {
        const int id = m_partnerIds.value(partner.slug);
        int position = 0;
        for (const DraftMember &member : partner.members) {
            members.add(id, position, nullable(m_partnerIds.value(member.partner.slug)));
            texts.addTexts(member.name, id, position);
            ++position;
        }
        position = 0;
        for (const DraftReference &other : partner.related)
            related.add(id, position++, m_partnerIds.value(other.slug));
    }
}

void CatalogueInserter::insertLinks()
{
    Row links(*this, "link", 9);
    Row texts(*this, "link_text", 4);
    for (const DraftPartner &partner : m_draft.partners) {
        const int id = m_partnerIds.value(partner.slug);
        int position = 0;
        for (const Link &link : partner.links) {
            links.add(id, position, link.address, nullable(link.language.tag()), slugOf(link.role),
                      static_cast<int>(link.isVerified), QVariant(), QVariant(), QVariant());
            texts.addTexts(link.label, id, position);
            ++position;
        }
    }
}

void CatalogueInserter::insertSynonyms()
{
    Row synonyms(*this, "synonym", 3);
    Row meanings(*this, "synonym_meaning", 3);
    Row languages(*this, "synonym_language", 2);
    int id = 0;
    for (const DraftSynonym &synonym : m_draft.synonyms) {
        synonyms.add(++id, synonym.term, nullable(m_partnerIds.value(synonym.partner.slug)));
        int position = 0;
        for (const QString &meaning : synonym.meanings)
            meanings.add(id, position++, meaning);
        // In the order of their numbers: the same rows give the same bytes, however the source writes them.
        for (int number = 0; number < m_draft.languages.size(); ++number) {
            if (synonym.languages.contains(m_draft.languages.at(number)))
                languages.add(id, number);
        }
    }
}

void CatalogueInserter::insertOrders()
{
    Row partnerOrder(*this, "partner_order", 2);
    Row categoryOrder(*this, "category_order", 3);
    for (int number = 0; number < m_draft.languages.size(); ++number) {
        const QList<int> positions = partnersInOrder(m_draft, m_draft.languages.at(number));
        partnerOrder.add(number, packPartners(positions));
        QHash<int, QList<int>> byCategory;
        for (const int position : positions) {
            for (const CategoryTree tree : everyCategoryTree) {
                const auto &references = m_draft.partners.at(position).categories[static_cast<std::size_t>(tree)];
                for (const DraftReference &reference : references)
                    byCategory[categoryId(tree, reference.slug)].append(position);
            }
        }
        for (int category = 1; category <= m_draft.categories.size(); ++category)
            categoryOrder.add(category, number, packPartners(byCategory.value(category)));
    }
}

int CatalogueInserter::categoryId(CategoryTree tree, const QString &slug) const
{
    return m_categoryIds.value(categoryKey(tree, slug));
}

void CatalogueInserter::keepError(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}
