// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AlertLabel;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Asks which spreadsheet a new edition is made from, and what becomes of partners that it does not have.
class NewEditionStart final : public QWidget
{
    Q_OBJECT

public:
    explicit NewEditionStart(QWidget *parent = nullptr);

    /// A path as it was typed or chosen; empty: none yet.
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool keepsOthers() const;
    void begin();
    /// Why the file cannot be read, below it; gone as soon as another one is named or this is called with nothing.
    void tellProblem(const QString &problem);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void chooseFile();

    QLabel *m_explanation;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    AlertLabel *m_problem;
    QLabel *m_othersLabel;
    QRadioButton *m_keep;
    QRadioButton *m_remove;
    QLabel *m_hint;
};
