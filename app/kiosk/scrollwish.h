// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>

class QAbstractScrollArea;

/// Where an area is to be scrolled as soon as it is high enough: the range of a scroll bar is known only when
/// everything is laid out. Another wish takes its place, and somebody who scrolls takes it away.
class ScrollWish final
{
public:
    ScrollWish() = default;
    ~ScrollWish();
    Q_DISABLE_COPY_MOVE(ScrollWish)

    /// In pixels from the top. Does nothing without an area, which must outlive the wish.
    void set(QAbstractScrollArea *area, int pixels);

private:
    void follow();
    void drop();

    QAbstractScrollArea *m_area = nullptr;
    int m_pixels = 0;
    bool m_isScrolling = false;
    QMetaObject::Connection m_range;
    QMetaObject::Connection m_value;
};
