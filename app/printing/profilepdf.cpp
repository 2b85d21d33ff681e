// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/profilepdf.h"

#include "printing/pdfexport.h"

namespace
{

PrintLayout layoutOf(PdfLayout layout)
{
    switch (layout) {
    case PdfLayout::List:
        return PrintLayout::List;
    case PdfLayout::Sheets:
        return PrintLayout::Sheets;
    case PdfLayout::Booklet:
        break;
    }
    return PrintLayout::Booklet;
}

/// As a person reads it.
QString printedText(const ExportCell &cell)
{
    if (cell.kind != ExportCell::Kind::Date)
        return cell.text;
    const std::optional<PartialDate> date = PartialDate::fromIso(cell.text);
    return date ? date->text(QLocale()) : cell.text;
}

/// Rows are asked for one by one and read some hundred at a time.
class PrintedRows final
{
public:
    explicit PrintedRows(std::unique_ptr<ExportTable> table)
        : m_table(std::move(table))
    {
    }

    [[nodiscard]] const ExportTable &table() const { return *m_table; }

    [[nodiscard]] QStringList row(int row)
    {
        const int first = row - row % ExportTable::inBatch;
        if (first != m_first) {
            m_rows = m_table->rows(first, ExportTable::inBatch);
            m_first = first;
        }
        QStringList texts;
        const ExportRow cells = m_rows.value(row - first);
        for (const ExportCell &cell : cells)
            texts.append(printedText(cell));
        return texts;
    }

private:
    std::unique_ptr<ExportTable> m_table;
    QList<ExportRow> m_rows;
    int m_first = -1; ///< the number of the first of these rows
};

PartnerTable printedTable(std::unique_ptr<ExportTable> table)
{
    const auto rows = std::make_shared<PrintedRows>(std::move(table));
    PartnerTable printed;
    for (const ExportColumn &column : rows->table().columns())
        printed.headers.append(column.heading);
    printed.rowCount = rows->table().rowCount();
    printed.row = [rows](int row) { return rows->row(row); };
    return printed;
}

/// Everything about a partner is no table that fits a page.
ExportRequest printable(ExportRequest request)
{
    if (request.profile.hasEverything)
        request.profile.columns = usualListColumns();
    request.profile.hasEverything = false;
    return request;
}

} // namespace

std::variant<std::unique_ptr<PrintedDocument>, ExportFailure> makeDocument(const Catalogue &catalogue,
                                                                           CatalogueRecords &records,
                                                                           const ExportRequest &request,
                                                                           const ExportProgress &progress)
{
    PrintRequest pages;
    pages.layout = layoutOf(request.profile.layout);
    pages.language = contentLanguage(request);
    if (pages.layout != PrintLayout::List) {
        auto partners = partnersInOrder(records, request, progress);
        if (auto *failure = std::get_if<ExportFailure>(&partners))
            return std::move(*failure);
        return makeDocument(catalogue, std::get<QList<PartnerId>>(partners), pages);
    }
    auto table = openTable(records, printable(request), progress);
    if (auto *failure = std::get_if<ExportFailure>(&table))
        return std::move(*failure);
    pages.table = printedTable(std::move(std::get<std::unique_ptr<ExportTable>>(table)));
    return makeDocument(catalogue, {}, pages);
}

std::optional<ExportFailure> exportPdf(const Catalogue &catalogue, const ExportRequest &request, const QString &path,
                                       const ExportProgress &progress)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notReadFailure(request.info.path, {});
    auto document = makeDocument(catalogue, *records, request, progress);
    if (auto *failure = std::get_if<ExportFailure>(&document))
        return std::move(*failure);
    PdfFile file(*std::get<std::unique_ptr<PrintedDocument>>(document), path, creationDateOf(catalogue));
    while (file.step()) {
        if (progress && !progress(file.done(), DocumentDrawing::whole))
            return ExportFailure{ExportFailureReason::Cancelled};
    }
    // Rows that could not be read are missing on the pages.
    if (!records->error().isEmpty())
        return notReadFailure(request.info.path, records->error());
    if (const std::optional<FileFailure> failure = file.finish())
        return ExportFailure{ExportFailureReason::NotWritten, std::nullopt, failure};
    return std::nullopt;
}
