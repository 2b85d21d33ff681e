// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Names that people write, to guess which one was meant by a word that is none of them. Capitals and accents do not
/// matter.
class ClosestNames final
{
public:
    /// `meaning` is what has the name; it is proposed by a preferred name if that is about as near as any other.
    void add(const QString &name, const QString &meaning = {}, bool isPreferred = false);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

    /// The name that differs in the fewest letters, the first of equals: at most in one of three letters of what was
    /// written, and never in more than three. A preferred name of the same meaning comes before it if it differs in one
    /// letter more at most. Empty if there is none.
    [[nodiscard]] QString closestTo(const QString &written) const;

private:
    struct Name {
        QString folded;
        QString text;
        QString meaning;
        bool isPreferred = false;
    };
    [[nodiscard]] const Name *preferredBefore(const Name &nearest, const QString &wanted, qsizetype letters) const;

    QList<Name> m_names;
};
