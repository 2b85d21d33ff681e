// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/partnertext.h"

#include "browsing/partnerfacts.h"
#include "catalogue/description.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerText)
};

QString shown(const LocalizedText &text, const Catalogue &catalogue, const Language &language)
{
    const ShownText found = text.in(language, catalogue.info().languages);
    return found.isFallback ? QStringLiteral("%1 [%2]").arg(found.text, found.language.tag()) : found.text;
}

QString wrapped(const QString &text, const QString &firstIndent, const QString &indent)
{
    constexpr int width = 78;
    QString lines = firstIndent;
    qsizetype column = firstIndent.size();
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isFirst = column == indent.size() || column == firstIndent.size();
        if (!isFirst && column + 1 + word.size() > width) {
            lines += QLatin1Char('\n') + indent;
            column = indent.size();
        } else if (!isFirst) {
            lines += QLatin1Char(' ');
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines + QLatin1Char('\n');
}

QString descriptionText(const QString &text)
{
    QString lines;
    for (const Description::Block &block : parseDescription(text).blocks) {
        QString plain;
        for (const Description::Run &run : block.runs)
            plain += run.text;
        if (!lines.isEmpty() && !block.isListItem)
            lines += QLatin1Char('\n');
        lines += block.isListItem ? wrapped(plain, QStringLiteral("- "), QStringLiteral("  ")) : wrapped(plain, {}, {});
    }
    return lines;
}

QString referencesText(const QString &heading, const QList<PartnerReference> &references, const Catalogue &catalogue,
                       const Language &language)
{
    if (references.isEmpty())
        return {};
    QStringList names;
    for (const PartnerReference &reference : references)
        names.append(shown(reference.name, catalogue, language));
    return QLatin1Char('\n') + heading + QLatin1String(":\n") +
           wrapped(names.join(QLatin1String("; ")), QStringLiteral("  "), QStringLiteral("  "));
}

QString linksText(const Partner &partner, const Catalogue &catalogue, const Language &language)
{
    QString text;
    for (const Link &link : partner.links) {
        text += QStringLiteral("  %1 (%2)").arg(shown(link.label, catalogue, language), link.language.tag());
        if (!link.isVerified)
            text += QLatin1String(", ") + Texts::tr("not verified");
        text += QLatin1String("\n    ") + link.address + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : QLatin1Char('\n') + Texts::tr("Links") + QLatin1String(":\n") + text;
}

QString firstCategory(const Catalogue &catalogue, PartnerId partner, CategoryTree tree, const Language &language)
{
    const QList<CategoryId> categories = catalogue.categoriesOf(partner, tree);
    return categories.isEmpty() ? QString() : categoryPathText(catalogue, categories.first(), language);
}

} // namespace

QString infoText(const Catalogue &catalogue, const Language &language)
{
    const CatalogueInfo &info = catalogue.info();
    QStringList languages;
    for (const Language &own : info.languages)
        languages.append(own.tag());
    const QString edition =
        info.editionDate.isKnown()
            ? Texts::tr("Edition %1 of %2", "number and date").arg(info.edition).arg(info.editionDate.iso())
            : Texts::tr("Edition %1", "number").arg(info.edition);
    return shown(info.title, catalogue, language) + QLatin1Char('\n') + edition + QLatin1String(" (") + info.id +
           QLatin1String(")\n") + partnerCountText(info.partnerCount) + QLatin1Char('\n') +
           Texts::tr("Languages: %1").arg(languages.join(QLatin1String(", "))) + QLatin1Char('\n') + info.path;
}

QString listText(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
{
    constexpr int slugWidth = 38;
    QStringList lines;
    for (const PartnerId partner : partners) {
        lines.append(QStringLiteral("%1 %2 (%3; %4)")
                         .arg(catalogue.slugOfPartner(partner), -slugWidth)
                         .arg(shown(catalogue.nameOf(partner), catalogue, language),
                              firstCategory(catalogue, partner, CategoryTree::Kind, language),
                              firstCategory(catalogue, partner, CategoryTree::Place, language)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString partnerText(const Catalogue &catalogue, const Partner &partner, const Language &language)
{
    const LanguageOrder &languages = catalogue.info().languages;
    QString text = shown(partner.name, catalogue, language) + QLatin1Char('\n');
    if (const QString status = statusTextWithYear(partner); !status.isEmpty())
        text += status + QLatin1Char('\n');
    if (partner.successor.partner != 0)
        text += Texts::tr("Now: %1", "name of the partner that came in its place")
                    .arg(shown(partner.successor.name, catalogue, language)) +
                QLatin1Char('\n');
    const ShownText description = partner.description.in(language, languages);
    if (description.isFallback)
        text += QLatin1Char('\n') +
                Texts::tr("Language of this text: %1", "name of a language in that language")
                    .arg(description.language.ownName()) +
                QLatin1Char('\n');
    if (!description.text.isEmpty())
        text += QLatin1Char('\n') + descriptionText(description.text);
    text += linksText(partner, catalogue, language);
    text += referencesText(Texts::tr("Members"), partner.members, catalogue, language);
    text += referencesText(Texts::tr("Member of"), sortedByName(partner.memberOf, language, languages), catalogue,
                           language);
    text += referencesText(Texts::tr("Related"), partner.related, catalogue, language);
    text += QLatin1Char('\n');
    for (const Fact &fact : factsOf(catalogue, partner, language))
        text += fact.label + QLatin1String(": ") + fact.value + QLatin1Char('\n');
    QStringList sources;
    for (const Source &source : partner.sources)
        sources.append(shown(source.text, catalogue, language));
    if (!sources.isEmpty())
        text += wrapped(Texts::tr("Sources") + QLatin1String(": ") + sources.join(QLatin1String("; ")), {},
                        QStringLiteral("  "));
    return text.trimmed();
}
