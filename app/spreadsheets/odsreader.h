// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheet.h"

#include <QByteArray>

#include <variant>

/// Reads the first sheet of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3). Comments, and what merged cells hide,
/// are left out.
[[nodiscard]] std::variant<Sheet, Mistake> readOds(const QByteArray &bytes, const QString &file);
