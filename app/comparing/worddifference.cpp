// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/worddifference.h"

#include <QStringList>

#include <vector>

namespace
{

// Beyond this the table of the comparison takes more memory and time than its result is worth.
constexpr qsizetype largestTable = 4'000'000;
constexpr int wordsAround = 4;

/// Words with the white space behind them; white space at the begin is a word of its own.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype position = 1; position <= text.size(); ++position) {
        const bool isStart =
            position == text.size() || (text.at(position - 1).isSpace() && !text.at(position).isSpace());
        if (!isStart)
            continue;
        words.append(text.mid(begin, position - begin));
        begin = position;
    }
    return words;
}

class WordComparison final
{
public:
    WordComparison(const QString &before, const QString &after)
        : m_before(wordsOf(before))
        , m_after(wordsOf(after))
    {
    }

    QList<WordRun> compare()
    {
        qsizetype same = 0;
        while (same < m_before.size() && same < m_after.size() && m_before.at(same) == m_after.at(same))
            add(WordRun::In::Both, m_before.at(same++));
        qsizetype endBefore = m_before.size();
        qsizetype endAfter = m_after.size();
        while (endBefore > same && endAfter > same && m_before.at(endBefore - 1) == m_after.at(endAfter - 1)) {
            --endBefore;
            --endAfter;
        }
        compareMiddle(same, endBefore, endAfter);
        for (qsizetype place = endBefore; place < m_before.size(); ++place)
            add(WordRun::In::Both, m_before.at(place));
        return m_runs;
    }

private:
    void add(WordRun::In in, const QString &word)
    {
        if (m_runs.isEmpty() || m_runs.last().in != in)
            m_runs.append({in, {}});
        m_runs.last().text += word;
    }

    /// The longest common subsequence (Wagner and Fischer), from the end to the begin.
    void compareMiddle(qsizetype begin, qsizetype endBefore, qsizetype endAfter)
    {
        const qsizetype rows = endBefore - begin;
        const qsizetype columns = endAfter - begin;
        const bool isTooLarge = rows > 0 && columns > largestTable / rows;
        std::vector<int> common(isTooLarge ? 0 : static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
        const auto at = [&](qsizetype row, qsizetype column) -> int & {
            return common[static_cast<std::size_t>(row * (columns + 1) + column)];
        };
        for (qsizetype row = rows - 1; row >= 0 && !isTooLarge; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column)
                at(row, column) = isSame(begin, row, column) ? at(row + 1, column + 1) + 1
                                                             : qMax(at(row + 1, column), at(row, column + 1));
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            if (!isTooLarge && row < rows && column < columns && isSame(begin, row, column)) {
                add(WordRun::In::Both, m_before.at(begin + row++));
                ++column;
            } else if (row < rows && (column == columns || isTooLarge || at(row + 1, column) >= at(row, column + 1))) {
                add(WordRun::In::Before, m_before.at(begin + row++));
            } else {
                add(WordRun::In::After, m_after.at(begin + column++));
            }
        }
    }

    [[nodiscard]] bool isSame(qsizetype begin, qsizetype row, qsizetype column) const
    {
        return m_before.at(begin + row) == m_after.at(begin + column);
    }

    QStringList m_before;
    QStringList m_after;
    QList<WordRun> m_runs;
};

/// The first or last words of what did not change, with an ellipsis for the rest.
QString around(const QString &text, bool isFirst, bool isLast)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString ellipsis(QChar(0x2026));
    const int kept = wordsAround * (isFirst || isLast ? 1 : 2);
    if (words.size() <= kept)
        return words.join(QLatin1Char(' '));
    QStringList shown;
    if (!isFirst)
        shown << words.first(wordsAround);
    shown << ellipsis;
    if (!isLast)
        shown << words.last(wordsAround);
    return shown.join(QLatin1Char(' '));
}

} // namespace

QList<WordRun> compareWords(const QString &before, const QString &after)
{
    return WordComparison(before, after).compare();
}

QString changedWordsText(const QString &before, const QString &after)
{
    const QList<WordRun> runs = compareWords(before, after);
    QStringList parts;
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const WordRun &run = runs.at(place);
        if (run.in == WordRun::In::Both)
            parts.append(around(run.text, place == 0, place == runs.size() - 1));
        else
            parts.append((run.in == WordRun::In::Before ? QStringLiteral("[-%1-]") : QStringLiteral("{+%1+}"))
                             .arg(run.text.simplified()));
    }
    return parts.join(QLatin1Char(' '));
}
