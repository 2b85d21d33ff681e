// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "settings/myselection.h"
#include "widgets/partnerlistactions.h"

#include <QAction>
#include <QHash>
#include <QObject>

class NoticeBar;
class QMenu;
class QToolButton;

/// The reader's selection in the window: to pick and to take away, by key, star and button; to show it, to put it in
/// order, and how many are in it. Whom it holds is told to the state (BrowsingState::selected).
class SelectionActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions; what goes wrong is told in `notice`.
    SelectionActions(BrowsingState &state, MySelection &selection, NoticeBar *notice, QWidget *window);

    /// For the head of the page of a partner: says whether it is in the selection.
    [[nodiscard]] QAction *pageAction() { return &m_star; }
    /// How many are in the selection; hidden when there are none. A click shows them.
    [[nodiscard]] QWidget *countButton() const;
    void fillFileMenu(QMenu *menu) { m_lists.fillFileMenu(menu); }
    void fillEditMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void retranslate();

private:
    void followCatalogue();
    void followSelection();
    /// The texts and what can be chosen, by the page that is shown and by what is in the selection.
    void follow();
    void toggle(PartnerId partner);
    void show();
    void showManageDialog();
    void tellIfWrong(const std::optional<SelectionFailure> &failure);

    BrowsingState &m_state;
    MySelection &m_selection;
    NoticeBar *m_notice;
    QWidget *m_window;
    PartnerListActions m_lists;
    QAction m_toggle;
    QAction m_star;
    QAction m_show;
    QAction m_manage;
    QToolButton *m_count;
    /// What the catalogue was asked for already.
    QHash<QString, PartnerId> m_ids;
};
