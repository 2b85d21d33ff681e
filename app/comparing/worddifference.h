// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A run of words of two texts: in both, only in the old one, or only in the new one.
struct WordRun {
    enum class In { Both, Before, After };
    In in = In::Both;
    /// With the white space behind the words, so that the runs of one side together are its text.
    QString text;
    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// What was taken away and what was put in its place, word by word, with as many words in both as there can be. Of very
/// long texts without much in common the middle counts as replaced as a whole.
[[nodiscard]] QList<WordRun> compareWords(const QString &before, const QString &after);

/// The same on one line for people: "… words that [-went-] {+came+} instead …", with a few words around each place.
[[nodiscard]] QString changedWordsText(const QString &before, const QString &after);
