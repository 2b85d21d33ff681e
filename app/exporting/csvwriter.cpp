// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include <QIODevice>

namespace
{

constexpr char16_t quotationMark = u'"';

void appendCell(QByteArray &bytes, const QString &text, FormulaGuard guard)
{
    bytes += static_cast<char>(quotationMark);
    if (guard == FormulaGuard::Off)
        appendUtf8(bytes, text, quotationMark);
    else
        appendUtf8(bytes, guardedText(text, guard), quotationMark);
    bytes += static_cast<char>(quotationMark);
}

/// Ends the row whose last cell was followed by a separator.
void endRow(QByteArray &bytes)
{
    bytes.chop(1);
    bytes += "\r\n";
}

QByteArray firstRow(const QList<ExportColumn> &columns, const CsvOptions &options)
{
    QByteArray bytes;
    if (options.hasByteOrderMark)
        bytes += "\xef\xbb\xbf";
    for (const ExportColumn &column : columns) {
        appendCell(bytes, options.hasKeys ? column.key : column.heading, options.guard);
        bytes += options.separator;
    }
    endRow(bytes);
    return bytes;
}

} // namespace

WriteEnd writeCsv(ExportTable &table, const CsvOptions &options, QIODevice &device, const ExportProgress &progress)
{
    const FormulaGuard guard =
        options.guard == FormulaGuard::Off && table.isReadAgain() ? FormulaGuard::Readable : options.guard;
    QByteArray bytes = firstRow(table.columns(), options);
    for (int first = 0; first < table.rowCount(); first += ExportTable::inBatch) {
        if (!mayGoOn(progress, first, table.rowCount()))
            return WriteEnd::Cancelled;
        const QList<ExportRow> rows = table.rows(first, ExportTable::inBatch);
        if (!table.error().isEmpty())
            return WriteEnd::NotRead;
        for (const ExportRow &row : rows) {
            for (const ExportCell &cell : row) {
                appendCell(bytes, cell.text, guard);
                bytes += options.separator;
            }
            endRow(bytes);
        }
        if (device.write(bytes) != bytes.size())
            return WriteEnd::NotWritten;
        bytes.truncate(0); // keeps its room
    }
    return bytes.isEmpty() || device.write(bytes) == bytes.size() ? WriteEnd::Whole : WriteEnd::NotWritten;
}
