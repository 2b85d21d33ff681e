// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportpreviewpane.h"

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

namespace
{

constexpr int pauseBefore = 60; // milliseconds, in which more may be chosen
constexpr int leastRow = 28;    // pixels
constexpr int widestColumn = 220;
constexpr int roomBetween = 16; // columns
constexpr int rowsInSight = 3;  // if there is room
constexpr int fewestInSight = 2;

} // namespace

ExportPreviewPane::ExportPreviewPane(QWidget *parent)
    : QStackedWidget(parent)
    , m_table(new QTableView(this))
    , m_text(new QPlainTextEdit(this))
    , m_pages(new ExportPagesPreview(this))
{
    setObjectName(QStringLiteral("exportPreview"));
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    // Descriptions are long lines: who had to scroll sideways for each would read none.
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBefore);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreviewPane::start);
    buildTable();
    addWidget(m_table);
    addWidget(m_text);
    addWidget(m_pages);
    connect(m_pages, &ExportPagesPreview::previewed, this, &ExportPreviewPane::pagesPreviewed);
    connect(m_pages, &ExportPagesPreview::failed, this, &ExportPreviewPane::failed);
    retranslate();
}

void ExportPreviewPane::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(leastRow);
    QFont bold = font();
    bold.setBold(true);
    m_table->horizontalHeader()->setFont(bold);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    const int row = qMax(leastRow, fontMetrics().height() + 10);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(heightOf(fewestInSight));
}

void ExportPreviewPane::retranslate()
{
    m_table->setAccessibleName(tr("Preview"));
    m_text->setAccessibleName(tr("Preview"));
}

QSize ExportPreviewPane::sizeHint() const
{
    return {QStackedWidget::sizeHint().width(), heightOf(rowsInSight)};
}

int ExportPreviewPane::heightOf(int rows) const
{
    const int below = m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth();
    return (rows + 1) * m_table->verticalHeader()->defaultSectionSize() + below;
}

QList<QWidget *> ExportPreviewPane::controls() const
{
    return QList<QWidget *>{m_table, m_text} + m_pages->controls();
}

void ExportPreviewPane::show(const ExportRequest &request)
{
    showPages(request, {});
}

void ExportPreviewPane::showPages(const ExportRequest &request, const PageMaker &make)
{
    m_task.cancel();
    m_pages->clear();
    m_request = request;
    m_make = make;
    if (m_make)
        setCurrentWidget(m_pages);
    m_pause.start();
}

void ExportPreviewPane::clear()
{
    m_task.cancel();
    m_pause.stop();
    m_pages->clear();
    m_make = {};
    take({});
}

void ExportPreviewPane::start()
{
    if (m_make) {
        m_pages->show(m_request, m_make);
        return;
    }
    m_task.start([this, request = m_request](BackgroundTask::Control &control) -> std::function<void()> {
        const auto made = previewOf(request, [&control](qint64, qint64) { return !control.isCancelled(); });
        if (const auto *failure = std::get_if<ExportFailure>(&made))
            return [this, failure = *failure] { emit failed(failure); };
        return [this, preview = std::get<ExportPreview>(made)] { take(preview); };
    });
}

void ExportPreviewPane::take(const ExportPreview &preview)
{
    m_model.setRows(preview.headings, preview.rows);
    m_text->setPlainText(preview.text);
    setCurrentWidget(preview.text.isEmpty() ? static_cast<QWidget *>(m_table) : m_text);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(widestColumn, m_table->columnWidth(column) + roomBetween));
    emit previewed(static_cast<int>(preview.headings.size()), preview.bytes);
}

void ExportPreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}
