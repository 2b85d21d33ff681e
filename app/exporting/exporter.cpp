// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exporter.h"

#include "exporting/jsonwriter.h"
#include "exporting/listtable.h"
#include "exporting/recordtable.h"
#include "exporting/xlsxwriter.h"
#include "files/wholefile.h"
#include "language/languagetexts.h"

#include <QCoreApplication>

namespace
{

bool isTable(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Xlsx;
}

Language headingLanguage(const ExportRequest &request)
{
    const bool isOfInterface = request.profile.hasEveryLanguage || request.profile.language.isEmpty();
    return isOfInterface ? request.language : request.profile.language;
}

/// One of two equal parts of the work.
ExportProgress halfOf(const ExportProgress &progress, int half)
{
    if (!progress)
        return {};
    return [progress, half](qint64 done, qint64 of) { return progress(done + half * of, 2 * of); };
}

std::optional<ExportFailure> failureOf(WriteEnd end, const ExportRequest &request, const CatalogueRecords &records)
{
    switch (end) {
    case WriteEnd::Whole:
        return std::nullopt;
    case WriteEnd::Cancelled:
        return ExportFailure{ExportFailureReason::Cancelled};
    case WriteEnd::NotRead:
        return notReadFailure(request.info.path, records.error());
    case WriteEnd::NotWritten:
        break;
    }
    return ExportFailure{ExportFailureReason::NotWritten};
}

XlsxOptions xlsxOptions(const ExportRequest &request)
{
    const QString name =
        LanguageTexts(headingLanguage(request)).text("Exporter", QT_TRANSLATE_NOOP("Exporter", "Partners"));
    return {name, request.info.editionDate.earliest(), request.profile.hasKeys};
}

class Export final
{
public:
    Export(CatalogueRecords &records, const ExportRequest &request, QIODevice &device, const ExportProgress &progress)
        : m_records(records)
        , m_request(request)
        , m_device(device)
        , m_progress(progress)
    {
    }

    std::optional<ExportFailure> run(ExportReport &report)
    {
        const ExportFormat format = m_request.profile.format;
        if (isTable(format))
            return writeTable(report);
        auto sorted = sortedRequest(m_records, m_request, halfOf(m_progress, 0));
        if (auto *failure = std::get_if<ExportFailure>(&sorted))
            return std::move(*failure);
        const QList<PartnerId> &partners = std::get<ExportRequest>(sorted).partners;
        const ExportProgress progress = writing();
        const WriteEnd end = format == ExportFormat::Json ? writeJson(m_records, partners, m_device, progress)
                                                          : writeJsonLd(m_records, partners, m_device, progress);
        return failureOf(end, m_request, m_records);
    }

private:
    [[nodiscard]] ExportProgress writing() const { return m_request.profile.sort ? halfOf(m_progress, 1) : m_progress; }

    std::optional<ExportFailure> writeTable(ExportReport &report)
    {
        const ExportProfile &profile = m_request.profile;
        auto opened = openTable(m_records, m_request, halfOf(m_progress, 0));
        if (auto *failure = std::get_if<ExportFailure>(&opened))
            return std::move(*failure);
        ExportTable &table = *std::get<std::unique_ptr<ExportTable>>(opened);
        if (profile.format == ExportFormat::Csv)
            return failureOf(writeCsv(table, csvOptionsFor(profile.opensIn, profile.hasKeys), m_device, writing()),
                             m_request, m_records);
        const XlsxEnd end = writeXlsx(table, xlsxOptions(m_request), m_device, writing());
        report.areAllLinksLinks = end.areAllLinksLinks;
        std::optional<ExportFailure> failure = failureOf(end.end, m_request, m_records);
        if (end.end == WriteEnd::NotWritten && !end.detail.isEmpty())
            failure->file = FileFailure{FileFailureReason::NotWritten, {}, end.detail};
        return failure;
    }

    CatalogueRecords &m_records;
    const ExportRequest &m_request;
    QIODevice &m_device;
    const ExportProgress &m_progress;
};

std::optional<ExportFailure> impossible(const ExportRequest &request)
{
    if (request.profile.format == ExportFormat::Pdf)
        return ExportFailure{ExportFailureReason::OtherProgram};
    if (request.profile.format == ExportFormat::Xlsx && request.partners.size() > mostXlsxRows)
        return ExportFailure{ExportFailureReason::TooManyRows};
    return std::nullopt;
}

} // namespace

Language contentLanguage(const ExportRequest &request)
{
    return bestLanguage(headingLanguage(request), request.info.languages);
}

std::variant<ExportRequest, ExportFailure> sortedRequest(CatalogueRecords &records, const ExportRequest &request,
                                                         const ExportProgress &progress)
{
    if (!request.profile.sort)
        return request;
    const auto partners = sortedPartners(records, request.partners, *request.profile.sort, contentLanguage(request),
                                         request.notes, progress);
    if (!partners)
        return records.error().isEmpty() ? ExportFailure{ExportFailureReason::Cancelled}
                                         : notReadFailure(request.info.path, records.error());
    ExportRequest sorted = request;
    sorted.partners = *partners;
    sorted.profile.sort.reset();
    return sorted;
}

std::variant<ExportRequest, ExportFailure> sortedRequest(const ExportRequest &request, const ExportProgress &progress)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notReadFailure(request.info.path, {});
    return sortedRequest(*records, request, progress);
}

std::variant<std::unique_ptr<ExportTable>, ExportFailure>
openTable(CatalogueRecords &records, const ExportRequest &request, const ExportProgress &progress)
{
    const ExportProfile &profile = request.profile;
    auto sorted = sortedRequest(records, request, progress);
    if (auto *failure = std::get_if<ExportFailure>(&sorted))
        return std::move(*failure);
    const QList<PartnerId> &partners = std::get<ExportRequest>(sorted).partners;
    if (profile.hasEverything)
        return std::make_unique<RecordTable>(records, partners);
    const LanguageOrder languages =
        profile.hasEveryLanguage ? request.info.languages : LanguageOrder{contentLanguage(request)};
    return std::make_unique<ListTable>(
        records, ListContents{partners, profile.columns, languages, headingLanguage(request), request.notes});
}

std::optional<ExportFailure> exportTo(QIODevice &device, const ExportRequest &request, const ExportProgress &progress,
                                      ExportReport *report)
{
    if (std::optional<ExportFailure> failure = impossible(request))
        return failure;
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notReadFailure(request.info.path, {});
    ExportReport unused;
    return Export(*records, request, device, progress).run(report ? *report : unused);
}

std::optional<ExportFailure> exportTo(const QString &path, const ExportRequest &request, const ExportProgress &progress,
                                      ExportReport *report)
{
    if (std::optional<ExportFailure> failure = targetFailure(path))
        return failure;
    WholeFile file(path);
    if (const std::optional<FileFailure> failure = file.open())
        return ExportFailure{ExportFailureReason::NotWritten, std::nullopt, failure};
    std::optional<ExportFailure> failure = exportTo(file.device(), request, progress, report);
    if (!failure) {
        if (const std::optional<FileFailure> notKept = file.commit())
            failure = ExportFailure{ExportFailureReason::NotWritten, std::nullopt, notKept};
    } else if (failure->reason == ExportFailureReason::NotWritten) {
        const QString detail = failure->file ? failure->file->detail : file.device().errorString();
        failure->file = FileFailure{FileFailureReason::NotWritten, path, detail};
    }
    return failure;
}
