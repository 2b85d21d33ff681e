// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportwork.h"

namespace
{

ExportFailure notRead(const ExportRequest &request, const QString &error = {})
{
    const auto reason = error.isEmpty() ? RefusalReason::Changed : RefusalReason::Damaged;
    return {ExportFailureReason::NotRead, Refusal{reason, request.info.path, error}};
}

std::optional<ExportFailure> copyAll(const ExportRequest &request, const ExportProgress &progress, TableClipboard &copy)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notRead(request);
    auto opened = openTable(*records, request, progress);
    if (auto *failure = std::get_if<ExportFailure>(&opened))
        return std::move(*failure);
    const WriteEnd end = copyTable(*std::get<std::unique_ptr<ExportTable>>(opened), copy, progress);
    if (end == WriteEnd::NotRead)
        return notRead(request, records->error());
    return end == WriteEnd::Whole ? std::nullopt : std::optional(ExportFailure{ExportFailureReason::Cancelled});
}

} // namespace

ExportWork::ExportWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_task, &BackgroundTask::progressed, this, [this](int done) { emit progressed(done); });
    connect(&m_task, &BackgroundTask::ended, this, [this] {
        // Also what was cancelled too late: then the file is there.
        const auto outcome = std::move(m_outcome);
        const auto take = std::move(m_take);
        if (outcome->failure)
            fail(*outcome->failure);
        else
            take(*outcome);
    });
    connect(&m_steps, &SteppedWork::progressed, this, [this] {
        const int parts = m_document ? qMax(1, m_document->partCount()) : 1;
        const int laidOut = m_document ? static_cast<int>(qint64{whole} * m_document->laidOutParts() / parts) : 0;
        emit progressed(m_pdf ? (whole + m_pdf->done() * whole / DocumentDrawing::whole) / 2 : laidOut / 2);
    });
}

void ExportWork::run(const Job &job, const std::function<void(const Outcome &outcome)> &take)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_take = take;
    m_outcome = std::make_shared<Outcome>();
    m_task.start([job, outcome = m_outcome](BackgroundTask::Control &control) -> std::function<void()> {
        const auto progress = [&control](qint64 done, qint64 of) {
            return control.report(static_cast<int>(of > 0 ? done * whole / of : 0), whole);
        };
        job(*outcome, progress);
        return [] {};
    });
    emit started();
}

void ExportWork::copy(const ExportRequest &request)
{
    const auto job = [request](Outcome &outcome, const ExportProgress &progress) {
        outcome.failure = copyAll(request, progress, outcome.table);
    };
    run(job, [this](const Outcome &outcome) {
        end();
        emit copied(outcome.table);
    });
}

void ExportWork::write(const ExportRequest &request, const QString &path)
{
    const auto job = [request, path](Outcome &outcome, const ExportProgress &progress) {
        outcome.failure = exportTo(path, request, progress, &outcome.report);
    };
    run(job, [this, path](const Outcome &outcome) {
        end();
        emit written(path, outcome.report);
    });
}

void ExportWork::writePages(const ExportRequest &request, const QString &path, const PageMaker &make)
{
    const auto job = [request](Outcome &outcome, const ExportProgress &progress) {
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
        auto sorted = records ? sortedRequest(*records, request, progress)
                              : std::variant<ExportRequest, ExportFailure>(notRead(request));
        if (const auto *failure = std::get_if<ExportFailure>(&sorted)) {
            outcome.failure = *failure;
            return;
        }
        outcome.failure.reset();
        outcome.sorted = std::get<ExportRequest>(sorted);
    };
    run(job, [this, path, make](const Outcome &outcome) { layOut(outcome.sorted, path, make); });
}

void ExportWork::layOut(const ExportRequest &request, const QString &path, const PageMaker &make)
{
    if (m_isCancelled) {
        fail({ExportFailureReason::Cancelled});
        return;
    }
    m_document = make(request);
    if (!m_document) {
        fail(notRead(request));
        return;
    }
    const auto step = [this] {
        if (!m_document->isLaidOut())
            m_document->layOutMore();
        return !m_document->isLaidOut();
    };
    m_steps.start(step, [this, path, created = request.info.editionDate.earliest()] { draw(path, created); });
}

void ExportWork::draw(const QString &path, const QDate &created)
{
    m_pdf = std::make_unique<PdfFile>(*m_document, path, created);
    m_steps.start([this] { return m_pdf->step(); },
                  [this, path] {
                      if (const std::optional<FileFailure> failure = m_pdf->finish()) {
                          fail({ExportFailureReason::NotWritten, std::nullopt, failure});
                          return;
                      }
                      end();
                      emit written(path, {});
                  });
}

void ExportWork::cancel()
{
    m_isCancelled = true;
    if (m_task.isRunning())
        m_task.cancel();
    else if (m_isRunning)
        fail({ExportFailureReason::Cancelled});
}

void ExportWork::fail(const ExportFailure &failure)
{
    end();
    emit failed(failure);
}

void ExportWork::end()
{
    m_steps.cancel();
    m_pdf.reset();
    m_document.reset();
    m_isRunning = false;
}
