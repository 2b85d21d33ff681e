// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprogress.h"
#include "exporting/exporttable.h"

/// A table as it is put on the clipboard in two forms at once: a spreadsheet or a text program takes the one it likes.
/// What looks like a formula is guarded in both.
struct TableClipboard {
    /// A whole HTML page with one table; links are links.
    QString html;
    /// Cells parted by tabs, rows by line feeds; a cell with line breaks, tabs or quotation marks stands between
    /// quotation marks.
    QString text;
};

/// The whole table, with its headings, in the memory. `clipboard` is complete only if the end is Whole.
[[nodiscard]] WriteEnd copyTable(ExportTable &table, TableClipboard &clipboard, const ExportProgress &progress);
