// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

/// The line below a page where a text is looked for on that page: field, which hit of how many, and buttons.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// What is looked for; empty for nothing.
    [[nodiscard]] QString text() const;
    /// Shows the bar, with its text chosen so that another can be typed over it.
    void open();
    /// Which hit is shown (from 0; -1: none) of how many, and how many there are in what the page does not show; `line`
    /// is read aloud with it.
    void showHits(int current, int count, int notShown, const QString &line);

    /// Makes Tab come here after everything in another widget.
    void comeAfter(QWidget *other);

signals:
    void textChanged(const QString &text);
    void nextWanted();
    void previousWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void tellHits();

    QLineEdit *m_field;
    QLabel *m_hits;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1;
    int m_count = 0;
    int m_notShown = 0;
    QString m_line;
};
