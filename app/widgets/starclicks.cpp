// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/starclicks.h"

#include "browsing/roles.h"
#include "browsing/selectedpartners.h"
#include "presentation/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

StarClicks::StarClicks(QAbstractItemView *view, Target target, SelectedPartners &selected)
    : QObject(view)
    , m_view(view)
    , m_target(target)
    , m_selected(selected)
{
    view->viewport()->installEventFilter(this);
}

QModelIndex StarClicks::rowAt(const QPoint &point) const
{
    const QModelIndex row = m_view->indexAt(point);
    const bool hasStar = row.data(IsSelectedRole).isValid();
    return hasStar && m_target(m_view->visualRect(row), m_view->layoutDirection()).contains(point) ? row
                                                                                                   : QModelIndex();
}

bool StarClicks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->button() == Qt::LeftButton ? rowAt(mouse->position().toPoint()) : QModelIndex();
        m_isPressed = m_pressed.isValid();
        return m_isPressed;
    }
    case QEvent::MouseMove:
        return m_isPressed; // nothing is dragged by a star
    case QEvent::MouseButtonRelease: {
        if (!std::exchange(m_isPressed, false))
            return false;
        const QModelIndex row = rowAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (row.isValid() && m_pressed == row)
            m_selected.askToToggle(row.data(PartnerIdRole).toInt());
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex row = rowAt(help->pos());
        if (!row.isValid())
            return false;
        showToolTip(row, help->globalPos());
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void StarClicks::showToolTip(const QModelIndex &row, const QPoint &globalPosition) const
{
    const QString text = row.data(IsSelectedRole).toBool() ? tr("Remove from my selection") : tr("Add to my selection");
    QToolTip::showText(globalPosition, toolTipText(text), m_view->viewport());
}
