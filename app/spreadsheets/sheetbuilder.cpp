// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetbuilder.h"

#include <QCoreApplication>

#include <numeric>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetBuilder)
};

constexpr qsizetype mostMistakes = 1000; // nobody reads more of a file that is none

} // namespace

SheetBuilder::SheetBuilder(const QString &file)
{
    m_sheet.file = file;
}

void SheetBuilder::beginRow(int number, int line)
{
    m_row = {number, line, {}};
}

void SheetBuilder::setCell(int column, const QString &text)
{
    if (text.isEmpty())
        return;
    m_isTooLarge = m_isTooLarge || column > mostSheetColumns;
    if (m_isTooLarge)
        return;
    while (m_row.cells.size() < column)
        m_row.cells.append(QString());
    QString &cell = m_row.cells[column - 1];
    cell = text;
    if (cell.contains(QLatin1Char('\r'))) {
        cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        cell.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
}

void SheetBuilder::refuseCell(int column, const QString &problem, const QString &advice)
{
    if (m_sheet.mistakes.size() < mostMistakes)
        m_sheet.mistakes.append({positionOf(column), problem, advice});
}

void SheetBuilder::finishRow(qint64 repeated)
{
    if (m_row.cells.isEmpty())
        return;
    const qint64 characters = std::accumulate(m_row.cells.begin(), m_row.cells.end(), qint64(0),
                                              [](qint64 sum, const QString &cell) { return sum + cell.size(); });
    for (qint64 count = 0; count < repeated && !m_isTooLarge; ++count) {
        m_cells += m_row.cells.size();
        m_characters += characters;
        m_isTooLarge = m_cells > mostSheetCells || m_characters > mostSheetCharacters || m_row.number > mostSheetRows;
        m_sheet.rows.append(m_row);
        ++m_row.number;
    }
    m_row.cells.clear();
}

SourcePosition SheetBuilder::positionOf(int column) const
{
    return {m_sheet.file, m_row.number, column, SourceNotation::Spreadsheet};
}

std::variant<Sheet, Mistake> SheetBuilder::take()
{
    if (!m_isTooLarge)
        return std::move(m_sheet);
    return Mistake{{m_sheet.file, 0, 0, SourceNotation::Spreadsheet},
                   Texts::tr("The table is larger than a spreadsheet can be."),
                   Texts::tr("Delete the rows and columns that are not needed.")};
}
