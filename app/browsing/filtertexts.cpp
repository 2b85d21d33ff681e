// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/filtertexts.h"

#include "browsing/partnerfacts.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
};

std::optional<CategoryTree> treeOf(FilterKey key)
{
    for (const CategoryTree tree : everyCategoryTree) {
        if (filterKeyOf(tree) == key)
            return tree;
    }
    return std::nullopt;
}

QString statusChoice(const QString &value)
{
    const PartnerStatus status = partnerStatusWithSlug(value).value_or(PartnerStatus::Unknown);
    return status == PartnerStatus::Unknown ? Texts::tr("Not known", "status of a collaboration") : statusText(status);
}

QString freshText(const QString &value)
{
    const qsizetype number = freshValues().indexOf(value);
    switch (number) {
    case 0:
        return Texts::tr("Agreement is over");
    case 1:
        return Texts::tr("Agreement ends within a year");
    case 2:
        return Texts::tr("Checked over two years ago");
    case 3:
        return Texts::tr("Not verified");
    default:
        return value;
    }
}

QString hasText(const QString &value)
{
    if (value == QLatin1String("website"))
        return Texts::tr("A website of its own");
    return value == QLatin1String("members") ? Texts::tr("Members") : value;
}

QString isText(const QString &value)
{
    return value == selectedValue() ? Texts::tr("In my selection", "a filter: the partners that one picked") : value;
}

QString excludedText(const QString &text)
{
    return Texts::tr("not: %1", "what is excluded: words or a value").arg(text);
}

/// The words that are looked for in one pair of quotation marks, each phrase in its own, then what is excluded.
QStringList termTexts(const QList<SearchTerm> &terms)
{
    QStringList words;
    QStringList texts;
    for (const SearchTerm &term : terms) {
        const QString quoted = Texts::tr("“%1”", "words that are looked for").arg(term.text);
        if (term.isExcluded)
            texts.append(excludedText(quoted));
        else if (term.isPhrase)
            texts.append(quoted);
        else
            words.append(term.text);
    }
    if (!words.isEmpty())
        texts.prepend(Texts::tr("“%1”", "words that are looked for").arg(words.join(QLatin1Char(' '))));
    return texts;
}

QStringList valuesOf(FilterKey key, const QMap<FacetValue, int> &counts)
{
    if (key == FilterKey::Fresh)
        return freshValues();
    if (key == FilterKey::Is)
        return {selectedValue()};
    QStringList values;
    if (key == FilterKey::Status) {
        for (const PartnerStatus status :
             {PartnerStatus::Active, PartnerStatus::Ended, PartnerStatus::Renamed, PartnerStatus::Unknown})
            values.append(slugOf(status));
        return values;
    }
    for (auto count = counts.lowerBound({key, QString()}); count != counts.end() && count.key().first == key; ++count)
        values.append(count.key().second);
    return values;
}

QList<FilterChoice> categoryChoices(const Catalogue &catalogue, CategoryTree tree, const Language &language)
{
    QList<FilterChoice> choices;
    for (const Category &category : catalogue.categories(tree)) {
        int depth = 0;
        for (const Category *above = catalogue.category(category.parent); above;
             above = catalogue.category(above->parent))
            ++depth;
        choices.append({category.slug, category.name.in(language, catalogue.info().languages).text, depth});
    }
    return choices;
}

} // namespace

QString filterKeyText(FilterKey key)
{
    switch (key) {
    case FilterKey::Kind:
        return Texts::tr("Kind", "a filter");
    case FilterKey::Place:
        return Texts::tr("Place", "a filter");
    case FilterKey::Theme:
        return Texts::tr("Theme", "a filter");
    case FilterKey::City:
        return Texts::tr("City", "a filter");
    case FilterKey::Status:
        return Texts::tr("Status", "a filter");
    case FilterKey::Fresh:
        return Texts::tr("Freshness", "a filter: how old the facts are");
    case FilterKey::Language:
        return Texts::tr("Language of links", "a filter");
    case FilterKey::Has:
        return Texts::tr("Has", "a filter: what a partner has");
    case FilterKey::Is:
        break;
    }
    return Texts::tr("Is", "a filter: what a partner is");
}

QString filterValueText(const Catalogue &catalogue, FilterKey key, const QString &value, const Language &language)
{
    const LanguageOrder &languages = catalogue.info().languages;
    if (const std::optional<CategoryTree> tree = treeOf(key)) {
        const Category *category = catalogue.categoryWithSlug(*tree, value);
        return category ? category->name.in(language, languages).text : value;
    }
    switch (key) {
    case FilterKey::City: {
        const QString name = catalogue.cities().value(value).in(language, languages).text;
        return name.isEmpty() ? value : name;
    }
    case FilterKey::Status:
        return statusChoice(value);
    case FilterKey::Fresh:
        return freshText(value);
    case FilterKey::Language: {
        const QString name = Language::fromTag(value).value_or(Language()).ownName();
        return name.isEmpty() ? value : name;
    }
    case FilterKey::Has:
        return hasText(value);
    case FilterKey::Is:
        return isText(value);
    default:
        return value;
    }
}

QList<FilterChoice> filterChoices(const Catalogue &catalogue, FilterKey key, const QMap<FacetValue, int> &counts,
                                  const Language &language)
{
    const Language shown = bestLanguage(language, catalogue.info().languages);
    if (const std::optional<CategoryTree> tree = treeOf(key))
        return categoryChoices(catalogue, *tree, shown);
    const QHash<QString, LocalizedText> cities =
        key == FilterKey::City ? catalogue.cities() : QHash<QString, LocalizedText>();
    QList<FilterChoice> choices;
    for (const QString &value : valuesOf(key, counts)) {
        const QString city = cities.value(value).in(shown, catalogue.info().languages).text;
        choices.append({value, city.isEmpty() ? filterValueText(catalogue, key, value, shown) : city, 0});
    }
    if (key == FilterKey::City || key == FilterKey::Language) {
        const QCollator collator(shown.locale());
        std::sort(choices.begin(), choices.end(), [&](const FilterChoice &left, const FilterChoice &right) {
            return collator.compare(left.text, right.text) < 0;
        });
    }
    return choices;
}

QStringList knownFilterValues(const Catalogue &catalogue, FilterKey key)
{
    QStringList values;
    if (const std::optional<CategoryTree> tree = treeOf(key)) {
        for (const Category &category : catalogue.categories(*tree))
            values.append(category.slug);
    } else if (key == FilterKey::City) {
        values = catalogue.cities().keys();
    } else if (key == FilterKey::Status || key == FilterKey::Fresh || key == FilterKey::Is) {
        values = valuesOf(key, {});
    } else if (key == FilterKey::Has) {
        values = {QStringLiteral("website"), QStringLiteral("members")};
    }
    values.sort();
    return values;
}

QList<FacetValue> unknownFilterValues(const Catalogue &catalogue, const PartnerFilter &filter)
{
    QList<FacetValue> unknown;
    for (const FilterKey key : everyFilterKey) {
        const QStringList values = filter.values(key) + filter.excludedValues(key);
        const QStringList known = values.isEmpty() ? QStringList() : knownFilterValues(catalogue, key);
        for (const QString &value : values) {
            if (!known.isEmpty() && !known.contains(value))
                unknown.append({key, value});
        }
    }
    return unknown;
}

QString filterText(const Catalogue &catalogue, const PartnerFilter &filter, const Language &language)
{
    const Language shown = bestLanguage(language, catalogue.info().languages);
    QStringList parts = termTexts(filter.terms());
    for (const FilterKey key : everyFilterKey) {
        for (const QString &value : filter.values(key))
            parts.append(filterValueText(catalogue, key, value, shown));
        for (const QString &value : filter.excludedValues(key))
            parts.append(excludedText(filterValueText(catalogue, key, value, shown)));
    }
    return parts.join(QStringLiteral(" · "));
}
