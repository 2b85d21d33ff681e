// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "catalogue/searchindex.h"

#include <QList>
#include <QWidget>

class FilterMenu;
class FlowLayout;
class QMenu;
class QPushButton;

/// The menus of the filters as buttons, and below them what is chosen, each with a cross to take it away.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the bar.
    explicit FilterBar(BrowsingState &state, QWidget *parent = nullptr);

    /// All menus, for the menu bar too.
    [[nodiscard]] const QList<FilterMenu *> &menus() const { return m_menus; }
    /// The buttons of the menus, as they stand.
    [[nodiscard]] QList<QWidget *> buttons() const;
    void setCounts(const QMap<FacetValue, int> &counts);

signals:
    void countsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addButton(QMenu *menu, const QString &objectName);
    void showChosen();
    void addChosen(FilterKey key, const QString &value, bool isExcluded);

    BrowsingState &m_state;
    QList<FilterMenu *> m_menus;
    QList<QPushButton *> m_buttons;
    QMenu *m_more;
    QWidget *m_chosen;
    PartnerFilter m_shown;
};
