// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The colours of this program beside those of the palette, made from the palette so that light, dark and high contrast
/// all work. Every text colour has a contrast of at least 4.5 : 1 on the backgrounds it is used on (WCAG 2.2, 1.4.3).
struct Colours {
    QColor muted;  ///< less important text, on window and base
    QColor border; ///< thin lines around controls
    QColor link;   ///< links, on window and base
    QColor chip;   ///< background of a chip
    QColor chipText;
    QColor positive; ///< background of a chip that says "active"
    QColor positiveText;
    QColor notice; ///< background of a notice
    QColor noticeText;
    QColor star;  ///< the sign of what the reader picked, on window and base
    QColor hover; ///< background of a row under the mouse, on base
    QColor mark;  ///< background of a part of a text that was looked for, on window and base
    QColor currentMark;
    QColor markFrame; ///< line around a mark that stands out
};

/// (lighter + 0.05) / (darker + 0.05), from 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

[[nodiscard]] bool isDark(const QPalette &palette);
/// Pure black and white: then nothing is softened, and the palette's own highlight stays.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

[[nodiscard]] Colours coloursFor(const QPalette &palette);

/// The accent in a shade that can be told from the background of this palette, and read when text stands on it.
[[nodiscard]] QColor accentFor(const QPalette &palette, const QColor &accent);
/// A text colour for what cannot be used now: seen on this background, but not as strong as other texts.
[[nodiscard]] QColor disabledText(const QPalette &palette);
/// Black or white, whichever can be read better on this background.
[[nodiscard]] QColor textOn(const QColor &background);
