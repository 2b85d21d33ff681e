// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QList>
#include <QString>

#include <functional>

/// Where the names with a letter begin in a list.
struct LetterStop {
    /// "A"; "#" for names that begin with no letter from A to Z and stand before them.
    QString letter;
    int row = 0;

    friend bool operator==(const LetterStop &, const LetterStop &) = default;
};

/// The letters that names of a list begin with, in its order, which is that of this language (QCollator, as the
/// compiler sorts). Reads some hundred names, however long the list is.
[[nodiscard]] QList<LetterStop> letterStops(int count, const std::function<QString(int row)> &nameAt,
                                            const Language &language);

/// Letters that share a button because there is no room for all: "A–C".
struct LetterGroup {
    QString first;
    QString last;
    int row = 0;

    [[nodiscard]] QString text() const { return first == last ? first : first + QStringLiteral("–") + last; }
};

/// The stops in at most so many groups, as even as can be. None for fewer than one.
[[nodiscard]] QList<LetterGroup> letterGroups(const QList<LetterStop> &stops, int most);
