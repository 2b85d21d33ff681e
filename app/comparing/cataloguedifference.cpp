// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/cataloguedifference.h"

#include <algorithm>

namespace
{

constexpr int inBatch = 500; // slugs

LanguageOrder languagesOfBoth(const LanguageOrder &before, const LanguageOrder &after)
{
    LanguageOrder languages = after;
    for (const Language &language : before) {
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

/// The cells that the second list lacks, or has with another text; the item as a whole stands for its cells.
class HeadComparison final
{
public:
    HeadComparison(const Draft &before, const Draft &after)
        : m_before(headCells(before))
        , m_after(headCells(after))
    {
    }

    QList<HeadDifference> compare()
    {
        auto old = m_before.constBegin();
        auto current = m_after.constBegin();
        while (old != m_before.constEnd() || current != m_after.constEnd()) {
            const bool isRemoved =
                current == m_after.constEnd() || (old != m_before.constEnd() && old->key() < current->key());
            const bool isAdded = !isRemoved && (old == m_before.constEnd() || current->key() < old->key());
            if (isRemoved) {
                addOneSided(*old++, ChangeKind::Removed);
            } else if (isAdded) {
                addOneSided(*current++, ChangeKind::Added);
            } else {
                if (old->text != current->text)
                    m_found.append({current->part, current->item, current->field, current->language,
                                    ChangeKind::Changed, old->text, current->text});
                ++old;
                ++current;
            }
        }
        return m_found;
    }

private:
    void addOneSided(const HeadCell &cell, ChangeKind kind)
    {
        // The cell of the item comes before those of its fields.
        const bool isOfNewItem = !m_found.isEmpty() && m_found.last().field.isEmpty() && m_found.last().kind == kind &&
                                 m_found.last().part == cell.part && m_found.last().item == cell.item;
        if (isOfNewItem)
            return;
        HeadDifference difference{cell.part, cell.item, cell.field, cell.language, kind, {}, {}};
        (kind == ChangeKind::Added ? difference.after : difference.before) = cell.text;
        m_found.append(difference);
    }

    QList<HeadCell> m_before;
    QList<HeadCell> m_after;
    QList<HeadDifference> m_found;
};

class Comparison final
{
public:
    Comparison(RecordSource &before, RecordSource &after, const ComparisonProgress &progress)
        : m_before(before)
        , m_after(after)
        , m_progress(progress)
    {
        m_found.before = before.edition();
        m_found.after = after.edition();
        m_found.languages = languagesOfBoth(before.head().languages, after.head().languages);
        m_columns = recordColumns(m_found.languages);
    }

    std::optional<CatalogueDifference> compare()
    {
        m_found.head = HeadComparison(m_before.head(), m_after.head()).compare();
        QStringList slugs;
        std::set_union(m_before.slugs().begin(), m_before.slugs().end(), m_after.slugs().begin(), m_after.slugs().end(),
                       std::back_inserter(slugs));
        const int all = static_cast<int>(slugs.size());
        for (int first = 0; first < all; first += inBatch) {
            if (m_progress && !m_progress(first, all))
                return std::nullopt;
            compareBatch(slugs.mid(first, inBatch));
            if (!m_before.error().isEmpty() || !m_after.error().isEmpty())
                break;
        }
        return m_found;
    }

private:
    void compareBatch(const QStringList &slugs)
    {
        const QList<DraftPartner> before = m_before.read(slugs);
        const QList<DraftPartner> after = m_after.read(slugs);
        for (qsizetype place = 0; place < slugs.size(); ++place)
            comparePartner(slugs.at(place), before.at(place), after.at(place));
    }

    void comparePartner(const QString &slug, const DraftPartner &before, const DraftPartner &after)
    {
        PartnerDifference difference;
        difference.slug = slug;
        const bool isAdded = before.slug.isEmpty();
        const bool isRemoved = after.slug.isEmpty();
        if (isAdded && isRemoved)
            return;
        difference.kind = isAdded ? ChangeKind::Added : isRemoved ? ChangeKind::Removed : ChangeKind::Changed;
        difference.name = isRemoved ? before.name : after.name;
        for (const RecordColumn &column : std::as_const(m_columns)) {
            const QString old = isAdded ? QString() : recordCell(before, column, m_found.languages);
            const QString current = isRemoved ? QString() : recordCell(after, column, m_found.languages);
            if (old != current)
                difference.fields.append({column, old, current});
        }
        if (!difference.fields.isEmpty())
            m_found.partners.append(difference);
    }

    RecordSource &m_before;
    RecordSource &m_after;
    const ComparisonProgress &m_progress;
    QList<RecordColumn> m_columns;
    CatalogueDifference m_found;
};

} // namespace

QString slugOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("added");
    case ChangeKind::Removed:
        return QStringLiteral("removed");
    case ChangeKind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

int CatalogueDifference::count(ChangeKind kind) const
{
    return static_cast<int>(std::count_if(partners.begin(), partners.end(),
                                          [kind](const PartnerDifference &one) { return one.kind == kind; }));
}

std::optional<CatalogueDifference> compareCatalogues(RecordSource &before, RecordSource &after,
                                                     const ComparisonProgress &progress)
{
    return Comparison(before, after, progress).compare();
}
