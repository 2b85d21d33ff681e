// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/textblock.h"

#include <QList>

#include <functional>

/// A slice of a page that cannot be divided, mostly one line of a text. What is printed is a sequence of strips.
struct Strip {
    /// In units of the page, without the space before.
    qreal height = 0;
    /// Left out at the top of a page.
    qreal spaceBefore = 0;
    /// True if it must not be the last on a page.
    bool keepsWithNext = false;
    /// Draws it with its top left corner at this point. Empty: nothing to draw.
    std::function<void(QPainter &painter, const QPointF &topLeft)> draw = {};
};

using Strips = QList<Strip>;

[[nodiscard]] qreal heightOf(const Strips &strips);

/// A strip for each line of a text, so far to the right; no line of a paragraph is left alone on a page.
[[nodiscard]] Strips stripsOf(const TextBlock &text, qreal left, qreal spaceBefore = 0);
/// A thin line.
[[nodiscard]] Strip ruleStrip(qreal width, const PrintTheme &theme, qreal spaceBefore);

/// Where something stands: on which page of several, counted from 0, and how far below the top of its text.
struct PagePlace {
    int page = 0;
    qreal y = 0;
};

/// Puts strips below each other from a place on, over as many pages as they need, each so high; gives the place of each
/// and moves `next` below the last. A strip that is higher than a page stands alone on one.
[[nodiscard]] QList<PagePlace> placesOf(const Strips &strips, PagePlace &next, qreal pageHeight);

/// Draws strips below each other, whatever their number.
void drawStrips(QPainter &painter, const Strips &strips, const QPointF &topLeft);
