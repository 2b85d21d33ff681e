// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/displaytext.h"
#include "catalogue/statement.h"

#include <QHash>

namespace
{

constexpr int mostLanguages = 40;
constexpr int mostPartners = 4 * 1024 * 1024; // as many as fit into a stored list
constexpr int mostCategories = 20000;
constexpr int deepestCategory = 60;

Refusal damaged(const QString &path, const QString &detail)
{
    return {RefusalReason::Damaged, path, detail};
}

std::optional<Refusal> loadLanguages(const QSqlDatabase &database, CatalogueInfo &info)
{
    Statement statement(database, QStringLiteral("SELECT id, substr(tag, 1, 40) FROM language ORDER BY id LIMIT ?"));
    statement.run(mostLanguages);
    while (statement.next()) {
        const std::optional<Language> language = Language::fromTag(statement.text(1));
        if (!language || info.languages.contains(*language) || statement.integer(0) != info.languages.size())
            return damaged(info.path, QStringLiteral("table language"));
        info.languages.append(*language);
    }
    if (!statement.error().isEmpty())
        return damaged(info.path, statement.error());
    if (info.languages.isEmpty())
        return damaged(info.path, QStringLiteral("table language is empty"));
    return std::nullopt;
}

std::optional<Refusal> loadTexts(const QSqlDatabase &database, CatalogueInfo &info)
{
    Statement statement(database, QStringLiteral("SELECT substr(field, 1, 40), language, substr(text, 1, ?) "
                                                 "FROM catalogue_text LIMIT 1000"));
    statement.run(longestDescription + 1);
    while (statement.next()) {
        const Language language = info.languages.value(statement.integer(1));
        const QString field = statement.text(0);
        if (field == QLatin1String("title"))
            info.title.set(language, singleLine(statement.text(2)));
        else if (field == QLatin1String("organisation"))
            info.organisation.set(language, singleLine(statement.text(2)));
        else if (field == QLatin1String("introduction"))
            info.introduction.set(language, statement.text(2));
    }
    if (!statement.error().isEmpty())
        return damaged(info.path, statement.error());
    return std::nullopt;
}

std::optional<Refusal> loadCategoryTexts(const QSqlDatabase &database, const CatalogueInfo &info,
                                         QHash<CategoryId, Category> &categories)
{
    Statement statement(database, QStringLiteral("SELECT category, field, language, substr(text, 1, 301) "
                                                 "FROM category_text LIMIT ?"));
    statement.run(mostCategories * mostLanguages);
    while (statement.next()) {
        const auto found = categories.find(statement.integer(0));
        if (found == categories.end())
            return damaged(info.path, QStringLiteral("table category_text"));
        LocalizedText &text = statement.text(1) == QLatin1String("note") ? found->note : found->name;
        text.set(info.languages.value(statement.integer(2)), singleLine(statement.text(3)));
    }
    if (!statement.error().isEmpty())
        return damaged(info.path, statement.error());
    return std::nullopt;
}

/// False for a circle too: it never ends.
bool reachesTop(const Category &category, const QHash<CategoryId, Category> &categories)
{
    const Category *current = &category;
    for (int depth = 0; current->parent != 0; ++depth) {
        const auto parent = categories.constFind(current->parent);
        if (depth > deepestCategory || parent == categories.constEnd() || parent->tree != category.tree)
            return false;
        current = &*parent;
    }
    return true;
}

void appendBelow(CategoryId parent, const QHash<CategoryId, QList<CategoryId>> &children,
                 const QHash<CategoryId, Category> &categories, QList<Category> &ordered)
{
    for (const CategoryId id : children.value(parent)) {
        ordered.append(categories.value(id));
        appendBelow(id, children, categories, ordered);
    }
}

} // namespace

std::optional<Refusal> loadInfo(const QSqlDatabase &database, CatalogueInfo &info)
{
    Statement statement(database, QStringLiteral("SELECT substr(id, 1, 300), edition, substr(edition_date, 1, 10), "
                                                 "substr(accent, 1, 7), partner_count FROM catalogue LIMIT 2"));
    statement.run();
    if (!statement.next())
        return damaged(info.path,
                       statement.error().isEmpty() ? QStringLiteral("table catalogue is empty") : statement.error());
    info.id = singleLine(statement.text(0));
    info.edition = statement.integer(1);
    info.editionDate = PartialDate::fromIso(statement.text(2)).value_or(PartialDate());
    info.accent = statement.text(3);
    info.partnerCount = qMin(statement.integer(4), mostPartners);
    if (statement.next() || info.partnerCount < 0)
        return damaged(info.path, QStringLiteral("table catalogue"));
    if (std::optional<Refusal> refusal = loadLanguages(database, info))
        return refusal;
    return loadTexts(database, info);
}

std::variant<QList<Category>, Refusal> loadCategories(const QSqlDatabase &database, const CatalogueInfo &info)
{
    QHash<CategoryId, Category> categories;
    QHash<CategoryId, QList<CategoryId>> children;
    Statement statement(database, QStringLiteral("SELECT id, tree, parent, substr(slug, 1, 300), partner_count "
                                                 "FROM category ORDER BY id LIMIT ?"));
    statement.run(mostCategories + 1);
    while (statement.next()) {
        const std::optional<CategoryTree> tree = categoryTreeWithSlug(statement.text(1));
        const CategoryId id = statement.integer(0);
        // Two numbers that do not fit come out as one.
        if (!tree || id <= 0 || categories.contains(id) || categories.size() >= mostCategories)
            return damaged(info.path, QStringLiteral("table category"));
        categories.insert(
            id, {id, *tree, statement.integer(2), singleLine(statement.text(3)), {}, {}, statement.integer(4)});
        children[statement.integer(2)].append(id);
    }
    if (!statement.error().isEmpty())
        return damaged(info.path, statement.error());
    for (const Category &category : std::as_const(categories)) {
        if (!reachesTop(category, categories))
            return damaged(info.path, QStringLiteral("circle of categories at %1").arg(category.slug));
    }
    if (const std::optional<Refusal> refusal = loadCategoryTexts(database, info, categories))
        return *refusal;
    QList<Category> ordered;
    appendBelow(0, children, categories, ordered);
    return ordered;
}
