// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

/// Names that people write, to guess which one was meant by a word that is none of them. Capitals and accents do not
/// matter.
class ClosestNames final
{
public:
    void add(const QString &name);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

    /// The name that differs in the fewest letters, the first of equals: at most in one of three letters of what was
    /// written, and never in more than three. Empty if there is none.
    [[nodiscard]] QString closestTo(const QString &written) const;

private:
    QList<std::pair<QString, QString>> m_names; ///< folded, and as they are
};
