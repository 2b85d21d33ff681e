// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/recordtable.h"

RecordTable::RecordTable(CatalogueRecords &records, const QList<PartnerId> &partners)
    : m_records(records)
    , m_partners(partners)
    , m_columns(recordColumns(records.info().languages))
{
    for (const RecordColumn &column : std::as_const(m_columns))
        m_headings.append({keyOf(column), recordColumnText(column)});
}

QList<ExportRow> RecordTable::rows(int first, int count)
{
    const LanguageOrder &languages = m_records.info().languages;
    QList<ExportRow> rows;
    const QList<DraftPartner> partners = m_records.read(m_partners.mid(first, count));
    for (const DraftPartner &partner : partners) {
        ExportRow row;
        row.reserve(m_columns.size());
        for (const RecordColumn &column : std::as_const(m_columns)) {
            const bool isDate = column.field >= RecordField::Founded && column.field <= RecordField::CheckedOn;
            row.append(
                {recordCell(partner, column, languages), isDate ? ExportCell::Kind::Date : ExportCell::Kind::Text});
        }
        rows.append(std::move(row));
    }
    return rows;
}
