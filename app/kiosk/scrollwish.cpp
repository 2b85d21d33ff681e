// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/scrollwish.h"

#include <QAbstractScrollArea>
#include <QScopedValueRollback>
#include <QScrollBar>

ScrollWish::~ScrollWish()
{
    drop();
}

void ScrollWish::set(QAbstractScrollArea *area, int pixels)
{
    drop();
    m_area = area;
    m_pixels = pixels;
    if (!area)
        return;
    QScrollBar *bar = area->verticalScrollBar();
    m_range = QObject::connect(bar, &QScrollBar::rangeChanged, bar, [this] { follow(); });
    m_value = QObject::connect(bar, &QScrollBar::valueChanged, bar, [this] {
        if (!m_isScrolling)
            drop();
    });
    follow();
}

void ScrollWish::follow()
{
    const QScopedValueRollback guard(m_isScrolling, true);
    m_area->verticalScrollBar()->setValue(m_pixels);
    if (m_area->verticalScrollBar()->value() == m_pixels)
        drop();
}

void ScrollWish::drop()
{
    QObject::disconnect(m_range);
    QObject::disconnect(m_value);
}
