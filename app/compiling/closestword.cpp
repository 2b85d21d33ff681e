// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/closestword.h"

#include <QList>

#include <cstdlib>

namespace
{

constexpr int mostLetters = 2; // that differ

} // namespace

int differingLetters(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    for (int column = 0; column <= right.size(); ++column)
        row[column] = column;
    for (int line = 1; line <= left.size(); ++line) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= right.size(); ++column) {
            const int change = diagonal + (left[line - 1] == right[column - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = qMin(change, qMin(row[column], row[column - 1]) + 1);
        }
    }
    return row.last();
}

QString closestWord(const QString &written, const QStringList &known)
{
    QString closest;
    int fewest = mostLetters + 1;
    for (const QString &word : known) {
        if (std::abs(word.size() - written.size()) >= fewest)
            continue;
        if (const int letters = differingLetters(written, word); letters < fewest) {
            fewest = letters;
            closest = word;
        }
    }
    return closest;
}
