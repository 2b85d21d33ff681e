// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheet.h"

#include <QByteArray>

#include <variant>

/// Reads the first sheet that is shown of a workbook of Excel from 2007 on (.xlsx, ECMA-376).
[[nodiscard]] std::variant<Sheet, Mistake> readXlsx(const QByteArray &bytes, const QString &file);
