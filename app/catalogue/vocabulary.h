// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The words of a catalogue's names, cities and categories, folded (foldedText), to look inside words and past typing
/// errors. Some hundred thousand words are searched in a millisecond or two.
class Vocabulary final
{
public:
    Vocabulary() = default;
    /// Sorted words, one on a line, as the compiler writes them.
    explicit Vocabulary(const QString &lines);

    [[nodiscard]] bool isEmpty() const { return m_begins.isEmpty(); }
    /// Whether this is one of the words.
    [[nodiscard]] bool has(const QString &word) const;
    /// Whether any word begins so.
    [[nodiscard]] bool hasBeginning(const QString &beginning) const;
    /// The words that begin so; empty if there are more than `most`.
    [[nodiscard]] QStringList beginningWith(const QString &beginning, int most) const;
    /// Words that hold these letters, but do not begin with them; at most `most`.
    [[nodiscard]] QStringList holding(const QString &letters, int most) const;
    /// Words that differ least from a word with one or two typing errors (a letter that is missing, too much, another,
    /// or two that changed places; optimal string alignment distance), the likeliest first; also words that begin
    /// nearly so. Empty for fewer than four letters.
    [[nodiscard]] QStringList near(const QString &word, int most) const;

private:
    [[nodiscard]] QStringView wordAt(qsizetype number) const;
    /// The number of the first word that does not come before this.
    [[nodiscard]] qsizetype firstFrom(const QString &beginning) const;

    QString m_lines; ///< with a line break before the first and after the last word
    QList<qsizetype> m_begins;
};
