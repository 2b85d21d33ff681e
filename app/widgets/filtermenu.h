// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QMap>
#include <QMenu>

/// The values of one key to choose from, each with the number of partners that it would leave. It stays open while
/// values are chosen; a value that would leave none cannot be chosen.
class FilterMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `state` must outlive the menu.
    FilterMenu(BrowsingState &state, FilterKey key, QWidget *parent = nullptr);

    [[nodiscard]] FilterKey key() const { return m_key; }
    void setCounts(const QMap<FacetValue, int> &counts);

signals:
    /// The numbers are needed now.
    void countsWanted();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void actionEvent(QActionEvent *event) override;

private:
    void fill();
    void follow();
    /// True if the value below the pointer or the keys was switched, and the menu stays open.
    bool switchValue(QAction *action);

    BrowsingState &m_state;
    FilterKey m_key;
    QMap<FacetValue, int> m_counts;
    bool m_isFilling = false;
};
