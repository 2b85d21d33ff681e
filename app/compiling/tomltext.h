// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"

#include <QString>
#include <QStringList>

/// Values of a TOML document (https://toml.io/en/v1.0.0) in the one form in which this program writes them. Every text
/// is read back as it was; only half of a surrogate pair, which no UTF-8 can hold, becomes U+FFFD.

/// A text on one line, between quotation marks.
[[nodiscard]] QString tomlString(const QString &text);
/// A text of several lines between three quotation marks, which stand on lines of their own: read back, it has a line
/// break more at its end.
[[nodiscard]] QString tomlLines(const QString &text);
/// { en = "…", nl = "…" }, in the order of the tags. TOML has no line breaks in it.
[[nodiscard]] QString tomlTable(const LocalizedText &text);
/// Degrees: at least four decimals, and as many as it takes to be read back exactly.
[[nodiscard]] QString tomlDegrees(double degrees);

enum class ListShape {
    Short, ///< on one line if that has at most 100 characters, else an item on each line
    Long   ///< an item on each line
};
/// `key = [...]` with its line break; nothing for an empty list. The items are written already.
[[nodiscard]] QString tomlList(const QString &key, const QStringList &items, ListShape shape = ListShape::Short);
