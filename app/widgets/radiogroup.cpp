// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/radiogroup.h"

#include <QAbstractButton>
#include <QButtonGroup>

void giveTabToChosen(const QButtonGroup &group)
{
    for (QAbstractButton *button : group.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}
