// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogsize.h"

#include <QScreen>
#include <QWidget>

void resizeWithinScreen(QWidget &window, const QSize &wanted)
{
    constexpr QSize frame(16, 48);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}
