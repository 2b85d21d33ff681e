// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/linktext.h"

#include "catalogue/link.h"

QString linkTarget(const QString &address)
{
    const std::optional<QUrl> safe = safeAddress(address);
    if (!safe || (safe->scheme() != QLatin1String("http") && safe->scheme() != QLatin1String("https")))
        return {};
    QString target = QString::fromLatin1(safe->toEncoded());
    // Qt writes an address into the file as it is; these would end it there, or hide its end.
    target.replace(QLatin1Char('('), QLatin1String("%28"));
    target.replace(QLatin1Char(')'), QLatin1String("%29"));
    target.replace(QLatin1Char('\\'), QLatin1String("%5C"));
    return target;
}

QString readableAddress(const QString &address)
{
    const qsizetype begin = address.indexOf(QLatin1String("://"));
    QString text = begin < 0 ? address : address.mid(begin + 3);
    if (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}
