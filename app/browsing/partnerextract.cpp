// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnerextract.h"

#include "catalogue/description.h"
#include "catalogue/displaytext.h"

#include <QTextBoundaryFinder>

namespace
{

constexpr int longestSentence = 300; // characters

/// "St.", "bijv.", "e.g.", "J.": a short word with a full stop does not end a sentence, as far as that can be told.
bool endsWithAbbreviation(const QString &text)
{
    if (!text.endsWith(QLatin1Char('.')))
        return false;
    constexpr int longestAbbreviation = 4;
    const QString word = text.mid(text.lastIndexOf(QLatin1Char(' ')) + 1).chopped(1);
    const bool hasInnerStop = word.contains(QLatin1Char('.'));
    const bool isInitial = word.size() == 1 && word.front().isUpper();
    const bool isShortWord =
        word.size() > 1 && word.size() <= longestAbbreviation && word.back().isLower() && word.front().isUpper();
    return hasInnerStop || isInitial || isShortWord;
}

QString webAddressOf(const Partner &partner)
{
    for (const Link &link : partner.links) {
        const std::optional<QUrl> address = safeAddress(link.address);
        if (address && address->scheme() != QLatin1String("mailto"))
            return address->toString(QUrl::FullyEncoded);
    }
    return {};
}

} // namespace

QString firstSentence(const QString &text)
{
    const QString line = text.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString sentence = line.left(end).trimmed();
        if (!endsWithAbbreviation(sentence) || end >= line.size())
            return shortened(sentence, longestSentence);
    }
    return shortened(line, longestSentence);
}

PartnerExtract extractOf(const Catalogue &catalogue, const Partner &partner, const Language &language)
{
    const LanguageOrder &languages = catalogue.info().languages;
    const Language wanted = bestLanguage(language, languages);
    PartnerExtract extract;
    extract.name = partner.name.in(wanted, languages).text;
    const Description description = parseDescription(partner.description.in(wanted, languages).text);
    extract.sentence = firstSentence(plainText(description).section(QLatin1Char('\n'), 0, 0));
    extract.address = webAddressOf(partner);
    return extract;
}

QString PartnerExtract::plainText() const
{
    const QString text = sentence.isEmpty() ? name : QStringLiteral("%1 — %2").arg(name, sentence);
    return address.isEmpty() ? text : text + QLatin1Char(' ') + address;
}

QString PartnerExtract::html() const
{
    QString text = QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
    if (!sentence.isEmpty())
        text += QStringLiteral(" — ") + sentence.toHtmlEscaped();
    if (!address.isEmpty())
        text += QStringLiteral(" <a href=\"%1\">%1</a>").arg(address.toHtmlEscaped());
    return text;
}
