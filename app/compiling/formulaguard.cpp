// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/formulaguard.h"

#include <algorithm>

namespace
{

constexpr QLatin1Char apostrophe('\'');

/// Whether a formula would begin here.
bool isDangerous(QChar character)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    return dangerous.contains(character);
}

qsizetype apostrophesBefore(const QString &text)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == apostrophe)
        ++count;
    return count;
}

/// With an apostrophe before it, it would lose that when it is read; so it is no exception then.
bool isNumber(const QString &text)
{
    if (!text.startsWith(QLatin1Char('+')) && !text.startsWith(QLatin1Char('-')))
        return false;
    static const QString allowed = QStringLiteral("0123456789 .()");
    return std::all_of(text.begin() + 1, text.end(), [](QChar character) { return allowed.contains(character); });
}

bool beginsDangerously(const QString &text)
{
    const qsizetype begin = apostrophesBefore(text);
    return begin < text.size() && isDangerous(text.at(begin));
}

} // namespace

QString guarded(const QString &text)
{
    return beginsDangerously(text) && !isNumber(text) ? apostrophe + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(apostrophe) && beginsDangerously(text) ? text.mid(1) : text;
}
