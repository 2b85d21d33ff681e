// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/similarnames.h"

#include "catalogue/foldedtext.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <numeric>

namespace
{

constexpr qsizetype lettersForOneEdit = 8;
constexpr qsizetype lettersForTwoEdits = 16;
constexpr int mostEdits = 2;
constexpr int parts = 3; // two edits leave one of three parts as it is
constexpr qsizetype largestBlock = 100;

int editsAllowed(qsizetype letters)
{
    return letters >= lettersForTwoEdits ? 2 : letters >= lettersForOneEdit ? 1 : 0;
}

int editsAllowedInWord(qsizetype letters)
{
    return letters >= 10 ? 2 : letters >= 4 ? 1 : 0;
}

/// Where a part of a text of this length begins; that of the part after the last one is its end.
qsizetype beginOf(int part, qsizetype length)
{
    return length * part / parts;
}

std::size_t keyOf(qsizetype length, int part, QStringView letters)
{
    return qHashMulti(0, length, part, letters);
}

quint64 signatureOf(const QString &letters)
{
    quint64 signature = 0;
    for (const QChar letter : letters)
        signature |= quint64{1} << (letter.unicode() % 64);
    return signature;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    return digits;
}

bool areWordsAlike(const QStringList &one, const QStringList &other)
{
    for (qsizetype place = 0; place < one.size(); ++place) {
        const int allowed = editsAllowedInWord(qMin(one.at(place).size(), other.at(place).size()));
        if (editDistance(one.at(place), other.at(place), allowed) > allowed)
            return false;
    }
    return true;
}

} // namespace

int editDistance(const QString &one, const QString &other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    QVarLengthArray<int, 128> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype line = 0; line < one.size(); ++line) {
        int diagonal = row[0];
        int least = row[0] = static_cast<int>(line) + 1;
        for (qsizetype column = 1; column < row.size(); ++column) {
            const bool isSame = one.at(line) == other.at(column - 1);
            const int change = diagonal + (isSame ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({change, row[column] + 1, row[column - 1] + 1});
            least = qMin(least, row[column]);
        }
        if (least > limit)
            return limit + 1;
    }
    return qMin(row.back(), limit + 1);
}

void SimilarNames::add(const QString &name, int owner)
{
    const QStringList words = wordsOf(name);
    const QString letters = words.join(QString());
    if (editsAllowed(letters.size()) > 0)
        m_names.append({name, words, letters, digitsOf(letters), signatureOf(letters), owner});
}

QList<SimilarNames::Pair> SimilarNames::pairs() const
{
    Blocks blocks;
    QList<Pair> found;
    for (int number = 0; number < m_names.size(); ++number) {
        const Name &name = m_names.at(number);
        const bool isTold = !found.isEmpty() && found.last().later == name.owner;
        if (const Name *alike = isTold ? nullptr : findAlike(blocks, name))
            found.append({alike->owner, name.owner, alike->text});
        const qsizetype length = name.letters.size();
        for (int part = 0; part < parts; ++part) {
            const qsizetype begin = beginOf(part, length);
            const QStringView third = QStringView(name.letters).mid(begin, beginOf(part + 1, length) - begin);
            blocks[keyOf(length, part, third)].append(number);
        }
    }
    return found;
}

const SimilarNames::Name *SimilarNames::findAlike(const Blocks &blocks, const Name &name) const
{
    const qsizetype own = name.letters.size();
    for (qsizetype length = own - mostEdits; length <= own + mostEdits; ++length) {
        for (int part = 0; part < parts; ++part) {
            const qsizetype begin = beginOf(part, length);
            const qsizetype size = beginOf(part + 1, length) - begin;
            // Edits before the part move it.
            for (qsizetype place = qMax<qsizetype>(0, begin - mostEdits); place <= begin + mostEdits; ++place) {
                const auto block = blocks.constFind(keyOf(length, part, QStringView(name.letters).mid(place, size)));
                if (block == blocks.constEnd() || block->size() > largestBlock)
                    continue;
                for (const int other : *block) {
                    if (m_names.at(other).owner != name.owner && areAlike(m_names.at(other), name))
                        return &m_names.at(other);
                }
            }
        }
    }
    return nullptr;
}

bool SimilarNames::areAlike(const Name &one, const Name &other)
{
    const int allowed = editsAllowed(qMin(one.letters.size(), other.letters.size()));
    const bool mayBeNear = std::popcount(one.signature ^ other.signature) <= 2 * allowed; // costs nothing to ask
    if (!mayBeNear || one.digits != other.digits || editDistance(one.letters, other.letters, allowed) > allowed)
        return false;
    return one.words.size() == other.words.size() ? areWordsAlike(one.words, other.words)
                                                  : editDistance(one.letters, other.letters, 1) <= 1;
}
