// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportpreview.h"
#include "tasks/backgroundtask.h"
#include "widgets/exportpagespreview.h"
#include "widgets/exporttablemodel.h"

#include <QStackedWidget>
#include <QTimer>

class QPlainTextEdit;
class QTableView;

/// The first rows of an export, or its pages, as they will be; made in the background whenever something else is
/// chosen.
class ExportPreviewPane final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(QWidget *parent = nullptr);

    /// Shows the beginning of this export, in a moment; what was asked before is given up.
    void show(const ExportRequest &request);
    /// The same for an export that is pages.
    void showPages(const ExportRequest &request, const PageMaker &make);
    /// Shows nothing.
    void clear();
    /// True until the preview of the last request is shown.
    [[nodiscard]] bool isWaiting() const { return m_pause.isActive() || m_task.isRunning() || m_pages->isWaiting(); }
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> controls() const;

    /// As low as it can be: it takes the room that others leave.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// What is shown now: the columns of the file, and about how large it will be; 0: not known.
    void previewed(int columns, qint64 bytes);
    /// The pages that can be looked at now.
    void pagesPreviewed(int pages);
    void failed(const ExportFailure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void retranslate();
    void start();
    /// Of a table with this many rows in sight.
    [[nodiscard]] int heightOf(int rows) const;
    void take(const ExportPreview &preview);

    ExportRequest m_request;
    PageMaker m_make; ///< empty: no pages
    QTimer m_pause;
    BackgroundTask m_task;
    ExportTableModel m_model;
    QTableView *m_table;
    QPlainTextEdit *m_text;
    ExportPagesPreview *m_pages;
};
