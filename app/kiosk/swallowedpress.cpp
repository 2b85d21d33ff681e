// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/swallowedpress.h"

#include <QCoreApplication>
#include <QMouseEvent>

SwallowedPress::~SwallowedPress()
{
    end();
}

void SwallowedPress::begin()
{
    if (m_isSwallowing)
        return;
    m_isSwallowing = true;
    QCoreApplication::instance()->installEventFilter(this);
}

void SwallowedPress::end()
{
    if (!m_isSwallowing)
        return;
    m_isSwallowing = false;
    QCoreApplication::instance()->removeEventFilter(this);
}

bool SwallowedPress::isPress(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress)
        return static_cast<const QMouseEvent &>(event).source() == Qt::MouseEventNotSynthesized;
    if (event.type() == QEvent::KeyPress)
        return !static_cast<const QKeyEvent &>(event).isAutoRepeat();
    return event.type() == QEvent::TouchBegin;
}

bool SwallowedPress::eventFilter(QObject *watched, QEvent *event)
{
    // Windows must hear of everything: they remember which buttons are down.
    if (watched->isWindowType() && isPress(*event))
        end();
    if (!watched->isWidgetType())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        return true;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::KeyRelease:
        end();
        return true;
    default:
        return false;
    }
}
