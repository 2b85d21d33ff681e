// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/mistake.h"

#include <algorithm>
#include <tuple>

QString mistakeText(const Mistake &mistake)
{
    QString text = mistake.position.file;
    if (mistake.position.line > 0)
        text += QLatin1Char(':') + QString::number(mistake.position.line);
    if (mistake.position.line > 0 && mistake.position.column > 0)
        text += QLatin1Char(':') + QString::number(mistake.position.column);
    text += QLatin1String(": ") + mistake.problem;
    if (!mistake.advice.isEmpty())
        text += QLatin1Char(' ') + mistake.advice;
    return text;
}

void sortMistakes(QList<Mistake> &mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const Mistake &left, const Mistake &right) {
        return std::tie(left.position.file, left.position.line, left.position.column) <
               std::tie(right.position.file, right.position.line, right.position.column);
    });
}
