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

void ClosestNames::add(const QString &name, const QString &meaning, bool isPreferred)
{
    m_names.append({foldedText(name).simplified(), name, meaning, isPreferred});
}

QString ClosestNames::closestTo(const QString &written) const
{
    const QString wanted = foldedText(written.left(longestWritten)).simplified();
    const qsizetype most = std::min(wanted.size() / 3, mostLetters);
    qsizetype fewest = most + 1;
    const Name *closest = nullptr;
    for (const Name &name : m_names) {
        if (std::abs(name.folded.size() - wanted.size()) >= fewest)
            continue;
        if (const int letters = differingLetters(wanted, name.folded); letters < fewest) {
            fewest = letters;
            closest = &name;
        }
    }
    if (!closest)
        return {};
    const Name *preferred = preferredBefore(*closest, wanted, std::min(most, fewest + 1));
    return preferred ? preferred->text : closest->text;
}

const ClosestNames::Name *ClosestNames::preferredBefore(const Name &nearest, const QString &wanted,
                                                        qsizetype letters) const
{
    if (nearest.isPreferred || nearest.meaning.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_names.begin(), m_names.end(), [&](const Name &name) {
        return name.isPreferred && name.meaning == nearest.meaning && differingLetters(wanted, name.folded) <= letters;
    });
    return found == m_names.end() ? nullptr : &*found;
}
