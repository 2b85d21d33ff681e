// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QPainter;
class QStyleOptionViewItem;

inline constexpr int starSide = 16; ///< pixels

/// Draws the star at the end of a row around a point: filled if the reader picked the partner; else an outline, and
/// only in the row that is current or under the mouse, so that a list stays calm.
void drawRowStar(QPainter &painter, const QPoint &middle, const QStyleOptionViewItem &option, bool isPicked);
