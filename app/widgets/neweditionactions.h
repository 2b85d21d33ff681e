// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class BrowsingState;
class CatalogueSession;
class QMenu;
class Settings;

/// File > New Edition from a Spreadsheet: makes a catalogue file of its own from the open one and a table of partners.
class NewEditionActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions.
    NewEditionActions(BrowsingState &state, CatalogueSession &session, Settings &settings, QWidget *window);

    void fillMenu(QMenu *menu);
    void retranslate();

private:
    void showDialog();

    BrowsingState &m_state;
    CatalogueSession &m_session;
    Settings &m_settings;
    QWidget *m_window;
    QAction m_make;
};
