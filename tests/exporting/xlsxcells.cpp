// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxcells.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <functional>

#include <zip.h>

namespace
{

using Element = std::function<void(QXmlStreamReader &)>;

/// Calls for every element of a part that begins.
void forEachElement(const QByteArray &xml, const Element &element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            element(reader);
    }
    if (reader.hasError())
        qFatal("A part of a workbook is no XML: %s", qPrintable(reader.errorString()));
}

QString attribute(const QXmlStreamReader &reader, const char *name)
{
    return reader.attributes().value(QLatin1String(name)).toString();
}

/// Which styles of cells are dates, by their number.
QList<bool> dateStyles(const QByteArray &xml)
{
    QString dateFormat;
    QList<bool> styles;
    bool isInCells = false;
    forEachElement(xml, [&](QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("numFmt") && attribute(reader, "formatCode") == QLatin1String("yyyy-mm-dd"))
            dateFormat = attribute(reader, "numFmtId");
        if (reader.name() == QLatin1String("cellXfs") || reader.name() == QLatin1String("cellStyles"))
            isInCells = reader.name() == QLatin1String("cellXfs");
        else if (reader.name() == QLatin1String("xf") && isInCells)
            styles.append(!dateFormat.isEmpty() && attribute(reader, "numFmtId") == dateFormat);
    });
    return styles;
}

QMap<QString, QString> linkTargets(const QByteArray &xml)
{
    QMap<QString, QString> targets;
    if (!xml.isEmpty())
        forEachElement(xml, [&](QXmlStreamReader &reader) {
            if (reader.name() == QLatin1String("Relationship"))
                targets.insert(attribute(reader, "Id"), attribute(reader, "Target"));
        });
    return targets;
}

XlsxCells::Cell cellAt(QXmlStreamReader &reader, const QList<bool> &styles)
{
    XlsxCells::Cell cell;
    cell.isText = attribute(reader, "t") == QLatin1String("inlineStr");
    cell.isDate = !cell.isText && styles.value(attribute(reader, "s").toInt());
    cell.text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
    return cell;
}

} // namespace

QByteArray partOfXlsx(const QByteArray &workbook, const char *name)
{
    zip_error_t error;
    zip_source_t *source =
        zip_source_buffer_create(workbook.constData(), static_cast<zip_uint64_t>(workbook.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    zip_stat_t state;
    QByteArray bytes;
    zip_file_t *file = zip_stat(archive, name, 0, &state) == 0 ? zip_fopen(archive, name, 0) : nullptr;
    if (file) {
        bytes.resize(static_cast<qsizetype>(state.size));
        if (zip_fread(file, bytes.data(), state.size) != static_cast<zip_int64_t>(state.size))
            bytes.clear();
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

XlsxCells xlsxCells(const QByteArray &workbook)
{
    XlsxCells found;
    const QList<bool> styles = dateStyles(partOfXlsx(workbook, "xl/styles.xml"));
    const QMap<QString, QString> targets = linkTargets(partOfXlsx(workbook, "xl/worksheets/_rels/sheet1.xml.rels"));
    forEachElement(partOfXlsx(workbook, "xl/worksheets/sheet1.xml"), [&](QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("c")) {
            const QString place = attribute(reader, "r");
            found.cells.insert(place, cellAt(reader, styles));
        } else if (reader.name() == QLatin1String("hyperlink")) {
            QString address = targets.value(attribute(reader, "r:id"));
            if (const QString location = attribute(reader, "location"); !location.isEmpty())
                address += QLatin1Char('#') + location;
            found.cells[attribute(reader, "ref")].link = address;
        } else if (reader.name() == QLatin1String("autoFilter")) {
            found.filter = attribute(reader, "ref");
        } else if (reader.name() == QLatin1String("pane") && attribute(reader, "state") == QLatin1String("frozen")) {
            found.frozenBelow = attribute(reader, "topLeftCell");
        } else if (reader.name() == QLatin1String("col")) {
            for (int column = attribute(reader, "min").toInt(); column <= attribute(reader, "max").toInt(); ++column)
                found.widths.insert(column, attribute(reader, "width").toDouble());
        }
    });
    forEachElement(partOfXlsx(workbook, "xl/workbook.xml"), [&](QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("sheet"))
            found.sheetName = attribute(reader, "name");
    });
    forEachElement(partOfXlsx(workbook, "docProps/core.xml"), [&](QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("created"))
            found.created = reader.readElementText();
    });
    return found;
}
