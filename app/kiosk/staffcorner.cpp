// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/staffcorner.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/swallowedpress.h"

#include <QCoreApplication>
#include <QTouchEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

StaffCorner::StaffCorner(QWidget &window, const KioskAppearance &appearance, MonotonicClock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_appearance(appearance)
    , m_clock(std::move(clock))
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// The window of the system hears of each press once, whatever lies in the corner.
bool StaffCorner::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType() || watched != m_window.windowHandle())
        return false;
    if (event->type() == QEvent::MouseButtonPress && SwallowedPress::isPress(*event)) {
        press(static_cast<QMouseEvent *>(event)->position());
    } else if (event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate) {
        const QList<QEventPoint> points = static_cast<QTouchEvent *>(event)->points();
        for (const QEventPoint &point : points) {
            if (point.state() == QEventPoint::Pressed)
                press(point.position());
        }
    }
    return false;
}

void StaffCorner::press(const QPointF &place)
{
    const int corner = m_appearance.pixels(side);
    if (place.x() >= corner || place.y() >= corner) {
        m_times.clear();
        return;
    }
    const qint64 now = m_clock();
    m_times.append(now);
    while (now - m_times.first() > within)
        m_times.removeFirst();
    if (m_times.size() < presses)
        return;
    m_times.clear();
    emit asked();
}
