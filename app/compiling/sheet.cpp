// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sheet.h"

QString sheetColumnName(int column)
{
    // Digits from A to Z without a zero.
    QString name;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}
