// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QRect>

class QAbstractItemView;
class SelectedPartners;

/// Makes the star at the end of the rows of a view work by the mouse: a click on it asks for the partner to come into
/// the selection or to go out of it. The row is not chosen by that. The keys have an action of their own.
class StarClicks final : public QObject
{
    Q_OBJECT

public:
    /// Tells where the star is in a row of this geometry.
    using Target = QRect (*)(const QRect &row, Qt::LayoutDirection direction);

    /// Belongs to the view; its model knows IsSelectedRole. `selected` must outlive it.
    StarClicks(QAbstractItemView *view, Target target, SelectedPartners &selected);

    /// The row whose star is at a point of the view; invalid if none is.
    [[nodiscard]] QModelIndex rowAt(const QPoint &point) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showToolTip(const QModelIndex &row, const QPoint &globalPosition) const;

    QAbstractItemView *m_view;
    Target m_target;
    SelectedPartners &m_selected;
    QPersistentModelIndex m_pressed;
    bool m_isPressed = false;
};
