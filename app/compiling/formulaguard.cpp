// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/formulaguard.h"

namespace
{

const QChar apostrophe(QLatin1Char('\''));

bool startsFormula(QChar character)
{
    static const QString starts = QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20");
    return starts.contains(character);
}

/// How many apostrophes stand before what would be a formula; -1 if it would be none.
qsizetype apostrophesBeforeFormula(const QString &text)
{
    qsizetype position = 0;
    while (position < text.size() && text.at(position) == apostrophe)
        ++position;
    return position < text.size() && startsFormula(text.at(position)) ? position : -1;
}

bool isNumberLike(const QString &text)
{
    static const QString allowed = QStringLiteral("0123456789 .()[]");
    if (!text.startsWith(QLatin1Char('+')) && !text.startsWith(QLatin1Char('-')))
        return false;
    for (qsizetype position = 1; position < text.size(); ++position) {
        if (!allowed.contains(text.at(position)))
            return false;
    }
    return true;
}

} // namespace

QString guarded(const QString &text)
{
    return apostrophesBeforeFormula(text) < 0 || isNumberLike(text) ? text : apostrophe + text;
}

QString unguarded(const QString &text)
{
    return apostrophesBeforeFormula(text) > 0 ? text.mid(1) : text;
}
