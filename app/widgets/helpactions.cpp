// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpactions.h"

#include "widgets/aboutdialog.h"
#include "widgets/helpwindow.h"

#include <QMenu>

HelpActions::HelpActions(BrowsingState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
    m_help.setObjectName(QStringLiteral("help"));
    m_help.setShortcut(QKeySequence(Qt::Key_F1));
    m_about.setObjectName(QStringLiteral("about"));
    m_about.setMenuRole(QAction::AboutRole);
    connect(&m_help, &QAction::triggered, this, &HelpActions::showHelp);
    connect(&m_about, &QAction::triggered, this, &HelpActions::showAbout);
    retranslate();
}

void HelpActions::fillMenu(QMenu *menu)
{
    menu->addActions({&m_help, &m_about});
}

void HelpActions::retranslate()
{
    m_help.setText(tr("&Help"));
    m_about.setText(tr("&About Partneratlas"));
}

void HelpActions::showHelp()
{
    if (!m_helpWindow)
        m_helpWindow = new HelpWindow(m_window);
    m_helpWindow->show();
    m_helpWindow->raise();
    m_helpWindow->activateWindow();
}

void HelpActions::showAbout()
{
    auto *dialog = new AboutDialog(m_state, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
