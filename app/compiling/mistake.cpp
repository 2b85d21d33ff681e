// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/mistake.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Mistake)
};

QString placeInText(const SourcePosition &position)
{
    QString place = position.file;
    if (position.line > 0)
        place += QLatin1Char(':') + QString::number(position.line);
    if (position.line > 0 && position.column > 0)
        place += QLatin1Char(':') + QString::number(position.column);
    return place;
}

QString placeInSheet(const SourcePosition &position)
{
    if (position.line <= 0)
        return position.file;
    const QString row = QString::number(position.line);
    if (position.column <= 0)
        return Texts::tr("%1, row %2", "a place: %1 is a file").arg(position.file, row);
    const QString letters = sheetColumnName(position.column);
    const QString column =
        position.heading.isEmpty() ? letters : QStringLiteral("%1 (%2)").arg(letters, position.heading);
    if (position.lineInCell <= 0)
        return Texts::tr("%1, row %2, column %3", "a place: %1 is a file, %3 for example: D (name_nl)")
            .arg(position.file, row, column);
    return Texts::tr("%1, row %2, column %3, line %4",
                     "a place: %1 is a file, %3 for example: D (name_nl), %4 a line within the cell")
        .arg(position.file, row, column, QString::number(position.lineInCell));
}

} // namespace

QString mistakeText(const Mistake &mistake)
{
    const bool isInSheet = mistake.position.notation == SourceNotation::Spreadsheet;
    QString text = isInSheet ? placeInSheet(mistake.position) : placeInText(mistake.position);
    text += QLatin1String(": ") + mistake.problem;
    if (!mistake.advice.isEmpty())
        text += QLatin1Char(' ') + mistake.advice;
    return text;
}

QString meantOr(const QString &meant, const QString &otherwise)
{
    return meant.isEmpty() ? otherwise : Texts::tr("Did you mean “%1”?").arg(meant);
}

QString sheetColumnName(int column)
{
    // Digits from A to Z without a zero.
    QString name;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

void sortMistakes(QList<Mistake> &mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const Mistake &left, const Mistake &right) {
        const auto key = [](const SourcePosition &position) {
            return std::tie(position.file, position.line, position.column, position.lineInCell);
        };
        return key(left.position) < key(right.position);
    });
}
