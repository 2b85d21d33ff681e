// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QAction>
#include <QObject>

class QMenu;
class HeaderBar;

/// Back, forward, and to the introduction.
class NavigationActions final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the actions; `window` hears the mouse buttons 4 and 5.
    NavigationActions(BrowsingState &state, QWidget *window);

    void fillMenu(QMenu *menu);
    void fillHeader(HeaderBar *header);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    BrowsingState &m_state;
    QWidget *m_window;
    QAction m_back;
    QAction m_forward;
    QAction m_introduction;
};
