// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/cataloguejson.h"

#include "exporting/localizedjson.h"

namespace
{

QJsonArray categorySlugs(const Catalogue &catalogue, PartnerId partner, CategoryTree tree)
{
    QJsonArray slugs;
    for (const CategoryId id : catalogue.categoriesOf(partner, tree)) {
        if (const Category *category = catalogue.category(id))
            slugs.append(category->slug);
    }
    return slugs;
}

} // namespace

QJsonObject infoJson(const Catalogue &catalogue)
{
    const CatalogueInfo &info = catalogue.info();
    QJsonArray languages;
    for (const Language &language : info.languages)
        languages.append(language.tag());
    QJsonObject categories;
    for (const CategoryTree tree : everyCategoryTree) {
        QJsonArray entries;
        for (const Category &category : catalogue.categories(tree))
            entries.append(QJsonObject{{QStringLiteral("slug"), category.slug},
                                       {QStringLiteral("name"), localizedJson(category.name)},
                                       {QStringLiteral("note"), localizedJson(category.note)},
                                       {QStringLiteral("partners"), category.partnerCount}});
        categories.insert(slugOf(tree), entries);
    }
    QJsonObject object{{QStringLiteral("id"), info.id},
                       {QStringLiteral("title"), localizedJson(info.title)},
                       {QStringLiteral("organisation"), localizedJson(info.organisation)},
                       {QStringLiteral("edition"), info.edition},
                       {QStringLiteral("languages"), languages},
                       {QStringLiteral("partners"), info.partnerCount},
                       {QStringLiteral("categories"), categories},
                       {QStringLiteral("file"), info.path}};
    insertIfKnown(object, QStringLiteral("edition_date"), info.editionDate.iso());
    return object;
}

QJsonArray listJson(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
{
    QJsonArray array;
    for (const PartnerId partner : partners) {
        array.append(QJsonObject{
            {QStringLiteral("slug"), catalogue.slugOfPartner(partner)},
            {QStringLiteral("name"), catalogue.nameOf(partner).in(language, catalogue.info().languages).text},
            {QStringLiteral("kind"), categorySlugs(catalogue, partner, CategoryTree::Kind)},
            {QStringLiteral("place"), categorySlugs(catalogue, partner, CategoryTree::Place)},
            {QStringLiteral("theme"), categorySlugs(catalogue, partner, CategoryTree::Theme)}});
    }
    return array;
}
