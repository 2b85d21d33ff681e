// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <tuple>
#include <vector>

namespace
{

const QChar lineBreak = QLatin1Char('\n');
constexpr qsizetype longestCorrected = 40; // letters
constexpr qsizetype longestWord = 60;      // letters
constexpr qsizetype mostWords = 1000000;
constexpr std::size_t mostCandidates = 2000;

/// One bit for each letter modulo 64: two words that are near share nearly all of them.
std::uint64_t lettersOf(QStringView word)
{
    std::uint64_t letters = 0;
    for (const QChar letter : word)
        letters |= std::uint64_t{1} << (letter.unicode() % 64);
    return letters;
}

/// Distances between a word and every beginning of another, row by row; only the last three rows are needed.
class AlignmentDistance final
{
public:
    /// The distance to the whole other word, and the least to any of its beginnings.
    struct Result {
        int whole = 0;
        int beginning = 0;
    };

    [[nodiscard]] Result of(QStringView typed, QStringView word)
    {
        const auto width = static_cast<std::size_t>(word.size());
        for (std::size_t column = 0; column <= width; ++column)
            rowOf(0)[column] = static_cast<int>(column);
        for (qsizetype line = 1; line <= typed.size(); ++line) {
            Row &row = rowOf(line);
            const Row &previous = rowOf(line - 1);
            const Row &beforePrevious = rowOf(line - 2);
            row[0] = static_cast<int>(line);
            for (std::size_t column = 1; column <= width; ++column) {
                const qsizetype at = static_cast<qsizetype>(column);
                const bool isSame = typed[line - 1] == word[at - 1];
                row[column] =
                    std::min({previous[column - 1] + (isSame ? 0 : 1), previous[column] + 1, row[column - 1] + 1});
                if (line > 1 && at > 1 && typed[line - 1] == word[at - 2] && typed[line - 2] == word[at - 1])
                    row[column] = std::min(row[column], beforePrevious[column - 2] + 1);
            }
        }
        const Row &last = rowOf(typed.size());
        return {last[width], *std::min_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(width) + 1)};
    }

private:
    using Row = std::array<int, longestCorrected + 1>;

    [[nodiscard]] Row &rowOf(qsizetype line) { return m_rows[static_cast<std::size_t>((line + 3) % 3)]; }

    std::array<Row, 3> m_rows;
};

} // namespace

Vocabulary::Vocabulary(const QString &lines)
{
    m_lines.reserve(lines.size() + 2);
    m_lines += lineBreak;
    for (const QStringView word : QStringView(lines).split(lineBreak, Qt::SkipEmptyParts)) {
        // A hostile file may have words of any length, and any number of them.
        if (word.size() > longestWord || m_begins.size() >= mostWords)
            continue;
        m_begins.append(m_lines.size());
        m_lines += word;
        m_lines += lineBreak;
    }
}

QStringView Vocabulary::wordAt(qsizetype number) const
{
    const qsizetype begin = m_begins.at(number);
    const qsizetype end = number + 1 < m_begins.size() ? m_begins.at(number + 1) - 1 : m_lines.size() - 1;
    return QStringView(m_lines).mid(begin, end - begin);
}

qsizetype Vocabulary::firstFrom(const QString &beginning) const
{
    qsizetype low = 0;
    qsizetype high = m_begins.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (wordAt(middle) < beginning)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool Vocabulary::has(const QString &word) const
{
    const qsizetype first = firstFrom(word);
    return first < m_begins.size() && wordAt(first) == word;
}

bool Vocabulary::hasBeginning(const QString &beginning) const
{
    const qsizetype first = firstFrom(beginning);
    return !beginning.isEmpty() && first < m_begins.size() && wordAt(first).startsWith(beginning);
}

QStringList Vocabulary::beginningWith(const QString &beginning, int most) const
{
    QStringList words;
    for (qsizetype number = firstFrom(beginning); number < m_begins.size(); ++number) {
        const QStringView word = wordAt(number);
        if (!word.startsWith(beginning))
            break;
        if (words.size() == most)
            return {};
        words.append(word.toString());
    }
    return words;
}

QStringList Vocabulary::holding(const QString &letters, int most) const
{
    QStringList words;
    if (letters.isEmpty())
        return words;
    for (qsizetype at = m_lines.indexOf(letters); at >= 0 && words.size() < most;
         at = m_lines.indexOf(letters, at + 1)) {
        if (m_lines.at(at - 1) == lineBreak)
            continue;
        const qsizetype begin = m_lines.lastIndexOf(lineBreak, at) + 1;
        const qsizetype end = m_lines.indexOf(lineBreak, at);
        words.append(m_lines.mid(begin, end - begin));
        at = end;
    }
    return words;
}

QStringList Vocabulary::near(const QString &word, int most) const
{
    if (word.size() < 4 || word.size() > longestCorrected)
        return {};
    const int allowed = word.size() < 6 ? 1 : 2;
    const std::uint64_t letters = lettersOf(word);
    struct Candidate {
        int cost = 0; ///< twice the distance, and one more for a word that only begins so
        bool hasOtherBeginning = false;
        qsizetype missing = 0; ///< letters that the word is shorter: a letter is forgotten more often than added
        QStringView word;
    };
    std::vector<Candidate> candidates;
    int best = 2 * allowed;
    AlignmentDistance distance;
    for (qsizetype number = 0; number < m_begins.size(); ++number) {
        const QStringView other = wordAt(number);
        if (other.size() + allowed < word.size() || other.size() > longestCorrected)
            continue;
        if (std::popcount(letters & ~lettersOf(other)) > allowed)
            continue;
        const AlignmentDistance::Result found = distance.of(word, other);
        const int cost = std::min(2 * found.whole, 2 * found.beginning + 1);
        best = std::min(best, cost);
        if (cost <= std::min(2 * allowed, best + 1) && candidates.size() < mostCandidates)
            candidates.push_back({cost, other.front() != word.front(), -other.size(), other});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        return std::tie(left.cost, left.hasOtherBeginning, left.missing, left.word) <
               std::tie(right.cost, right.hasOtherBeginning, right.missing, right.word);
    });
    QStringList words;
    for (const Candidate &candidate : candidates) {
        // Nobody means a word that is further away than another one.
        if (words.size() == most || candidate.cost > candidates.front().cost + 1)
            break;
        words.append(candidate.word.toString());
    }
    return words;
}
