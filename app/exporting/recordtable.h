// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"
#include "compiling/recordcolumns.h"
#include "exporting/exporttable.h"

/// Everything that the catalogue knows about partners, as recordcolumns.h tells: for editing, and to be read again.
class RecordTable final : public ExportTable
{
public:
    /// `records` must outlive the table. The headings are in the language of the interface.
    RecordTable(CatalogueRecords &records, const QList<PartnerId> &partners);

    [[nodiscard]] const QList<ExportColumn> &columns() const override { return m_headings; }
    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_partners.size()); }
    [[nodiscard]] QList<ExportRow> rows(int first, int count) override;
    [[nodiscard]] QString error() const override { return m_records.error(); }
    [[nodiscard]] bool isReadAgain() const override { return true; }

private:
    CatalogueRecords &m_records;
    QList<PartnerId> m_partners;
    QList<RecordColumn> m_columns;
    QList<ExportColumn> m_headings;
};
