// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class BrowsingState;
class HelpWindow;
class QMenu;

/// The help page and "About".
class HelpActions final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the actions.
    HelpActions(BrowsingState &state, QWidget *window);

    void fillMenu(QMenu *menu);
    void retranslate();

private:
    void showHelp();
    void showAbout();

    BrowsingState &m_state;
    QWidget *m_window;
    QAction m_help;
    QAction m_about;
    QPointer<HelpWindow> m_helpWindow;
};
