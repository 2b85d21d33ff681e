// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QtGlobal>

/// Pages are laid out in units of their own, twentieths of a point, which no device changes: a screen, a printer and a
/// PDF file get the same lines on the same pages.
inline constexpr int unitsPerInch = 1440;

[[nodiscard]] constexpr qreal points(qreal number)
{
    return number * unitsPerInch / 72;
}

[[nodiscard]] constexpr qreal millimetres(qreal number)
{
    return number * unitsPerInch / 25.4;
}

/// The paper of the user's country as the system's locale tells it (LC_PAPER): Letter, or A4 for any other and where it
/// tells nothing.
[[nodiscard]] QPageSize usualPageSize();
