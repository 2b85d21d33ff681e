// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/searchinserter.h"

#include "catalogue/description.h"
#include "catalogue/foldedtext.h"
#include "catalogue/partnerfilter.h"
#include "catalogue/statement.h"
#include "compiling/partnerorder.h"

#include <QMap>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <future>
#include <utility>
#include <vector>

namespace
{

QString categoryKey(CategoryTree tree, const QString &slug)
{
    return slugOf(tree) + QLatin1Char('/') + slug;
}

void appendTexts(const LocalizedText &text, QStringList &texts)
{
    for (const LocalizedText::Entry &entry : text.entries())
        texts.append(entry.text);
}

/// Positions in the draft by the value that they have; each at most once, in rising order.
class FacetLists final
{
public:
    void add(FilterKey key, const QString &value, int position)
    {
        QList<int> &list = m_lists[{static_cast<int>(key), value}];
        if (list.isEmpty() || list.last() != position)
            list.append(position);
    }
    [[nodiscard]] const QMap<std::pair<int, QString>, QList<int>> &lists() const { return m_lists; }

private:
    QMap<std::pair<int, QString>, QList<int>> m_lists;
};

} // namespace

SearchInserter::SearchInserter(const QSqlDatabase &database, const Draft &draft)
    : m_database(database)
    , m_draft(draft)
{
    for (const DraftCategory &category : draft.categories)
        m_categories.insert(categoryKey(category.tree, category.slug), &category);
    for (const DraftCity &city : draft.cities)
        m_cities.insert(city.slug, &city);
    for (const DraftSynonym &synonym : draft.synonyms) {
        if (!synonym.partner.slug.isEmpty())
            m_synonyms[synonym.partner.slug] += QStringList(synonym.term) + synonym.meanings;
    }
}

QString SearchInserter::insert()
{
    // What only reads the draft is made beside the index, which takes longest.
    std::future<std::vector<NameStart>> starts = std::async(std::launch::async, [this] { return nameStarts(); });
    std::future<QString> vocabulary = std::async(std::launch::async, [this] { return vocabularyText(); });
    insertFacets();
    insertDays();
    insertIndex();
    Statement names(m_database, QStringLiteral("INSERT INTO folded_name VALUES (?, ?, ?)"));
    for (const auto &[language, folded, partner] : starts.get())
        names.run(language, folded, partner);
    keepError(names.error());
    Statement words(m_database, QStringLiteral("INSERT INTO vocabulary VALUES (1, ?)"));
    words.run(vocabulary.get());
    keepError(words.error());
    return m_error;
}

std::vector<SearchInserter::NameStart> SearchInserter::nameStarts() const
{
    constexpr qsizetype longestStart = 60; // nobody types more to find a row
    std::vector<NameStart> starts;
    starts.reserve(static_cast<std::size_t>(m_draft.partners.size() * m_draft.languages.size()));
    for (int number = 0; number < m_draft.languages.size(); ++number) {
        int id = 0;
        for (const DraftPartner &partner : m_draft.partners) {
            const QString name = partner.name.in(m_draft.languages.at(number), m_draft.languages).text;
            starts.emplace_back(number, foldedText(name).left(longestStart), ++id);
        }
    }
    // In the order of the key, so that the table grows at its end only.
    std::sort(starts.begin(), starts.end());
    return starts;
}

void SearchInserter::insertFacets()
{
    FacetLists facets;
    for (int position = 0; position < m_draft.partners.size(); ++position) {
        const DraftPartner &partner = m_draft.partners.at(position);
        for (const CategoryTree tree : everyCategoryTree) {
            for (const DraftReference &reference : partner.categories[static_cast<std::size_t>(tree)]) {
                const DraftCategory *category = m_categories.value(categoryKey(tree, reference.slug));
                for (; category; category = m_categories.value(categoryKey(tree, category->parent.slug)))
                    facets.add(filterKeyOf(tree), category->slug, position);
            }
        }
        for (const DraftReference &city : partner.cities)
            facets.add(FilterKey::City, city.slug, position);
        facets.add(FilterKey::Status, slugOf(partner.status), position);
        for (const Link &link : partner.links) {
            if (!link.language.isEmpty())
                facets.add(FilterKey::Language, link.language.tag().toLower(), position);
            if (link.role == LinkRole::Website)
                facets.add(FilterKey::Has, QStringLiteral("website"), position);
        }
        if (!partner.members.isEmpty())
            facets.add(FilterKey::Has, QStringLiteral("members"), position);
    }
    Statement statement(m_database, QStringLiteral("INSERT INTO facet VALUES (?, ?, ?)"));
    for (auto list = facets.lists().begin(); list != facets.lists().end(); ++list)
        statement.run(slugOf(static_cast<FilterKey>(list.key().first)), list.key().second, packPartners(list.value()));
    keepError(statement.error());
}

void SearchInserter::insertDays()
{
    const auto pack = [this](PartialDate DraftPartner::*field) {
        QByteArray packed(m_draft.partners.size() * 4, Qt::Uninitialized);
        char *target = packed.data();
        for (const DraftPartner &partner : m_draft.partners) {
            const QDate day = (partner.*field).latest();
            qToLittleEndian<qint32>(day.isValid() ? day.year() * 10000 + day.month() * 100 + day.day() : 0, target);
            target += 4;
        }
        return packed;
    };
    Statement statement(m_database, QStringLiteral("INSERT INTO partner_days VALUES (?, ?)"));
    statement.run(QStringLiteral("agreement_until"), pack(&DraftPartner::agreementUntil));
    statement.run(QStringLiteral("checked_on"), pack(&DraftPartner::checkedOn));
    keepError(statement.error());
}

QString SearchInserter::vocabularyText() const
{
    QSet<QString> words;
    const auto add = [&words](const QStringList &texts) {
        for (const QString &text : texts) {
            for (const QString &word : wordsOf(text))
                words.insert(word);
        }
    };
    for (int position = 0; position < m_draft.partners.size(); ++position)
        add(namesOf(position));
    QStringList labels;
    for (const DraftCity &city : m_draft.cities)
        appendTexts(city.name, labels);
    for (const DraftCategory &category : m_draft.categories)
        appendTexts(category.name, labels);
    add(labels);
    QStringList sorted(words.begin(), words.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted.isEmpty() ? QStringLiteral("") : sorted.join(QLatin1Char('\n'));
}

void SearchInserter::insertIndex()
{
    // The index is built in few large pieces and merged once; both settings are kept in the file, so they are put back.
    setIndexOption("hashsize", 64 * 1024 * 1024);
    setIndexOption("automerge", 0);
    Statement statement(m_database,
                        QStringLiteral("INSERT INTO search (rowid, names, labels, texts) VALUES (?, ?, ?, ?)"));
    const QChar end = QLatin1Char('\n');
    for (int position = 0; position < m_draft.partners.size(); ++position) {
        const DraftPartner &partner = m_draft.partners.at(position);
        statement.run(position + 1, namesOf(position).join(end), labelsOf(partner).join(end),
                      textsOf(partner).join(end));
    }
    keepError(statement.error());
    Statement optimize(m_database, QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"));
    optimize.run();
    keepError(optimize.error());
    setIndexOption("hashsize", 1024 * 1024);
    setIndexOption("automerge", 4);
}

void SearchInserter::setIndexOption(const char *option, int value)
{
    Statement statement(m_database, QStringLiteral("INSERT INTO search (search, rank) VALUES (?, ?)"));
    statement.run(QString(QLatin1String(option)), value);
    keepError(statement.error());
}

QStringList SearchInserter::namesOf(int position) const
{
    const DraftPartner &partner = m_draft.partners.at(position);
    QStringList names;
    appendTexts(partner.name, names);
    for (const OtherName &name : partner.otherNames)
        names.append(name.text);
    return names + m_synonyms.value(partner.slug);
}

QStringList SearchInserter::labelsOf(const DraftPartner &partner) const
{
    QStringList labels;
    for (const DraftReference &reference : partner.cities) {
        if (const DraftCity *city = m_cities.value(reference.slug))
            appendTexts(city->name, labels);
    }
    for (const CategoryTree tree : everyCategoryTree) {
        for (const DraftReference &reference : partner.categories[static_cast<std::size_t>(tree)]) {
            const DraftCategory *category = m_categories.value(categoryKey(tree, reference.slug));
            for (; category; category = m_categories.value(categoryKey(tree, category->parent.slug)))
                appendTexts(category->name, labels);
        }
    }
    return labels;
}

QStringList SearchInserter::textsOf(const DraftPartner &partner)
{
    QStringList texts;
    for (const DraftMember &member : partner.members)
        appendTexts(member.name, texts);
    for (const LocalizedText::Entry &entry : partner.description.entries())
        texts.append(plainText(parseDescription(entry.text)));
    return texts;
}

void SearchInserter::keepError(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}
