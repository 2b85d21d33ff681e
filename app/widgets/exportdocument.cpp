// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdocument.h"

namespace
{

/// Reads rows some hundred at a time, though they are asked for one by one.
class RowReader final
{
public:
    RowReader(std::unique_ptr<CatalogueRecords> records, std::unique_ptr<ExportTable> table)
        : m_records(std::move(records))
        , m_table(std::move(table))
    {
    }

    [[nodiscard]] const ExportTable &table() const { return *m_table; }
    [[nodiscard]] QStringList row(int number)
    {
        if (m_first < 0 || number < m_first || number >= m_first + m_rows.size()) {
            m_first = number - number % inBatch;
            m_rows = m_table->rows(m_first, inBatch);
        }
        QStringList texts;
        for (const ExportCell &cell : m_rows.value(number - m_first))
            texts.append(cell.text);
        return texts;
    }

private:
    static constexpr int inBatch = 100;

    std::unique_ptr<CatalogueRecords> m_records; ///< the table reads from it
    std::unique_ptr<ExportTable> m_table;
    QList<ExportRow> m_rows;
    int m_first = -1;
};

PrintLayout layoutOf(PdfLayout layout)
{
    switch (layout) {
    case PdfLayout::Sheets:
        return PrintLayout::Sheets;
    case PdfLayout::Booklet:
        return PrintLayout::Booklet;
    case PdfLayout::List:
        break;
    }
    return PrintLayout::List;
}

std::optional<PartnerTable> tableOf(const Catalogue &catalogue, const ExportRequest &request)
{
    std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(catalogue);
    if (!records)
        return std::nullopt;
    ExportRequest printed = request;
    printed.profile.hasEverything = false; // that is for editing
    auto opened = openTable(*records, printed);
    if (std::holds_alternative<ExportFailure>(opened))
        return std::nullopt;
    const auto reader =
        std::make_shared<RowReader>(std::move(records), std::move(std::get<std::unique_ptr<ExportTable>>(opened)));
    PartnerTable table;
    for (const ExportColumn &column : reader->table().columns())
        table.headers.append(request.profile.hasKeys ? column.key : column.heading);
    table.rowCount = reader->table().rowCount();
    table.row = [reader](int row) { return reader->row(row); };
    return table;
}

} // namespace

std::unique_ptr<PrintedDocument> exportDocument(const Catalogue &catalogue, const ExportRequest &request,
                                                const QString &filter, CategoryTree tree)
{
    PrintRequest printed;
    printed.layout = layoutOf(request.profile.layout);
    printed.language = contentLanguage(request);
    printed.filter = filter;
    printed.tree = tree;
    if (printed.layout == PrintLayout::List) {
        printed.table = tableOf(catalogue, request);
        if (!printed.table)
            return nullptr;
    }
    return makeDocument(catalogue, request.partners, printed);
}
