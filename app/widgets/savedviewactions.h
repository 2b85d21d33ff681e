// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "settings/savedviews.h"

#include <QAction>
#include <QObject>

class NoticeBar;
class QMenu;

/// The views of the user in the menu: to choose one, to save the present filter, to rename and to delete.
class SavedViewActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions; what goes wrong is told in `notice`.
    SavedViewActions(BrowsingState &state, SavedViews &views, NoticeBar *notice, QWidget *window);

    /// Saves what is found now; disabled as long as nothing is searched.
    [[nodiscard]] QAction *saveAction() { return &m_save; }
    void fillViewMenu(QMenu *menu);
    void retranslate();

private:
    /// The menu is about to be shown: another process may have saved views.
    void readAgain();
    void fill();
    void addView(const SavedView &view, QString &taken);
    void showSaveDialog();
    void showManageDialog();
    /// What was done with the file, if there is anything to tell.
    void tell(const std::optional<ViewsFailure> &failure);

    BrowsingState &m_state;
    SavedViews &m_views;
    NoticeBar *m_notice;
    QWidget *m_window;
    QMenu *m_menu;
    QAction m_save;
    QAction m_manage;
    /// Whether it was told already that the file cannot be read.
    bool m_isFailureTold = false;
};
