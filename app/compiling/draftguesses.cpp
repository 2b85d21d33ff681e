// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/draftguesses.h"

#include <QLocale>

namespace
{

constexpr qsizetype mostGuesses = 100; // of each kind: every one looks at all names

} // namespace

DraftGuesses::DraftGuesses(const Draft &draft, SourceNotation notation)
    : m_draft(draft)
    , m_notation(notation)
    , m_preferred(bestLanguage(Language::fromTag(QLocale().bcp47Name()).value_or(Language()), draft.languages))
{
}

QString DraftGuesses::category(CategoryTree tree, const QString &written)
{
    Names &names = m_categories[static_cast<std::size_t>(tree)];
    for (const DraftCategory &category : names.names.isEmpty() ? m_draft.categories : QList<DraftCategory>()) {
        if (category.tree == tree)
            add(names, category.slug, category.name);
    }
    return closest(names, written);
}

QString DraftGuesses::city(const QString &written)
{
    for (const DraftCity &city : m_cities.names.isEmpty() ? m_draft.cities : QList<DraftCity>())
        add(m_cities, city.slug, city.name);
    return closest(m_cities, written);
}

QString DraftGuesses::source(const QString &written)
{
    for (const DraftSource &source : m_sources.names.isEmpty() ? m_draft.sources : QList<DraftSource>())
        add(m_sources, source.key, {});
    return closest(m_sources, written);
}

QString DraftGuesses::partner(const QString &written)
{
    // By their slugs only: names are not unique.
    for (const DraftPartner &partner : m_partners.names.isEmpty() ? m_draft.partners : QList<DraftPartner>())
        add(m_partners, partner.slug, {});
    return closest(m_partners, written);
}

void DraftGuesses::add(Names &names, const QString &slug, const LocalizedText &name) const
{
    if (m_notation == SourceNotation::Spreadsheet) {
        for (const LocalizedText::Entry &entry : name.entries())
            names.names.add(entry.text, slug, entry.language == m_preferred);
    }
    names.names.add(slug, slug);
}

QString DraftGuesses::closest(Names &names, const QString &written)
{
    const auto known = names.guessed.constFind(written);
    if (known != names.guessed.constEnd() || names.guessed.size() >= mostGuesses)
        return known == names.guessed.constEnd() ? QString() : *known;
    return *names.guessed.insert(written, names.names.closestTo(written));
}
