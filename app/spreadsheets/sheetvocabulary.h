// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "spreadsheets/sheetdates.h"
#include "spreadsheets/slugindex.h"

#include <array>

/// What the words in the cells of a table mean: the names and slugs of what a catalogue has, and the words for states,
/// roles and the like, in every language that the program has.
class SheetVocabulary final
{
public:
    explicit SheetVocabulary(const Draft &base);

    /// Partners are meant by their slugs only: names are not unique.
    void addPartner(const QString &slug) { m_partners.add(slug, QStringList()); }
    void setDayOrder(DayOrder order) { m_dayOrder = order; }

    [[nodiscard]] const LanguageOrder &languages() const { return m_languages; }
    [[nodiscard]] const SlugIndex &categories(CategoryTree tree) const
    {
        return m_categories[static_cast<std::size_t>(tree)];
    }
    [[nodiscard]] const SlugIndex &cities() const { return m_cities; }
    [[nodiscard]] const SlugIndex &sources() const { return m_sources; }
    [[nodiscard]] const SlugIndex &partners() const { return m_partners; }
    [[nodiscard]] const SlugIndex &statuses() const { return m_statuses; }
    [[nodiscard]] const SlugIndex &nameTypes() const { return m_nameTypes; }
    [[nodiscard]] const SlugIndex &roles() const { return m_roles; }
    [[nodiscard]] const SlugIndex &schemes() const { return m_schemes; }
    /// Tags of languages by their own names.
    [[nodiscard]] const SlugIndex &tags() const { return m_tags; }
    /// "true" and "false" for what programs and people write for them.
    [[nodiscard]] const SlugIndex &truths() const { return m_truths; }
    [[nodiscard]] const SheetDates &dates() const { return m_dates; }
    [[nodiscard]] DayOrder dayOrder() const { return m_dayOrder; }

private:
    void addWords();

    LanguageOrder m_languages;
    std::array<SlugIndex, everyCategoryTree.size()> m_categories;
    SlugIndex m_cities;
    SlugIndex m_sources;
    SlugIndex m_partners;
    SlugIndex m_statuses;
    SlugIndex m_nameTypes;
    SlugIndex m_roles;
    SlugIndex m_schemes;
    SlugIndex m_tags;
    SlugIndex m_truths;
    SheetDates m_dates;
    DayOrder m_dayOrder = DayOrder::Unknown;
};
