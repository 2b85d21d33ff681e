// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

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
    Export, ///< out of a tray
    Warning ///< a triangle
};

/// An icon of plain lines in the text colour of the palette, drawn when it is needed, so that it follows light and
/// dark.
[[nodiscard]] QIcon lineIcon(LineShape shape);
