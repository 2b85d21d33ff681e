// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/closestnames.h"

#include "catalogue/foldedtext.h"
#include "compiling/closestword.h"

#include <algorithm>
#include <cstdlib>

namespace
{

constexpr qsizetype mostLetters = 3;      // that differ
constexpr qsizetype longestWritten = 200; // characters; a longer text is no name

} // namespace

void ClosestNames::add(const QString &name)
{
    m_names.append({foldedText(name).simplified(), name});
}

QString ClosestNames::closestTo(const QString &written) const
{
    const QString wanted = foldedText(written.left(longestWritten)).simplified();
    qsizetype fewest = std::min(wanted.size() / 3, mostLetters) + 1;
    QString closest;
    for (const auto &[folded, name] : m_names) {
        if (std::abs(folded.size() - wanted.size()) >= fewest)
            continue;
        if (const int letters = differingLetters(wanted, folded); letters < fewest) {
            fewest = letters;
            closest = name;
        }
    }
    return closest;
}
