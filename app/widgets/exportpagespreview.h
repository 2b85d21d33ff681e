// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/profilepdf.h"
#include "tasks/backgroundtask.h"
#include "widgets/steppedwork.h"

#include <QStackedWidget>
#include <QTimer>

class PreviewPane;
class TextLabel;

/// Gives the pages of a request that is sorted.
using PageMaker = std::function<std::variant<ProfilePages, ExportFailure>(const ExportRequest &request)>;

/// The pages of an export as they will be, to look through. They are sorted on a thread of their own and laid out in
/// small steps, so that the window stays alive.
class ExportPagesPreview final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExportPagesPreview(QWidget *parent = nullptr);
    ~ExportPagesPreview() override;

    /// What was asked before is given up.
    void show(const ExportRequest &request, const PageMaker &make);
    /// Shows nothing, and lets go of the catalogue.
    void clear();
    /// True until the pages of the last request are shown.
    [[nodiscard]] bool isWaiting() const { return m_task.isRunning() || m_steps.isRunning(); }
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> controls() const;

signals:
    void previewed(int pages);
    void failed(const ExportFailure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void layOut(const ExportRequest &sorted);
    void showPages();

    PageMaker m_make;
    BackgroundTask m_task;
    SteppedWork m_steps;
    QTimer m_patience; ///< after which it is said that this takes a while
    ProfilePages m_pages;
    PreviewPane *m_preview;
    TextLabel *m_waiting;
};
