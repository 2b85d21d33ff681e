// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QAction>
#include <QObject>

class QMenu;
struct PartnerExtract;

/// Takes the partner whose page is shown along by the clipboard: its name, its web address, or a short text with both.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the actions.
    CopyActions(BrowsingState &state, QWidget *window);

    void fillEditMenu(QMenu *menu);
    void retranslate();

private:
    void follow();
    [[nodiscard]] PartnerExtract extract() const;

    BrowsingState &m_state;
    QMenu *m_menu;
    QAction m_name;
    QAction m_address;
    QAction m_text;
};
