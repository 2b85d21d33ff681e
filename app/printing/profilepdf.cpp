// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/profilepdf.h"

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
QString printedText(const ExportCell &cell, const QLocale &locale)
{
    if (cell.kind != ExportCell::Kind::Date)
        return cell.text;
    const std::optional<PartialDate> date = PartialDate::fromIso(cell.text);
    return date ? date->text(locale) : cell.text;
}

/// Rows are asked for one by one and read a hundred at a time.
class PrintedRows final
{
public:
    PrintedRows(std::unique_ptr<ExportTable> table, std::shared_ptr<CatalogueRecords> records, const QLocale &locale)
        : m_records(std::move(records))
        , m_table(std::move(table))
        , m_locale(locale)
    {
    }

    [[nodiscard]] const ExportTable &table() const { return *m_table; }

    [[nodiscard]] QStringList row(int row)
    {
        const int first = row - row % inBatch;
        if (first != m_first) {
            m_rows = m_table->rows(first, inBatch);
            m_first = first;
        }
        QStringList texts;
        const ExportRow cells = m_rows.value(row - first);
        for (const ExportCell &cell : cells)
            texts.append(printedText(cell, m_locale));
        return texts;
    }

private:
    static constexpr int inBatch = 100; // a window goes on between two of them

    std::shared_ptr<CatalogueRecords> m_records; ///< the table reads from it
    std::unique_ptr<ExportTable> m_table;
    QLocale m_locale;
    QList<ExportRow> m_rows;
    int m_first = -1; ///< the number of the first of these rows
};

PartnerTable printedTable(std::unique_ptr<ExportTable> table, const std::shared_ptr<CatalogueRecords> &records,
                          const ExportRequest &request)
{
    const auto rows = std::make_shared<PrintedRows>(std::move(table), records, contentLanguage(request).locale());
    PartnerTable printed;
    for (const ExportColumn &column : rows->table().columns())
        printed.headers.append(request.profile.hasKeys ? column.key : column.heading);
    printed.rowCount = rows->table().rowCount();
    printed.row = [rows](int row) { return rows->row(row); };
    return printed;
}

/// Everything about a partner, for editing, is no table that fits a page.
ExportRequest printable(ExportRequest request)
{
    request.profile.hasEverything = false;
    return request;
}

} // namespace

std::variant<ProfilePages, ExportFailure> pagesOf(const Catalogue &catalogue, const ExportRequest &request,
                                                  const ProfilePageDetails &details, const ExportProgress &progress)
{
    const std::shared_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notReadFailure(request.info.path, {});
    auto sorted = sortedRequest(*records, printable(request), progress);
    if (auto *failure = std::get_if<ExportFailure>(&sorted))
        return std::move(*failure);
    const auto &asked = std::get<ExportRequest>(sorted);
    PrintRequest pages;
    pages.layout = layoutOf(asked.profile.layout);
    pages.language = contentLanguage(asked);
    pages.filter = details.filter;
    pages.tree = details.tree;
    if (pages.layout == PrintLayout::List) {
        auto table = openTable(*records, asked);
        if (auto *failure = std::get_if<ExportFailure>(&table))
            return std::move(*failure);
        pages.table = printedTable(std::move(std::get<std::unique_ptr<ExportTable>>(table)), records, asked);
    }
    return ProfilePages{&catalogue, records, makeDocument(catalogue, asked.partners, pages)};
}

std::optional<ExportFailure> readFailureOf(const ProfilePages &pages)
{
    for (const QString &error : {pages.records->error(), pages.catalogue->error()}) {
        if (!error.isEmpty())
            return notReadFailure(pages.catalogue->info().path, error);
    }
    return std::nullopt;
}

std::optional<ExportFailure> exportPdf(const Catalogue &catalogue, const ExportRequest &request,
                                       const ProfilePageDetails &details, const QString &path,
                                       const ExportProgress &progress)
{
    if (std::optional<ExportFailure> failure = targetFailure(path))
        return failure;
    auto made = pagesOf(catalogue, request, details, progress);
    if (auto *failure = std::get_if<ExportFailure>(&made))
        return std::move(*failure);
    const auto &pages = std::get<ProfilePages>(made);
    PdfFile file(*pages.document, path, creationDateOf(catalogue));
    while (file.step()) {
        if (progress && !progress(file.done(), DocumentDrawing::whole))
            return ExportFailure{ExportFailureReason::Cancelled};
    }
    if (std::optional<ExportFailure> failure = readFailureOf(pages))
        return failure;
    if (const std::optional<FileFailure> failure = file.finish())
        return ExportFailure{ExportFailureReason::NotWritten, std::nullopt, failure};
    return std::nullopt;
}
