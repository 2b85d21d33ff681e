// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

/// The calm bar below the menus: buttons at its beginning, others at its end. (A QToolBar draws frames and gradients of
/// its own, and Tab does not reach its buttons.)
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// A button that shows an action by its icon; named as the action, with its shortcut.
    void addAtBeginning(QAction *action);
    /// Between the beginning and the end, as wide as it likes.
    void addInMiddle(QWidget *widget);
    /// A button that opens a menu, beside what is in the middle; shows the menu's icon and is named as the menu.
    void addAfterMiddle(QMenu *menu);
    void addAtEnd(QWidget *widget);
    /// Makes Tab go through the buttons as they stand, also through those that came later.
    void settleTabOrder();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_line;
    int m_beginning = 0;
};
