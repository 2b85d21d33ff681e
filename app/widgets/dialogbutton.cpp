// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogbutton.h"

#include <QPushButton>

QPushButton *makeDialogButton(const char *objectName, int height, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setMinimumHeight(height);
    button->setAutoDefault(false);
    return button;
}
