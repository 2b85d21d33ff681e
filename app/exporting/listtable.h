// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporttable.h"
#include "exporting/listcells.h"

#include <vector>

/// What a list for people holds.
struct ListContents {
    /// In the order of the rows.
    QList<PartnerId> partners;
    QList<ListColumn> columns;
    /// One language of the catalogue; or several, each with columns of its own, side by side.
    LanguageOrder languages;
    /// The language of the headings.
    Language headings;
    /// What the user wrote beside partners, by their slugs.
    QHash<QString, QString> notes;
};

/// A list of partners as a reader sees them.
class ListTable final : public ExportTable
{
public:
    /// `records` must outlive the table.
    ListTable(CatalogueRecords &records, const ListContents &contents);

    [[nodiscard]] const QList<ExportColumn> &columns() const override { return m_headings; }
    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_partners.size()); }
    [[nodiscard]] QList<ExportRow> rows(int first, int count) override;
    [[nodiscard]] QString error() const override { return m_records.error(); }
    [[nodiscard]] bool isReadAgain() const override { return false; }

private:
    struct Column {
        ListColumn column;
        std::size_t language; ///< which of the cells
    };

    void addColumn(ListColumn column, const LanguageOrder &languages, const Language &headings);

    CatalogueRecords &m_records;
    QList<PartnerId> m_partners;
    std::vector<ListCells> m_cells; ///< for each language
    QList<Column> m_columns;
    QList<ExportColumn> m_headings;
    RecordParts m_parts;
    PartnerReferences::Wanted m_wanted = {false, false};
    bool m_hasReferences = false;
};

/// A heading with the language of its column: "Name (English)".
[[nodiscard]] QString headingInLanguage(const QString &heading, const Language &language, const Language &headings);
