// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/takealong.h"

#include "qrcodes/qrcode.h"
#include "qrcodes/visitorlist.h"

#include <QCoreApplication>

namespace
{

constexpr int longestInWords = 48; // characters; nobody writes more of them down

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TakeAlong)
};

/// The smaller the better; a page in another language is better than none.
int distance(const Link &link, const Language &language)
{
    const int byRole = link.role == LinkRole::Website ? 0 : 4;
    const int byLanguage = link.language == language ? 0 : link.language.isEmpty() ? 1 : 2;
    return byRole + byLanguage;
}

QString titleOf(const Catalogue &catalogue, const Language &language)
{
    const QString organisation = catalogue.info().organisation.in(language, catalogue.info().languages).text;
    return Texts::tr("Partners of %1", "%1 is a university").arg(organisation);
}

QList<VisitorListEntry> entriesOf(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                  const Language &language)
{
    QList<VisitorListEntry> entries;
    for (const PartnerId id : partners) {
        if (const std::optional<Partner> partner = catalogue.partner(id))
            entries.append(
                {partner->name.in(language, catalogue.info().languages).text, addressToTakeAlong(*partner, language)});
    }
    return entries;
}

} // namespace

QString addressToTakeAlong(const Partner &partner, const Language &language)
{
    const Link *best = nullptr;
    for (const Link &link : partner.links) {
        if (qrCodeOf(link.address) && (!best || distance(link, language) < distance(*best, language)))
            best = &link;
    }
    return best ? best->address : QString();
}

QString addressInWords(const QString &address)
{
    const QString host = hostOf(address);
    const QString path = QUrl(address).path(QUrl::FullyEncoded);
    const QString whole = path == QLatin1String("/") ? host : host + path;
    const bool hasMore = QUrl(address).hasQuery() || QUrl(address).hasFragment();
    const QString words = whole.endsWith(QLatin1Char('/')) ? whole.chopped(1) : whole;
    return hasMore || words.size() > longestInWords ? host : words;
}

QString textToTakeAlong(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
{
    return takeAlongText(titleOf(catalogue, language), entriesOf(catalogue, partners, language));
}

bool fitTogether(const Catalogue &catalogue, const QList<PartnerId> &partners)
{
    for (const Language &language : catalogue.info().languages) {
        const QList<VisitorListEntry> entries = entriesOf(catalogue, partners, language);
        if (entriesThatFit(titleOf(catalogue, language), entries) < entries.size())
            return false;
    }
    return true;
}
