// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheetvalues.h"
#include "spreadsheets/ziparchive.h"

#include <QList>
#include <QString>
#include <QStringList>

class QXmlStreamReader;

/// The documents of a workbook (.xlsx, ECMA-376) that say what the cells of its sheets mean.
struct XlsxWorkbook {
    /// The entry of the first sheet that is not hidden; empty if there is none.
    QString sheet;
    bool isFrom1904 = false;
    /// The texts that cells refer to by number.
    QStringList sharedTexts;
    /// How precise a date is in the cells of each style.
    QList<DatePrecision> styles;
};

/// Reads all but the sheet. What could not be read is told by archive.failure().
[[nodiscard]] XlsxWorkbook readXlsxWorkbook(ZipArchive &archive);

/// The text of an element that holds runs of text (si, is), from its begin to its end, without phonetic signs.
[[nodiscard]] QString readXlsxRuns(QXmlStreamReader &xml);
/// Characters that XML cannot hold are written as _xHHHH_ (ECMA-376, 22.9.2.19).
[[nodiscard]] QString unescapedXlsxText(const QString &text);
