// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// How a list stands in one cell of a spreadsheet: each item on a line of its own, its fields separated by " | ".
/// Blanks around a field and lines without anything do not count. A backslash keeps what follows it as it is (another
/// backslash, "|", a blank at an end of a field), \n is a line break within a field, and \r a carriage return; an item
/// of which the only field is empty is a backslash alone.

/// Reading it again gives the same items. An item without fields is left out.
[[nodiscard]] QString joinItems(const QList<QStringList> &items);

/// Any text can be read; each item has at least one field.
[[nodiscard]] QList<QStringList> splitItems(const QString &cell);

/// The same for items of one field each.
[[nodiscard]] QString joinPlainItems(const QStringList &items);
