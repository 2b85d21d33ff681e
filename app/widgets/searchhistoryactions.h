// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "settings/searchhistory.h"

#include <QAction>
#include <QObject>

class QMenu;
class SearchField;

/// Remembers the searches that led somewhere, and offers them in the menu and below the search field. A search is
/// remembered when a partner is opened, also by Enter in the field, as long as it narrows the partners down. A window
/// without this object remembers nothing.
class SearchHistoryActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions.
    SearchHistoryActions(BrowsingState &state, Settings &settings, SearchField *field, QWidget *window);

    void fillEditMenu(QMenu *menu);
    void retranslate();

private:
    void fill();
    void clear();
    void record();
    void follow(const BrowsingEntry &entry);

    BrowsingState &m_state;
    SearchHistory m_history;
    QMenu *m_menu;
    QAction m_clear;
    /// Whose page was shown last; 0: nobody's.
    PartnerId m_partner;
};
