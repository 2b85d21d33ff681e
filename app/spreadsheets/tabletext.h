// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/mistake.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

enum class TableEncoding { Utf8, Windows1252 };

/// The bytes of a text file without a byte order mark, in one of two encodings, in which delimiters, quotation marks
/// and line ends are single bytes.
struct TableText {
    QByteArray bytes;
    TableEncoding encoding = TableEncoding::Utf8;
};

/// Recognises UTF-8, UTF-16 with a byte order mark, and else Windows-1252. A file that is no text is a mistake.
/// UTF-8 with a few broken bytes remains UTF-8: as Windows-1252 every accent in it would come out wrong.
[[nodiscard]] std::variant<TableText, Mistake> tableText(const QByteArray &bytes, const QString &file);

/// The text of one cell; nothing if it holds bytes that are no characters.
[[nodiscard]] std::optional<QString> decodedCell(QByteArrayView bytes, TableEncoding encoding);
