// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// The touch screen of a test program: one for as long as it runs, because Qt never forgets a device.
[[nodiscard]] inline QPointingDevice *touchScreen()
{
    static QPointingDevice *const screen = QTest::createTouchDevice();
    return screen;
}
