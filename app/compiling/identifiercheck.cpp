// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/identifiercheck.h"

#include <QRegularExpression>

namespace
{

bool isRor(const QString &value)
{
    static const QRegularExpression shape(QStringLiteral("^0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}\\z"));
    if (!shape.match(value).hasMatch())
        return false;
    static const QString digits = QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz");
    long long number = 0;
    for (const QChar character : value.mid(1, 6))
        number = number * 32 + digits.indexOf(character);
    return 98 - (number * 100) % 97 == value.mid(7).toInt();
}

} // namespace

QStringList identifierSchemes()
{
    return {QStringLiteral("ror"), QStringLiteral("schac"), QStringLiteral("wikidata")};
}

bool isIdentifier(const QString &scheme, const QString &value)
{
    static const QRegularExpression wikidata(QStringLiteral("^Q[1-9][0-9]{0,11}\\z"));
    static const QRegularExpression domain(QStringLiteral("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}\\z"));
    if (scheme == QLatin1String("ror"))
        return isRor(value);
    return (scheme == QLatin1String("wikidata") ? wikidata : domain).match(value).hasMatch();
}
