// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class MutedLabel;
class QProgressBar;
class QPushButton;
class TextLabel;

/// What stands below the export dialog: what was told last, the numbers of the export or how far it is, the buttons.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// Gives a sentence in the language of the interface, plain; it is asked for again when that changes. Empty: there
    /// is nothing to tell.
    void tell(const std::function<QString()> &message);
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

    TextLabel *m_message;
    MutedLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_export;
    std::function<QString()> m_told;
    bool m_isWorking = false;
    bool m_isDone = false;
    bool m_mayCopy = false;
    bool m_mayExport = false;
};
