// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprogress.h"
#include "exporting/exporttable.h"

#include <QDate>

class QIODevice;

inline constexpr int mostXlsxRows = 1'048'575;       ///< below the headings
inline constexpr int mostXlsxLinks = 65'530;         ///< that can be clicked on one sheet
inline constexpr qsizetype longestXlsxText = 32'767; ///< UTF-16 units of one cell

struct XlsxOptions {
    /// What the sheet is called; one that Excel does not allow becomes "Sheet1".
    QString sheetName;
    /// What the file says of when it was made; if it is not valid, a fixed day.
    QDate created;
    /// The stable keys as the first row instead of headings for people.
    bool hasKeys = false;
};

struct XlsxEnd {
    WriteEnd end = WriteEnd::Whole;
    /// What the system says of what was not written; may be empty.
    QString detail;
    /// False if there were more links than a sheet can have: the others are texts.
    bool areAllLinksLinks = true;
};

/// An Excel workbook (Office Open XML, ISO/IEC 29500) with one sheet: headings that stay and filter; days and years as
/// dates and numbers; texts as texts, never formulas. A text that is too long for a cell goes on in columns at the end,
/// with the heading "… (2)". The same table gives the same bytes. The table may be read more than once; the sheet lies
/// in a private folder for temporary files while it grows, and the memory does not grow with its rows. `table` must
/// have at most mostXlsxRows rows.
[[nodiscard]] XlsxEnd writeXlsx(ExportTable &table, const XlsxOptions &options, QIODevice &device,
                                const ExportProgress &progress);
