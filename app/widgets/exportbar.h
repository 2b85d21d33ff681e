// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AlertLabel;
class MutedLabel;
class QProgressBar;
class QPushButton;

/// What stands below the export dialog: what was told last, the numbers of the export or how far it is, the buttons.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// Where it is told what became of the work.
    [[nodiscard]] AlertLabel *message() const { return m_message; }
    void setSummary(const QString &summary);
    /// Shows the progress in place of the summary; only cancelling is possible then.
    void setWorking(bool isWorking);
    void setProgress(int done);
    /// What can be done when nothing is under way.
    void setPossible(bool mayCopy, bool mayExport);
    /// Whether there is nothing left to cancel.
    void setDone(bool isDone);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> buttons() const;

signals:
    void cancelWanted();
    void copyWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void follow();

    AlertLabel *m_message;
    MutedLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_export;
    bool m_isWorking = false;
    bool m_isDone = false;
    bool m_mayCopy = false;
    bool m_mayExport = false;
};
