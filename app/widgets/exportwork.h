// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportpreview.h"
#include "exporting/tableclipboard.h"
#include "printing/profilepdf.h"
#include "tasks/backgroundtask.h"
#include "widgets/exportpagespreview.h"
#include "widgets/steppedwork.h"

#include <QObject>

#include <memory>

/// Writes an export, or copies it, without holding up the window: tables on a thread of their own, pages in small
/// steps, for they draw from the opened catalogue. One at a time.
class ExportWork final : public QObject
{
    Q_OBJECT

public:
    static constexpr int whole = 1000; ///< of progressed()

    explicit ExportWork(QObject *parent = nullptr);

    void copy(const ExportRequest &request);
    /// Of every format but PDF.
    void write(const ExportRequest &request, const QString &path);
    void writePages(const ExportRequest &request, const QString &path, const PageMaker &make);
    /// Ends the work soon; that is told by failed(), unless it was done by then.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// For tests: called on the thread of the work at each step of it, and may hold it there.
    void setStepObserver(const std::function<void()> &observer) { m_stepObserver = observer; }

signals:
    /// A work began.
    void started();
    void progressed(int done);
    // The work ended; one of them is told for each that began.
    void copied(const TableClipboard &table);
    void written(const QString &path, const ExportReport &report);
    void failed(const ExportFailure &failure);

private:
    /// What came of work on the thread.
    struct Outcome {
        std::optional<ExportFailure> failure = ExportFailure{ExportFailureReason::Cancelled};
        ExportReport report = {};
        TableClipboard table = {};
        ExportRequest sorted = {};
    };
    /// Done on the thread.
    using Job = std::function<void(Outcome &outcome, const ExportProgress &progress)>;

    void run(const Job &job, const std::function<void(const Outcome &outcome)> &take);
    void layOut(const ExportRequest &request, const QString &path, const PageMaker &make);
    void draw(const QString &path);
    void finishPages(const QString &path);
    void fail(const ExportFailure &failure);
    void end();

    std::function<void()> m_stepObserver;
    BackgroundTask m_task;
    SteppedWork m_steps;
    std::shared_ptr<Outcome> m_outcome;
    std::function<void(const Outcome &outcome)> m_take;
    ProfilePages m_pages;
    std::unique_ptr<PdfFile> m_pdf; ///< draws the document: goes before it does
    bool m_isRunning = false;
    bool m_isCancelled = false;
};
