// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"

#include <QString>

#include <array>
#include <optional>

/// The trees in which the same partners are grouped.
enum class CategoryTree { Place, Kind, Theme };

inline constexpr std::array everyCategoryTree = {CategoryTree::Place, CategoryTree::Kind, CategoryTree::Theme};

/// The name of a tree in files and on the command line: "place", "kind", "theme".
[[nodiscard]] QString slugOf(CategoryTree tree);
[[nodiscard]] std::optional<CategoryTree> categoryTreeWithSlug(QStringView slug);

/// Number of a category within one opened catalogue; what outlives it uses the slug. 0 means: none.
using CategoryId = int;

struct Category {
    CategoryId id = 0;
    CategoryTree tree = CategoryTree::Place;
    /// 0 for a category at the top.
    CategoryId parent = 0;
    /// Unique within its tree, stable between editions.
    QString slug;
    LocalizedText name;
    /// One line about the category.
    LocalizedText note;
    /// Distinct partners at or below this category.
    int partnerCount = 0;
};
