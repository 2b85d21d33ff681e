// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editionsheet.h"

#include "compiling/cataloguerecords.h"
#include "compiling/formulaguard.h"
#include "compiling/recordcolumns.h"
#include "files/csvtext.h"

#include <QFile>

EditionSheet::EditionSheet(const Catalogue &catalogue)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(catalogue);
    const LanguageOrder &languages = catalogue.info().languages;
    const QList<RecordColumn> columns = recordColumns(languages);
    m_rows.append(QStringList());
    for (const RecordColumn &column : columns)
        m_rows.first().append(keyOf(column));
    for (const DraftPartner &partner : records->read(records->everyPartner())) {
        QStringList row;
        for (const RecordColumn &column : columns)
            row.append(guarded(recordCell(partner, column, languages)));
        m_rows.append(row);
    }
}

qsizetype EditionSheet::columnOf(const QString &heading) const
{
    const qsizetype column = m_rows.first().indexOf(heading);
    if (column < 0)
        qFatal("The spreadsheet of a test has no column %s.", qPrintable(heading));
    return column;
}

int EditionSheet::rowOf(const QString &slug) const
{
    for (qsizetype row = 1; row < m_rows.size(); ++row) {
        if (m_rows.at(row).first() == slug)
            return static_cast<int>(row) + 1;
    }
    return 0;
}

void EditionSheet::set(const QString &slug, const QString &key, const QString &value)
{
    m_rows[rowOf(slug) - 1][columnOf(key)] = value;
}

QString EditionSheet::cell(const QString &slug, const QString &key) const
{
    return m_rows.at(rowOf(slug) - 1).at(columnOf(key));
}

void EditionSheet::rename(const QString &key, const QString &heading)
{
    m_rows.first()[columnOf(key)] = heading;
}

void EditionSheet::addColumn(const QString &heading, const QString &value)
{
    for (QStringList &row : m_rows)
        row.append(value);
    m_rows.first().last() = heading;
}

void EditionSheet::remove(const QString &slug)
{
    m_rows.removeAt(rowOf(slug) - 1);
}

void EditionSheet::write(const QString &path) const
{
    QByteArray bytes = "\xef\xbb\xbf";
    for (const QStringList &row : m_rows)
        bytes += csvRow(row, ';');
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The spreadsheet of a test cannot be written.");
}
