// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

using CsvCells = QList<QStringList>;

/// Reads CSV as RFC 4180 has it, and stricter: every cell between quotation marks, every row ended by CRLF, each with
/// as many cells as the first, valid UTF-8. Nothing for anything else.
[[nodiscard]] std::optional<CsvCells> strictCsvCells(const QByteArray &bytes, char separator);
