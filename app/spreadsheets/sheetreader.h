// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheet.h"

#include <QByteArray>

#include <variant>

/// Reads the table in a file from anybody: text (csvreader.h), .ods or .xlsx, recognised by the contents. Anything else
/// is told as a mistake that says what to save instead. A pipe or a device is not waited for.
[[nodiscard]] std::variant<Sheet, Mistake> readSheet(const QString &path);

/// The same for bytes; `file` is the name that a mistake tells.
[[nodiscard]] std::variant<Sheet, Mistake> readSheet(const QByteArray &bytes, const QString &file);

/// Whether the name of a file is that of a spreadsheet or a table of text.
[[nodiscard]] bool isNamedLikeSheet(const QString &path);
