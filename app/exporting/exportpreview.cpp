// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportpreview.h"

#include "exporting/spreadsheettext.h"

#include <QBuffer>

namespace
{

constexpr qsizetype sampledPartners = 200; // by which the size is judged
constexpr qsizetype longestText = 8000;    // characters of a text that are shown

/// The guard of the file: of a workbook only what is read again needs one.
FormulaGuard guardOf(const ExportProfile &profile, const ExportTable &table)
{
    const bool isCsv = profile.format == ExportFormat::Csv;
    const FormulaGuard guard = isCsv ? csvOptionsFor(profile.opensIn, profile.hasKeys).guard : FormulaGuard::Off;
    return guard == FormulaGuard::Off && table.isReadAgain() ? FormulaGuard::Readable : guard;
}

std::optional<ExportFailure> readRows(CatalogueRecords &records, const ExportRequest &request, ExportPreview &preview)
{
    auto opened = openTable(records, request);
    if (auto *failure = std::get_if<ExportFailure>(&opened))
        return std::move(*failure);
    ExportTable &table = *std::get<std::unique_ptr<ExportTable>>(opened);
    const FormulaGuard guard = guardOf(request.profile, table);
    for (const ExportColumn &column : table.columns())
        preview.headings.append(request.profile.hasKeys ? column.key : column.heading);
    for (const ExportRow &row : table.rows(0, previewedRows)) {
        QStringList texts;
        for (const ExportCell &cell : row)
            texts.append(wholeText(guardedText(cell.text, guard)));
        preview.rows.append(texts);
    }
    return table.error().isEmpty() ? std::nullopt : std::optional(notReadFailure(request.info.path, table.error()));
}

/// The bytes of a file of these partners alone.
std::variant<QByteArray, ExportFailure> bytesOf(ExportRequest request, const QList<PartnerId> &partners)
{
    request.partners = partners;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (std::optional<ExportFailure> failure = exportTo(buffer, request))
        return std::move(*failure);
    return buffer.data();
}

/// The lines of a file of the first partners, as they stand in the whole one.
QString beginningOf(QString text, bool hasMore)
{
    if (hasMore) {
        text.truncate(text.lastIndexOf(QLatin1String("\n]")));
        text.append(QLatin1Char(','));
    }
    return text.left(longestText);
}

/// Some of the partners from all over the list.
QList<PartnerId> sampleOf(const QList<PartnerId> &partners)
{
    const qsizetype count = qMin(partners.size(), sampledPartners);
    QList<PartnerId> sample;
    sample.reserve(count);
    for (qsizetype number = 0; number < count; ++number)
        sample.append(partners.at(number * partners.size() / count));
    return sample;
}

std::variant<qint64, ExportFailure> estimatedSize(const ExportRequest &request)
{
    const QList<PartnerId> sample = sampleOf(request.partners);
    const auto empty = bytesOf(request, {});
    if (const auto *failure = std::get_if<ExportFailure>(&empty))
        return *failure;
    const auto some = bytesOf(request, sample);
    if (const auto *failure = std::get_if<ExportFailure>(&some))
        return *failure;
    const qint64 head = std::get<QByteArray>(empty).size();
    const qint64 rows = std::get<QByteArray>(some).size() - head;
    return head + (sample.isEmpty() ? 0 : rows * request.partners.size() / sample.size());
}

} // namespace

std::variant<ExportPreview, ExportFailure> previewOf(const ExportRequest &request, const ExportProgress &progress)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notReadFailure(request.info.path, {});
    auto made = sortedRequest(*records, request, progress);
    if (auto *failure = std::get_if<ExportFailure>(&made))
        return std::move(*failure);
    const auto &sorted = std::get<ExportRequest>(made);
    const ExportFormat format = sorted.profile.format;
    ExportPreview preview;
    if (format == ExportFormat::Json || format == ExportFormat::JsonLd) {
        const auto bytes = bytesOf(sorted, sorted.partners.mid(0, previewedRows));
        if (const auto *failure = std::get_if<ExportFailure>(&bytes))
            return *failure;
        preview.text =
            beginningOf(QString::fromUtf8(std::get<QByteArray>(bytes)), sorted.partners.size() > previewedRows);
    } else if (std::optional<ExportFailure> failure = readRows(*records, sorted, preview)) {
        return std::move(*failure);
    }
    if (format == ExportFormat::Pdf)
        return preview;
    const auto size = estimatedSize(sorted);
    if (const auto *failure = std::get_if<ExportFailure>(&size))
        return *failure;
    preview.bytes = std::get<qint64>(size);
    return preview;
}
