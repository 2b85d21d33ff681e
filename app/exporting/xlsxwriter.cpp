// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxwriter.h"

#include "exporting/spreadsheettext.h"
#include "exporting/xlsxsheet.h"

#include <QFile>
#include <QTemporaryDir>

namespace
{

/// With another apostrophe where reading takes one off.
ExportRow readable(ExportRow row)
{
    for (ExportCell &cell : row)
        cell.text = guardedText(cell.text, FormulaGuard::Readable);
    return row;
}

/// One reading of the table into a sheet.
WriteEnd fill(XlsxSheet &sheet, ExportTable &table, const ExportProgress &progress)
{
    for (int first = 0; first < table.rowCount(); first += ExportTable::inBatch) {
        if (!mayGoOn(progress, first, table.rowCount()))
            return WriteEnd::Cancelled;
        const QList<ExportRow> rows = table.rows(first, ExportTable::inBatch);
        if (!table.error().isEmpty())
            return WriteEnd::NotRead;
        for (const ExportRow &row : rows)
            sheet.writeRow(table.isReadAgain() ? readable(row) : row);
    }
    return mayGoOn(progress, table.rowCount(), table.rowCount()) ? WriteEnd::Whole : WriteEnd::Cancelled;
}

XlsxEnd copyTo(QIODevice &device, const QString &path)
{
    constexpr qint64 atATime = 256 * 1024; // bytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {WriteEnd::NotWritten, file.errorString()};
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(atATime);
        if (bytes.isEmpty() || file.error() != QFileDevice::NoError)
            return {WriteEnd::NotWritten, file.errorString()};
        if (device.write(bytes) != bytes.size())
            return {WriteEnd::NotWritten, device.errorString()};
    }
    return {};
}

} // namespace

XlsxEnd writeXlsx(ExportTable &table, const XlsxOptions &options, QIODevice &device, const ExportProgress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return {WriteEnd::NotWritten, folder.errorString()};
    ExtraColumns extra(table.columns().size(), 0);
    // The headings stand first in the file, but only at the end it is known how many are needed: in the rare case of a
    // text that is too long for a cell everything is written a second time.
    for (;;) {
        XlsxSheet sheet(folder.path(), options);
        sheet.writeHeadings(table.columns(), extra, options.hasKeys);
        if (const WriteEnd end = fill(sheet, table, progress); end != WriteEnd::Whole)
            return {end, {}};
        if (sheet.neededColumns() != extra) {
            extra = sheet.neededColumns();
            continue;
        }
        if (const QString reason = sheet.close(); !reason.isEmpty())
            return {WriteEnd::NotWritten, reason};
        XlsxEnd end = copyTo(device, sheet.path());
        end.areAllLinksLinks = sheet.areAllLinksLinks();
        return end;
    }
}
