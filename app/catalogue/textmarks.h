// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A part of a text. Characters.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where folded words and phrases (SearchAnswer::marks) stand in a text, whatever its capitals and accents: at the
/// beginnings of words, or inside words if they stand at no beginning. In rising order, without overlaps.
[[nodiscard]] QList<TextRange> markedRanges(const QString &text, const QStringList &marks);

/// Where a text that was typed stands in another, anywhere in it, whatever capitals and accents either has; any white
/// space is as good as another. In rising order, without overlaps. None for a blank one.
[[nodiscard]] QList<TextRange> foundRanges(const QString &text, const QString &wanted);

/// The beginning of a text as one line that is safe to show; what is longer than so many characters ends after a whole
/// word, with an ellipsis.
[[nodiscard]] QString firstWords(const QString &text, qsizetype most);

/// The beginning of a word at most so many characters before a place: where a line that shows the place begins.
[[nodiscard]] qsizetype beginOfLine(const QString &text, qsizetype at, qsizetype most);

/// One line of a text around the first mark, safe to show (displaytext.h), with its ranges; empty if the text has none.
/// `most` is its length in characters.
struct MarkedLine {
    QString text;
    QList<TextRange> ranges;
};
[[nodiscard]] MarkedLine lineAround(const QString &text, const QStringList &marks, qsizetype most);
