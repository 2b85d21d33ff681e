// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/mistake.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One row of a spreadsheet.
struct SheetRow {
    /// From 1, as a spreadsheet program shows it.
    int number = 0;
    /// Where it begins in a text file, from 1; 0 for a file of another kind.
    int line = 0;
    /// From column A; empty cells at the end are left out.
    QStringList cells;
};

/// A table as it came out of a file, every cell as the text that it stands for: numbers and years in plain digits
/// ("2012"), dates YYYY-MM-DD, or as precise as they are shown (YYYY-MM, YYYY), with " hh:mm" if there is a time,
/// "true" and "false", lines parted by \n alone. A formula is its last result.
struct Sheet {
    /// The name of the file, without its folder.
    QString file;
    /// In their order. Rows without any text are left out.
    QList<SheetRow> rows;
    /// Cells that hold something which is no text: the result of a broken formula, bytes that are no letters. They are
    /// empty in `rows`.
    QList<Mistake> mistakes;
    /// Letters that Windows-1252 does not have were lost when the file was saved.
    bool isWindows1252 = false;
};

/// What spreadsheet programs can hold.
inline constexpr int mostSheetColumns = 16'384;
inline constexpr int mostSheetRows = 1'048'576;
/// What is read of a file: room for 150,000 partners with long descriptions.
inline constexpr qint64 mostSheetCells = 5'000'000;
inline constexpr qint64 mostSheetCharacters = 250'000'000;
