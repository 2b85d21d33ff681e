// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskmonkey.h"

#include "kiosk/staffcorner.h"
#include "kioskcore/pin.h"

#include <QCoreApplication>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <array>

namespace
{

/// What somebody tries who wants to get out, and what is typed by whoever leans on a keyboard.
constexpr std::array keys = {
    Qt::Key_Escape, Qt::Key_F1,     Qt::Key_F4,     Qt::Key_F5,        Qt::Key_F10,   Qt::Key_F11,   Qt::Key_F12,
    Qt::Key_Tab,    Qt::Key_Return, Qt::Key_Menu,   Qt::Key_Backspace, Qt::Key_Up,    Qt::Key_Down,  Qt::Key_PageDown,
    Qt::Key_Home,   Qt::Key_End,    Qt::Key_Q,      Qt::Key_W,         Qt::Key_F,     Qt::Key_P,     Qt::Key_O,
    Qt::Key_S,      Qt::Key_A,      Qt::Key_E,      Qt::Key_L,         Qt::Key_Space, Qt::Key_Print, Qt::Key_Super_L,
    Qt::Key_Help,   Qt::Key_Back,   Qt::Key_Insert, Qt::Key_Delete,    Qt::Key_Meta,  Qt::Key_Alt,   Qt::Key_Left};

} // namespace

KioskMonkey::KioskMonkey(QWindow &window, QPointingDevice &screen, quint32 seed)
    : m_window(window)
    , m_screen(screen)
    , m_random(seed)
{
}

QPoint KioskMonkey::anywhere()
{
    const QSize size = m_window.size();
    // The controls at the bottom are used more often, so that pages change.
    const int top = m_random.bounded(3) == 0 ? size.height() * 9 / 10 : 0;
    return {m_random.bounded(size.width()), m_random.bounded(top, size.height())};
}

Qt::KeyboardModifiers KioskMonkey::anyModifiers()
{
    Qt::KeyboardModifiers modifiers;
    for (const Qt::KeyboardModifier modifier :
         {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier})
        modifiers.setFlag(modifier, m_random.bounded(5) == 0);
    return modifiers;
}

void KioskMonkey::act()
{
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
    case 2:
        return pressKey();
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
        return click();
    case 8:
        return drag();
    case 9:
        return turnWheel();
    default:
        return touch();
    }
}

void KioskMonkey::guessPin()
{
    for (int press = 0; press < StaffCorner::presses; ++press)
        QTest::mouseClick(&m_window, Qt::LeftButton, {}, QPoint(30, 20));
    const int digits = m_random.bounded(shortestPin, longestPin + 1);
    for (int digit = 0; digit < digits; ++digit)
        QTest::keyClick(&m_window, Qt::Key(Qt::Key_0 + m_random.bounded(10)));
    QTest::keyClick(&m_window, Qt::Key_Return);
}

void KioskMonkey::pressKey()
{
    QTest::keyClick(&m_window, keys.at(m_random.bounded(quint32(keys.size()))), anyModifiers());
}

void KioskMonkey::click()
{
    const std::array buttons = {Qt::LeftButton,  Qt::LeftButton,   Qt::LeftButton,
                                Qt::RightButton, Qt::MiddleButton, Qt::BackButton};
    const Qt::MouseButton button = buttons.at(m_random.bounded(quint32(buttons.size())));
    const QPoint where = anywhere();
    if (m_random.bounded(10) == 0)
        QTest::mouseDClick(&m_window, button, anyModifiers(), where);
    else
        QTest::mouseClick(&m_window, button, anyModifiers(), where);
}

void KioskMonkey::drag()
{
    const QPoint from = anywhere();
    const QPoint to = anywhere();
    QTest::mousePress(&m_window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&m_window, from + (to - from) * step / 4);
    QTest::mouseRelease(&m_window, Qt::LeftButton, {}, to);
}

void KioskMonkey::touch()
{
    const QPoint first = anywhere();
    const QPoint second = anywhere();
    const bool hasTwo = m_random.bounded(3) == 0;
    QTest::touchEvent(&m_window, &m_screen).press(0, first);
    if (hasTwo)
        QTest::touchEvent(&m_window, &m_screen).stationary(0).press(1, second);
    if (m_random.bounded(2) == 0) {
        if (hasTwo)
            QTest::touchEvent(&m_window, &m_screen).move(0, second).move(1, first);
        else
            QTest::touchEvent(&m_window, &m_screen).move(0, second);
    }
    if (hasTwo)
        QTest::touchEvent(&m_window, &m_screen).stationary(0).release(1, second);
    QTest::touchEvent(&m_window, &m_screen).release(0, first);
}

void KioskMonkey::turnWheel()
{
    const QPointF where = anywhere();
    QWheelEvent event(where, m_window.mapToGlobal(where.toPoint()), {},
                      QPoint(0, m_random.bounded(2) == 0 ? 120 : -120), Qt::NoButton, anyModifiers(), Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&m_window, &event);
}
