// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

/// Of the application's font the largest size, from `largest` down to `smallest` pixels, in which a text that is
/// wrapped at words has room; `smallest` if none has.
[[nodiscard]] QFont fittingFont(const QString &text, const QSize &room, int largest, int smallest, bool isBold);

/// How high a wrapped text is in a font, in pixels.
[[nodiscard]] int wrappedHeight(const QString &text, int width, const QFont &font);
