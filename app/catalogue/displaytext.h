// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Texts of a catalogue made safe to show: no control characters, no marks that turn the direction of what follows
/// (U+202A-202E, U+2066-2069), and never so long that laying them out takes noticeable time.

inline constexpr int longestName = 300;          ///< characters of a name or a label that are shown
inline constexpr int longestDescription = 20000; ///< characters of a description that are shown
inline constexpr int longestWord = 120;          ///< characters of one word that are shown

/// One line: every run of white space becomes one blank; at most longestName characters, then an ellipsis.
[[nodiscard]] QString singleLine(const QString &text);

/// A text as it is if it has at most so many characters, else its beginning and an ellipsis, together at most as many;
/// never half of a surrogate pair. For names that need less room than longestName.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest);

/// A text with lines: line breaks stay; words and the whole are cut at their limits. `shortened` is set when they were.
[[nodiscard]] QString manyLines(const QString &text, bool *shortened);
