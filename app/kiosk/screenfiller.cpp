// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screenfiller.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

ScreenFiller::ScreenFiller(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    const auto follow = [this](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &ScreenFiller::fill);
        fill();
    };
    for (QScreen *known : QGuiApplication::screens())
        connect(known, &QScreen::geometryChanged, this, &ScreenFiller::fill);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, follow);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenFiller::fill, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ScreenFiller::fill, Qt::QueuedConnection);
}

void ScreenFiller::setMonitor(const QString &name)
{
    m_monitor = name;
    fill();
}

bool ScreenFiller::hasMonitor() const
{
    return m_monitor.isEmpty() || screen()->name() == m_monitor;
}

QScreen *ScreenFiller::screen() const
{
    for (QScreen *known : QGuiApplication::screens()) {
        if (known->name() == m_monitor)
            return known;
    }
    return QGuiApplication::primaryScreen();
}

void ScreenFiller::show()
{
    m_window.setGeometry(screen()->geometry());
    m_window.showFullScreen();
    // Without a window manager nobody else gives it the keys.
    m_window.activateWindow();
}

void ScreenFiller::fill()
{
    if (QScreen *wanted = screen(); wanted && m_window.isVisible()) {
        m_window.setScreen(wanted);
        m_window.setGeometry(wanted->geometry());
    }
}
