// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

class Appearance;
class QMenu;

/// How the partners are grouped, the size of the text, and the full screen.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the actions.
    ViewActions(BrowsingState &state, Appearance &appearance, QWidget *window);

    void fillMenu(QMenu *menu);
    void retranslate();

private:
    void follow();
    void toggleFullScreen();

    BrowsingState &m_state;
    Appearance &m_appearance;
    QWidget *m_window;
    QActionGroup m_groupings;
    QAction m_larger;
    QAction m_smaller;
    QAction m_normal;
    QAction m_fullScreen;
};
