// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How many letters have to be changed, added or taken away to make one word of the other.
[[nodiscard]] int differingLetters(const QString &left, const QString &right);

/// The word that somebody probably meant: of those that differ in at most two letters the closest one, the first of
/// equals. Empty if there is none.
[[nodiscard]] QString closestWord(const QString &written, const QStringList &known);
