// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/partnerrows.h"

#include "browsing/roles.h"
#include "kiosk/fingerscroller.h"
#include "kiosk/partnerrowdelegate.h"
#include "presentation/calmscrollbar.h"

#include <QKeyEvent>

PartnerRows::PartnerRows(QAbstractItemModel &model, const KioskAppearance &appearance, QWidget *parent)
    : QListView(parent)
    , m_delegate(new PartnerRowDelegate(appearance, this))
{
    setObjectName(QStringLiteral("partnerRows"));
    setAccessibleName(tr("Partners"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setContextMenuPolicy(Qt::NoContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical));
    setFocusPolicy(Qt::TabFocus);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(m_delegate);
    setModel(&model);
    setAutoScroll(false); // a finger near the edge is no wish to go on
    new FingerScroller(this);
    connect(this, &QListView::clicked, this, &PartnerRows::open);
}

void PartnerRows::setPlaceShown(bool isShown)
{
    m_delegate->setPlaceShown(isShown);
    viewport()->update();
}

void PartnerRows::goToRow(int row)
{
    scrollTo(model()->index(row, 0), QAbstractItemView::PositionAtTop);
}

void PartnerRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void PartnerRows::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(index.data(PartnerIdRole).toInt());
}
