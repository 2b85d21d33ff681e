// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportpagespreview.h"

#include "presentation/textlabels.h"
#include "widgets/previewpane.h"

#include <QEvent>

namespace
{

constexpr int patience = 300;        // milliseconds
constexpr QSize leastPage(120, 150); // pixels; of a dialog on a small screen

} // namespace

ExportPagesPreview::ExportPagesPreview(QWidget *parent)
    : QStackedWidget(parent)
    , m_preview(new PreviewPane(PreviewPane::Turning::Beside, this))
    , m_waiting(new MutedLabel(QString(), this))
{
    setObjectName(QStringLiteral("previewPages"));
    m_waiting->setObjectName(QStringLiteral("previewWaiting"));
    m_waiting->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_preview->setLeastPage(leastPage);
    addWidget(m_preview);
    addWidget(m_waiting);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setCurrentWidget(m_waiting); });
    retranslate();
}

ExportPagesPreview::~ExportPagesPreview()
{
    clear();
}

void ExportPagesPreview::show(const ExportRequest &request, const PageMaker &make)
{
    clear();
    m_make = make;
    m_patience.start();
    m_task.start([this, request](BackgroundTask::Control &control) -> std::function<void()> {
        const auto sorted = sortedRequest(request, [&control](qint64, qint64) { return !control.isCancelled(); });
        if (const auto *failure = std::get_if<ExportFailure>(&sorted))
            return [this, failure = *failure] { emit failed(failure); };
        return [this, sorted = std::get<ExportRequest>(sorted)] { layOut(sorted); };
    });
}

void ExportPagesPreview::clear()
{
    m_task.cancel();
    m_steps.cancel();
    m_patience.stop();
    m_preview->setDocument(nullptr);
    m_pages = {};
    setCurrentWidget(m_preview);
}

void ExportPagesPreview::layOut(const ExportRequest &sorted)
{
    auto made = m_make(sorted);
    if (const auto *failure = std::get_if<ExportFailure>(&made)) {
        m_patience.stop();
        emit failed(*failure);
        return;
    }
    m_pages = std::move(std::get<ProfilePages>(made));
    const auto step = [this] {
        PrintedDocument &document = *m_pages.document;
        if (!document.isLaidOut())
            document.layOutMore();
        return !document.isLaidOut();
    };
    m_steps.start(step, [this] { showPages(); });
}

void ExportPagesPreview::showPages()
{
    m_patience.stop();
    if (const std::optional<ExportFailure> failure = readFailureOf(m_pages)) {
        emit failed(*failure);
        return;
    }
    m_preview->setDocument(m_pages.document.get());
    setCurrentWidget(m_preview);
    emit previewed(m_pages.document->pageCount());
}

QList<QWidget *> ExportPagesPreview::controls() const
{
    return m_preview->controls();
}

void ExportPagesPreview::retranslate()
{
    m_waiting->setText(tr("The pages are being laid out…"));
}

void ExportPagesPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}
