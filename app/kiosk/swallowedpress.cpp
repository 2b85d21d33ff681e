// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/swallowedpress.h"

#include <QCoreApplication>
#include <QEvent>

SwallowedPress::~SwallowedPress()
{
    end();
}

void SwallowedPress::begin()
{
    if (m_isSwallowing)
        return;
    m_isSwallowing = true;
    qApp->installEventFilter(this);
}

void SwallowedPress::end()
{
    if (!m_isSwallowing)
        return;
    m_isSwallowing = false;
    qApp->removeEventFilter(this);
}

bool SwallowedPress::eventFilter(QObject *watched, QEvent *event)
{
    // Windows must hear of it: they remember which buttons are down.
    if (!watched->isWidgetType())
        return false;
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
    case QEvent::ContextMenu:
        return true;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        end();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        end();
        return false;
    default:
        return false;
    }
}
