// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRandomGenerator>
#include <QSize>

class QPointingDevice;
class QWindow;

/// Somebody who does anything: keys with any modifiers, clicks of any button, drags, wheels and touches of several
/// fingers, all over a window. The same seed does the same.
class KioskMonkey final
{
public:
    /// Both must outlive the monkey.
    KioskMonkey(QWindow &window, QPointingDevice &screen, quint32 seed);

    void act();
    /// Five presses in the corner of staff, and a guess of the PIN of 4 to 12 digits.
    void guessPin();

private:
    [[nodiscard]] QPoint anywhere();
    [[nodiscard]] Qt::KeyboardModifiers anyModifiers();
    void pressKey();
    void click();
    void drag();
    void touch();
    void turnWheel();

    QWindow &m_window;
    QPointingDevice &m_screen;
    QRandomGenerator m_random;
};
