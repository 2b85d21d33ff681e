// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

/// Words and phrases that mean the same, read both ways: "gemeente" finds "municipality" and the other way round. Data
/// of the catalogue; everything is folded, words are parted by one blank.
class Synonyms final
{
public:
    Synonyms() = default;
    /// Reads those of a catalogue; `error` is set on failure.
    Synonyms(const QSqlDatabase &database, QString &error);

    /// Empty if there are none.
    [[nodiscard]] QStringList of(const QString &words) const { return m_others.value(words); }
    /// Words in the longest term.
    [[nodiscard]] int longest() const { return m_longest; }

private:
    void add(const QString &words, const QString &other);

    QHash<QString, QStringList> m_others;
    int m_longest = 1;
};
