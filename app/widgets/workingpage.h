// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

/// Shown while a dialog waits for its work: what is being done, and how far it is.
class WorkingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingPage(QWidget *parent = nullptr);

    /// A sentence; nobody knows how far the work is.
    void begin(const QString &sentence);
    /// The sentence alone.
    void tell(const QString &sentence);
    /// `of` 0: nobody knows.
    void showProgress(int done, int of);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_progress;
};
