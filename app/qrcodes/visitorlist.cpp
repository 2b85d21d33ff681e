// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcodes/visitorlist.h"

#include "catalogue/displaytext.h"
#include "catalogue/link.h"
#include "qrcodes/qrcode.h"

namespace
{

// A character has at most three bytes, so one entry has at most 60 * 3 + 80 * 3 + longestQrAddress and three breaks.
constexpr int longestTitle = 60;
constexpr int longestEntryName = 80;
static_assert(longestTitle * 3 + longestEntryName * 3 + longestQrAddress + 3 <= longestQrText);

QString shortName(const QString &text, int longest)
{
    return shortened(singleLine(text), longest);
}

QString webAddress(const QString &text)
{
    const std::optional<QUrl> address = safeAddress(text);
    if (!address || address->scheme() == QLatin1String("mailto"))
        return {};
    QString shown = address->toString(QUrl::FullyEncoded);
    // "https://example.org/" and "https://example.org" are the same (RFC 3986, 6.2.3).
    if (address->path() == QLatin1String("/") && !address->hasQuery() && !address->hasFragment())
        shown.chop(1);
    return shown.size() > longestQrAddress ? QString() : shown;
}

QString textOf(const VisitorListEntry &entry)
{
    const QString name = shortName(entry.name, longestEntryName);
    const QString address = webAddress(entry.address);
    if (name.isEmpty() || address.isEmpty())
        return name + address;
    return name + QLatin1Char('\n') + address;
}

} // namespace

QString takeAlongText(const QString &title, const QList<VisitorListEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    QString text = shortName(title, longestTitle);
    for (const VisitorListEntry &entry : entries)
        text += QStringLiteral("\n\n") + textOf(entry);
    return text;
}

qsizetype entriesThatFit(const QString &title, const QList<VisitorListEntry> &entries)
{
    qsizetype bytes = shortName(title, longestTitle).toUtf8().size();
    qsizetype fitting = 0;
    for (const VisitorListEntry &entry : entries) {
        bytes += 2 + textOf(entry).toUtf8().size();
        if (bytes > longestQrText)
            break;
        ++fitting;
    }
    return fitting;
}
