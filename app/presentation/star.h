// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// Draws a star with five points that fills a square: the sign of what the reader picked, or only its outline.
void drawStar(QPainter &painter, const QRectF &square, const QColor &colour, bool isFilled);
