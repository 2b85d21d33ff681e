// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/touchpresses.h"

#include <QAbstractButton>
#include <QTouchEvent>

#include <utility>

TouchPresses::TouchPresses(QWidget *surface)
    : QObject(surface)
    , m_surface(surface)
{
    surface->setAttribute(Qt::WA_AcceptTouchEvents);
    surface->installEventFilter(this);
}

void TouchPresses::letGo()
{
    const QHash<int, QPointer<QAbstractButton>> held = std::exchange(m_held, {});
    for (const QPointer<QAbstractButton> &button : held) {
        if (button && button->isDown()) {
            button->setDown(false);
            emit button->released();
        }
    }
}

bool TouchPresses::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        break;
    case QEvent::TouchCancel:
        letGo();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
    // A copy: what a button does may show another page.
    const QList<QEventPoint> points = static_cast<QTouchEvent *>(event)->points();
    event->accept();
    for (const QEventPoint &point : points) {
        if (point.state() == QEventPoint::Pressed)
            press(point.id(), point.position());
        else if (point.state() == QEventPoint::Released)
            release(point.id(), point.position());
        else if (point.state() == QEventPoint::Updated)
            move(point.id(), point.position());
    }
    return true;
}

QAbstractButton *TouchPresses::buttonAt(const QPointF &position) const
{
    for (QWidget *widget = m_surface->childAt(position.toPoint()); widget && widget != m_surface;
         widget = widget->parentWidget()) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isEnabled())
            return button;
    }
    return nullptr;
}

void TouchPresses::press(int finger, const QPointF &position)
{
    QAbstractButton *button = buttonAt(position);
    if (!button || button->isDown())
        return;
    m_held.insert(finger, button);
    button->setDown(true);
    emit button->pressed();
}

void TouchPresses::move(int finger, const QPointF &position)
{
    const QPointer<QAbstractButton> button = m_held.value(finger);
    if (!button || buttonAt(position) == button)
        return;
    m_held.remove(finger); // it slid off
    button->setDown(false);
    emit button->released();
}

void TouchPresses::release(int finger, const QPointF &position)
{
    const QPointer<QAbstractButton> button = m_held.take(finger);
    if (!button)
        return;
    const bool isOnIt = buttonAt(position) == button && button->isDown();
    button->setDown(false);
    emit button->released();
    if (isOnIt && button) {
        if (button->isCheckable())
            button->toggle();
        emit button->clicked(button->isChecked());
    }
}
