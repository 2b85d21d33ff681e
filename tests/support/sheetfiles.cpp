// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheetfiles.h"

#include <zip.h>

namespace
{

constexpr char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray relationship(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relationships(const QByteArray &list)
{
    return head + QByteArray("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">") +
           list + "</Relationships>";
}

QByteArray spreadsheetPart(const char *element, const QByteArray &content)
{
    return QByteArray(head) + "<" + element +
           " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
           content + "</" + element + ">";
}

} // namespace

QByteArray zipOf(const ZipEntries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, contents] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, contents.constData(), static_cast<zip_uint64_t>(contents.size()), 0);
        zip_file_add(archive, name.constData(), source, 0);
    }
    if (zip_close(archive) != 0)
        qFatal("A test cannot write a zip archive.");
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray odsContent(const QByteArray &table, const QByteArray &styles)
{
    return head +
           QByteArray("<office:document-content"
                      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                      " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                      " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
                      " office:version=\"1.3\"><office:automatic-styles>") +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + table +
           "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray odsOf(const QByteArray &rows, const QByteArray &styles)
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", odsContent("<table:table table:name=\"Sheet1\">" + rows + "</table:table>", styles)}});
}

ZipEntries xlsxEntries(const XlsxParts &parts)
{
    return {
        {"[Content_Types].xml", head + QByteArray("<Types/>")},
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         spreadsheetPart("workbook", parts.workbookProperties +
                                         "<sheets><sheet name=\"Hidden\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/>"
                                         "<sheet name=\"Partners\" sheetId=\"2\" r:id=\"rId1\"/></sheets>")},
        {"xl/_rels/workbook.xml.rels", relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                     relationship("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                                                     relationship("rId3", "styles", "styles.xml"))},
        {"xl/sharedStrings.xml", spreadsheetPart("sst", parts.sharedTexts)},
        {"xl/styles.xml", spreadsheetPart("styleSheet", parts.styles)},
        {"xl/worksheets/sheet1.xml", spreadsheetPart("worksheet", "<sheetData>" + parts.rows + "</sheetData>")}};
}

QByteArray xlsxOf(const XlsxParts &parts)
{
    return zipOf(xlsxEntries(parts));
}

QString textOf(const std::variant<Sheet, Mistake> &sheet)
{
    if (const auto *mistake = std::get_if<Mistake>(&sheet))
        return mistakeText(*mistake);
    const auto &read = std::get<Sheet>(sheet);
    QStringList lines;
    for (const SheetRow &row : read.rows)
        lines.append(QString::number(row.number) + QLatin1String(": ") +
                     row.cells.join(QLatin1String(" | ")).replace(QLatin1Char('\n'), QLatin1String("\\n")));
    for (const Mistake &mistake : read.mistakes)
        lines.append(mistakeText(mistake));
    return lines.join(QLatin1Char('\n'));
}
