// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/website.h"

#include "catalogue/link.h"

QString siteOf(const QString &address)
{
    const std::optional<QUrl> url = safeAddress(address);
    if (!url || !url->scheme().startsWith(QLatin1String("http")))
        return {};
    QString path = url->path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return hostOf(address).toLower() + path;
}
