// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportchoice.h"

#include <QWidget>

class MutedLabel;
class QCheckBox;
class QGridLayout;
class QPushButton;

/// Which columns a list has: the most common ones as check boxes, all of them and their order in a dialog of their
/// own, or everything for editing.
class ExportColumnChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportColumnChoice(QWidget *parent = nullptr);

    /// Emits nothing.
    void show(const ColumnChoice &columns);
    [[nodiscard]] const ColumnChoice &columns() const { return m_columns; }
    /// The language of the headings.
    void setLanguage(const Language &language);

signals:
    void changed();

private:
    void buildLayout();
    void retranslate();
    void follow();
    void choose(ListColumn column, bool isChosen);
    void showDialog();

    ColumnChoice m_columns;
    Language m_language;
    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes; ///< in the order of the common columns
    QPushButton *m_more;
    MutedLabel *m_count;
    QCheckBox *m_everything;
};
