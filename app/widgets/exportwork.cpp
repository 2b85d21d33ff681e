// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportwork.h"

namespace
{

std::optional<ExportFailure> copyAll(const ExportRequest &request, const ExportProgress &progress, TableClipboard &copy)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(request.info, request.identity);
    if (!records)
        return notReadFailure(request.info.path, {});
    auto opened = openTable(*records, request, progress);
    if (auto *failure = std::get_if<ExportFailure>(&opened))
        return std::move(*failure);
    const WriteEnd end = copyTable(*std::get<std::unique_ptr<ExportTable>>(opened), copy, progress);
    if (end == WriteEnd::NotRead)
        return notReadFailure(request.info.path, records->error());
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
        const PrintedDocument *document = m_pages.document.get();
        const int parts = document ? qMax(1, document->partCount()) : 1;
        const int laidOut = document ? static_cast<int>(qint64{whole} * document->laidOutParts() / parts) : 0;
        emit progressed(m_pdf ? (whole + m_pdf->done() * whole / DocumentDrawing::whole) / 2 : laidOut / 2);
    });
}

void ExportWork::run(const Job &job, const std::function<void(const Outcome &outcome)> &take)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_take = take;
    m_outcome = std::make_shared<Outcome>();
    m_task.start(
        [job, outcome = m_outcome, observer = m_stepObserver](BackgroundTask::Control &control) -> std::function<void()> {
            const auto progress = [&control, &observer](qint64 done, qint64 of) {
                if (observer)
                    observer();
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
    if (const std::optional<ExportFailure> failure = targetFailure(path)) {
        fail(*failure);
        return;
    }
    const auto job = [request](Outcome &outcome, const ExportProgress &progress) {
        const auto sorted = sortedRequest(request, progress);
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
    auto made = make(request);
    if (const auto *failure = std::get_if<ExportFailure>(&made)) {
        fail(*failure);
        return;
    }
    m_pages = std::move(std::get<ProfilePages>(made));
    const auto step = [this] {
        PrintedDocument &document = *m_pages.document;
        if (!document.isLaidOut())
            document.layOutMore();
        return !document.isLaidOut();
    };
    m_steps.start(step, [this, path] { draw(path); });
}

void ExportWork::draw(const QString &path)
{
    m_pdf = std::make_unique<PdfFile>(*m_pages.document, path, creationDateOf(*m_pages.catalogue));
    m_steps.start([this] { return m_pdf->step(); }, [this, path] { finishPages(path); });
}

void ExportWork::finishPages(const QString &path)
{
    if (const std::optional<ExportFailure> failure = readFailureOf(m_pages)) {
        fail(*failure);
        return;
    }
    if (const std::optional<FileFailure> failure = m_pdf->finish()) {
        fail({ExportFailureReason::NotWritten, std::nullopt, failure});
        return;
    }
    end();
    emit written(path, {});
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
    m_pages = {};
    m_isRunning = false;
}
