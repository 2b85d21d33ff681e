// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheet.h"

#include <QByteArray>

#include <variant>

/// Reads a table of text: RFC 4180, with what programs make of it. Rows end with CRLF, LF or CR. Cells are parted by a
/// semicolon, a comma or a tab: the one that a first line "sep=;" names (Excel's own mark, no row of the table), else
/// the one that the first row has most of. A quotation mark within a cell that does not begin with one is a letter like
/// another. The text is UTF-8, with or without a byte order mark, UTF-16 with one ("Unicode text" of Excel), else
/// Windows-1252.
[[nodiscard]] std::variant<Sheet, Mistake> readCsv(const QByteArray &bytes, const QString &file);
