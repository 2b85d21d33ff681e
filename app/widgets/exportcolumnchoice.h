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

    /// Emits nothing. What is only read by people is not offered with everything.
    void show(const ColumnChoice &columns, bool mayHaveEverything);
    [[nodiscard]] const ColumnChoice &columns() const { return m_columns; }
    /// Shows a box for them too; whoever has none needs none.
    void offerNotes();
    /// The language of the headings.
    void setLanguage(const Language &language);
    /// The boxes stand below each other where there is no room.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    /// Puts the boxes side by side, as many as there is room for.
    void arrangeBoxes();
    [[nodiscard]] int widestBox() const;
    void retranslate();
    void follow();
    void choose(ListColumn column, bool isChosen);
    void showDialog();

    ColumnChoice m_columns;
    bool m_mayHaveEverything = true;
    Language m_language;
    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes; ///< in the order of the common columns
    int m_sideBySide = 0;       ///< boxes
    QPushButton *m_more;
    MutedLabel *m_count;
    QCheckBox *m_everything;
};
