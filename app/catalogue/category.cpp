// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/category.h"

QString slugOf(CategoryTree tree)
{
    switch (tree) {
    case CategoryTree::Place:
        return QStringLiteral("place");
    case CategoryTree::Kind:
        return QStringLiteral("kind");
    case CategoryTree::Theme:
        break;
    }
    return QStringLiteral("theme");
}

std::optional<CategoryTree> categoryTreeWithSlug(QStringView slug)
{
    for (const CategoryTree tree : everyCategoryTree) {
        if (slugOf(tree) == slug)
            return tree;
    }
    return std::nullopt;
}
