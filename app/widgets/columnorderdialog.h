// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportchoice.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;
class TextLabel;

/// Every column of a list, to be chosen and put in order: by dragging, by buttons, by Alt with the arrows.
class ColumnOrderDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `language` is that of the headings.
    ColumnOrderDialog(const ColumnChoice &columns, const Language &language, QWidget *parent = nullptr);

    [[nodiscard]] ColumnChoice columns() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void fillList(const Language &language);
    void retranslate();
    /// What can be done now.
    void follow();
    void moveBy(int rows);

    ColumnChoice m_columns;
    TextLabel *m_explanation;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QCheckBox *m_keys;
};
