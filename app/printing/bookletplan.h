// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>

/// In which order a booklet shows its partners, and what its contents list: the categories of a tree that have any of
/// them, and below each its partners in the order of the language. Each partner is shown once, where it first occurs,
/// but listed in all of its categories.
struct BookletPlan {
    /// A chapter: a category at the top of the tree, or those that stand in none.
    struct Chapter {
        /// 0: those without a category in this tree.
        CategoryId category = 0;
        /// Positions in `partners`; the chapter ends where the next one begins.
        int first = 0;
    };
    /// A line of the contents.
    struct Line {
        /// 0: a partner, or the heading of those without a category.
        CategoryId category = 0;
        /// Position in `partners`; -1: a heading.
        int partner = -1;
        /// Steps below the top.
        int depth = 0;
    };

    QList<PartnerId> partners;
    QList<Chapter> chapters;
    QList<Line> contents;

    /// Takes a moment for 120,000 partners: no name is read.
    [[nodiscard]] static BookletPlan make(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                          CategoryTree tree, const Language &language);
};
