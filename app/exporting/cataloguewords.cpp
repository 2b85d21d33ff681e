// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/cataloguewords.h"

#include "language/languagetexts.h"

CatalogueWords::CatalogueWords(const Draft &head, const Language &language)
    : m_language(language)
    , m_order(head.languages)
    , m_collator(language.locale())
{
    m_collator.setNumericMode(true);
    readCategories(head);
    for (const DraftCity &city : head.cities)
        m_cities.insert(city.slug, text(city.name));
    for (const DraftSource &source : head.sources) {
        const QString name = text(source.text);
        const bool isBoth = !name.isEmpty() && !source.address.isEmpty();
        m_sources.insert(source.key, isBoth ? name + QLatin1String(": ") + source.address : name + source.address);
    }
    const LanguageTexts texts(language);
    const auto statusText = [&](const char *word) {
        return texts.text("PartnerFacts", word, "status of a collaboration");
    };
    m_statuses[static_cast<std::size_t>(PartnerStatus::Active)] = statusText("Active");
    m_statuses[static_cast<std::size_t>(PartnerStatus::Ended)] = statusText("Ended");
    m_statuses[static_cast<std::size_t>(PartnerStatus::Renamed)] = statusText("Renamed");
}

void CatalogueWords::readCategories(const Draft &head)
{
    std::array<QHash<QString, const DraftCategory *>, everyCategoryTree.size()> known;
    for (const DraftCategory &category : head.categories)
        known[static_cast<std::size_t>(category.tree)].insert(category.slug, &category);
    for (const DraftCategory &category : head.categories) {
        const auto tree = static_cast<std::size_t>(category.tree);
        QString path = text(category.name);
        // An opened catalogue has no circles; the limit is for one that was read in another way.
        qsizetype steps = known[tree].size();
        for (const DraftCategory *above = known[tree].value(category.parent.slug); above && steps > 0; --steps) {
            path.prepend(text(above->name) + QStringLiteral(" › "));
            above = known[tree].value(above->parent.slug);
        }
        m_categories[tree].insert(category.slug, path);
    }
}

QString CatalogueWords::category(CategoryTree tree, const QString &slug) const
{
    return m_categories[static_cast<std::size_t>(tree)].value(slug);
}

const QString &CatalogueWords::status(PartnerStatus status) const
{
    return m_statuses[static_cast<std::size_t>(status)];
}
