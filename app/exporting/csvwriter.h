// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprogress.h"
#include "exporting/exporttable.h"
#include "exporting/spreadsheettext.h"

class QIODevice;

/// How a CSV file is written, so that the program that opens it reads the same cells.
struct CsvOptions {
    char separator = ',';
    /// Excel takes a file without it for one in an old character set.
    bool hasByteOrderMark = false;
    FormulaGuard guard = FormulaGuard::Off;
    /// The stable keys as the first row instead of headings for people.
    bool hasKeys = false;
};

/// RFC 4180 in UTF-8: a row of headings, every cell between quotation marks, CRLF after every row. Line breaks within a
/// cell stay.
[[nodiscard]] WriteEnd writeCsv(ExportTable &table, const CsvOptions &options, QIODevice &device,
                                const ExportProgress &progress);
