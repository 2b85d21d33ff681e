// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

/// Makes a window as large as is good for it, but never larger than its screen, with room for a frame.
void resizeWithinScreen(QWidget &window, const QSize &wanted);
