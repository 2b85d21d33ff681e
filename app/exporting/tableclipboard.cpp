// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tableclipboard.h"

#include "exporting/spreadsheettext.h"

#include <QStringList>

#include <algorithm>

namespace
{

// Excel would begin another row at a plain line break.
constexpr auto sameCellBreak = "<br style=\"mso-data-placement:same-cell\">";

/// Guarded too: Excel calculates what it is given as HTML.
QString htmlText(const QString &text)
{
    return wholeText(guardedText(text, FormulaGuard::On))
        .toHtmlEscaped()
        .replace(QLatin1Char('\n'), QLatin1String(sameCellBreak));
}

QString htmlCell(const ExportCell &cell)
{
    const QString text = htmlText(cell.text);
    if (cell.kind != ExportCell::Kind::Link)
        return QLatin1String("<td>") + text + QLatin1String("</td>");
    return QStringLiteral("<td><a href=\"%1\">%1</a></td>").arg(text);
}

QString plainCell(const QString &text)
{
    QString cell = guardedText(wholeText(text), FormulaGuard::On);
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar character) {
        return character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QLatin1Char('\t') ||
               character == QLatin1Char('"');
    });
    if (!needsQuotes)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

void appendRow(TableClipboard &clipboard, const QStringList &htmlCells, const QStringList &plainCells)
{
    clipboard.html += QLatin1String("<tr>") + htmlCells.join(QString()) + QLatin1String("</tr>\n");
    clipboard.text += plainCells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

WriteEnd copyTable(ExportTable &table, TableClipboard &clipboard, const ExportProgress &progress)
{
    clipboard = {QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><table>\n"), {}};
    QStringList html;
    QStringList plain;
    for (const ExportColumn &column : table.columns()) {
        html.append(QLatin1String("<th>") + htmlText(column.heading) + QLatin1String("</th>"));
        plain.append(plainCell(column.heading));
    }
    appendRow(clipboard, html, plain);
    for (int first = 0; first < table.rowCount(); first += ExportTable::inBatch) {
        if (!mayGoOn(progress, first, table.rowCount()))
            return WriteEnd::Cancelled;
        const QList<ExportRow> rows = table.rows(first, ExportTable::inBatch);
        if (!table.error().isEmpty())
            return WriteEnd::NotRead;
        for (const ExportRow &row : rows) {
            html.clear();
            plain.clear();
            for (const ExportCell &cell : row) {
                html.append(htmlCell(cell));
                plain.append(plainCell(cell.text));
            }
            appendRow(clipboard, html, plain);
        }
    }
    clipboard.html += QLatin1String("</table></body></html>\n");
    return WriteEnd::Whole;
}
