// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A list in one cell of a spreadsheet: an item on each line, its fields separated by " | ". A backslash stands before
/// what would be taken for something else: "\\" is a backslash, "\|" a bar, "\n" a line break, "\ " a blank at the
/// begin or the end of a field, "\-" an item without anything. Fields that are empty at the end of an item are left
/// out.

/// Empty for no items.
[[nodiscard]] QString joinItems(const QList<QStringList> &items);

/// Blanks around fields and empty lines do not count, so that a person may write them. Inverse of joinItems but for
/// empty fields at the end of an item; an item has at least one field.
[[nodiscard]] QList<QStringList> splitItems(const QString &cell);
