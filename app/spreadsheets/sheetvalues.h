// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// How spreadsheet files write numbers and dates, and the text that stands for them in a Sheet.

/// How much of a date a cell shows.
enum class DatePrecision { None, Year, Month, Day, Time };

/// Plain digits without a group mark: "2012", "0.5". Empty if it is no finite number.
[[nodiscard]] QString sheetNumberText(double number);

/// What a number format of .xlsx shows (ECMA-376, 18.8.30 and 18.8.31): the number of a built-in one, or a format code
/// such as "d-m-yyyy".
[[nodiscard]] DatePrecision precisionOfFormat(int builtIn);
[[nodiscard]] DatePrecision precisionOfFormat(QStringView code);

/// A day of .xlsx: the number of days since the end of 1899, or since the first of 1904. Empty if there is no such day.
[[nodiscard]] QString serialDateText(double serial, bool isFrom1904, DatePrecision precision);

/// A date as .ods and .xlsx write it, YYYY-MM-DD with or without a time. Empty if it is none.
[[nodiscard]] QString isoDateText(const QString &written, DatePrecision precision);
