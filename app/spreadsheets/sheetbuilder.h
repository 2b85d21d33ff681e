// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheet.h"

#include <variant>

/// Puts a sheet together row by row, whatever kind of file it comes from, and sees to it that it stays within what is
/// read of a file.
class SheetBuilder final
{
public:
    explicit SheetBuilder(const QString &file);

    /// Begins a row with this number; the one before is finished. `line` is of a text file.
    void beginRow(int number, int line = 0);
    /// Puts a text into a cell of the row; columns are counted from 1. Line breaks become \n.
    void setCell(int column, const QString &text);
    /// The cell of the row cannot be read.
    void refuseCell(int column, const QString &problem, const QString &advice);
    /// Finishes the row; it stands so many times below each other.
    void finishRow(qint64 repeated = 1);

    /// True once the table is larger than what is read; what is added then is left out.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] SourcePosition positionOf(int column) const;
    /// The mistake if the table was too large, else the sheet.
    [[nodiscard]] std::variant<Sheet, Mistake> take();
    void setWindows1252(bool isWindows1252) { m_sheet.isWindows1252 = isWindows1252; }

private:
    Sheet m_sheet;
    SheetRow m_row;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    bool m_isTooLarge = false;
};
