// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// The parts of a workbook file as they are told in ISO/IEC 29500, read without the library that wrote it.
struct XlsxCells {
    struct Cell {
        QString text; ///< the text, or the number as it is written
        bool isText = false;
        bool isDate = false; ///< a number that is shown as yyyy-mm-dd
        QString link;        ///< the address that a click opens
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    /// By place: "A1".
    QMap<QString, Cell> cells;
    QString sheetName;
    QString created;
    QString filter;           ///< "A1:B3"
    QString frozenBelow;      ///< the first cell that scrolls
    QMap<int, double> widths; ///< by column, from 1 on
};

/// One file within a workbook; empty if it is not there.
[[nodiscard]] QByteArray partOfXlsx(const QByteArray &workbook, const char *name);
[[nodiscard]] XlsxCells xlsxCells(const QByteArray &workbook);
