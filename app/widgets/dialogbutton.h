// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QWidget;

/// A button that is pressed by the Return key only if it is made the default one. `height` is the least, in pixels.
[[nodiscard]] QPushButton *makeDialogButton(const char *objectName, int height, QWidget *parent);
