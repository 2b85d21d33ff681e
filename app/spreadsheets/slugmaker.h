// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

/// Makes short names of names: "Université de Genève" becomes "universite-de-geneve", or "universite-de-geneve-2" if
/// that is taken.
class SlugMaker final
{
public:
    void take(const QString &slug) { m_taken.insert(slug); }
    /// A slug (isSlug() in compiling/tablereader.h) that was neither taken nor made before. Empty if the name has no
    /// letter or digit that a slug can have.
    [[nodiscard]] QString make(const QString &name);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< the number behind the last one that was made of a text
};
