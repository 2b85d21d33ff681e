// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/mistake.h"

#include <QWidget>

class CalmTable;
class MistakeModel;
class QLabel;
class QPushButton;

/// The mistakes in a table of partners, to be mended in the spreadsheet: a table to read, which can be copied and
/// saved.
class MistakePane final : public QWidget
{
    Q_OBJECT

public:
    explicit MistakePane(QWidget *parent = nullptr);

    void show(const QList<Mistake> &mistakes);
    [[nodiscard]] CalmTable *table() const { return m_table; }

signals:
    /// What became of copying or saving, a sentence in the language of the interface.
    void told(const QString &sentence, bool isFailure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepareTable();
    void buildLayout();
    void retranslate();
    void copy();
    void save();

    MistakeModel *m_model;
    CalmTable *m_table;
    QLabel *m_rest; ///< says that not all are shown
    QPushButton *m_copy;
    QPushButton *m_save;
};
