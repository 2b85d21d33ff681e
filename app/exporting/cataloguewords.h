// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"

#include <QCollator>
#include <QHash>
#include <QString>

#include <array>

/// The words that many partners share, in one language: read once, looked up for every row. A text that is missing in
/// the language falls back by the order of the catalogue.
class CatalogueWords final
{
public:
    /// `head` is everything of a catalogue but its partners (CatalogueRecords::head).
    CatalogueWords(const Draft &head, const Language &language);

    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] QString text(const LocalizedText &text) const { return text.in(m_language, m_order).text; }

    /// The name of a category with those above it: "Europe › Belgium". All of these give nothing for an unknown slug.
    [[nodiscard]] QString category(CategoryTree tree, const QString &slug) const;
    [[nodiscard]] QString city(const QString &slug) const { return m_cities.value(slug); }
    /// With its address where it has one.
    [[nodiscard]] QString source(const QString &key) const { return m_sources.value(key); }
    /// Empty for a status that is not known.
    [[nodiscard]] const QString &status(PartnerStatus status) const;
    /// Sorts as this language does.
    [[nodiscard]] const QCollator &collator() const { return m_collator; }

private:
    void readCategories(const Draft &head);

    Language m_language;
    LanguageOrder m_order;
    std::array<QHash<QString, QString>, everyCategoryTree.size()> m_categories;
    QHash<QString, QString> m_cities;
    QHash<QString, QString> m_sources;
    std::array<QString, 4> m_statuses;
    QCollator m_collator;
};
