// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

enum class LineShape {
    ArrowBack,
    ArrowForward,
    ArrowUp,
    ArrowDown,
    Close,
    Magnifier,
    Funnel,
    Bookmark,
    Star,
    FilledStar,
    Export,  ///< out of a tray
    Warning, ///< a triangle
    House,
    Heart,
    FilledHeart,
    HalfDisc,    ///< contrast
    ToTheBottom, ///< an arrow down to a line
    Backspace,
    Shift,
    Space,
    Check,
    Keyboard
};

/// An icon of plain lines in the text colour of the palette, drawn when it is needed, so that it follows light and
/// dark.
[[nodiscard]] QIcon lineIcon(LineShape shape);

/// The same shape in one colour, in the middle of an area.
void drawLineShape(QPainter &painter, LineShape shape, const QRectF &area, const QColor &colour);
