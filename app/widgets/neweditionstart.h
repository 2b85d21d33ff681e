// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    QLabel *m_othersLabel;
    QRadioButton *m_keep;
    QRadioButton *m_remove;
    QLabel *m_hint;
};
