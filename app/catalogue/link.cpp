// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/link.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() > 0x20 && character.unicode() != 0x7f && character != QLatin1Char('\\') &&
               !(character.unicode() >= 0x200b && character.unicode() <= 0x206f);
    });
}

bool isMailAddress(const QUrl &url)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}\\z"));
    return url.host().isEmpty() && !url.hasQuery() && !url.hasFragment() && shape.match(url.path()).hasMatch();
}

} // namespace

std::optional<QUrl> safeAddress(const QString &address)
{
    constexpr qsizetype longestAddress = 2000;
    if (address.isEmpty() || address.size() > longestAddress || !isPlain(address))
        return std::nullopt;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return std::nullopt;
    if (url.scheme() == QLatin1String("mailto"))
        return isMailAddress(url) ? std::optional(url) : std::nullopt;
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isWeb || url.host().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return std::nullopt;
    return url;
}

QString hostOf(const QString &address)
{
    const std::optional<QUrl> url = safeAddress(address);
    if (!url)
        return {};
    if (url->scheme() == QLatin1String("mailto"))
        return url->path();
    const QString host = url->host(QUrl::EncodeUnicode);
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}
