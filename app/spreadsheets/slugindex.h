// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"
#include "compiling/closestnames.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// A text without blanks and quotation marks around it, of whatever kind: what a person means by the word in a cell.
[[nodiscard]] QString bareWord(const QString &written);

/// Which slug a person means by a word: the slug itself or one of the names of what has it, whatever their capitals
/// and accents.
class SlugIndex final
{
public:
    void add(const QString &slug, const QStringList &names);
    void add(const QString &slug, const LocalizedText &name);

    /// The bare word itself if nothing has that name, or more than one thing.
    [[nodiscard]] QString slugFor(const QString &written) const;
    /// What was probably meant by a word that nothing has: a name, or the slug of what has
    /// names. Empty if nothing is close.
    [[nodiscard]] QString closestTo(const QString &written) const { return m_closest.closestTo(bareWord(written)); }

private:
    void addFolded(const QString &text, const QString &slug);

    QSet<QString> m_slugs;
    QHash<QString, QString> m_byFolded; ///< empty for a name of more than one
    ClosestNames m_closest;
};
