// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnersections.h"

#include "browsing/partnerfacts.h"
#include "catalogue/description.h"
#include "catalogue/displaytext.h"
#include "printing/descriptionstrips.h"
#include "printing/pagemeasures.h"
#include "printing/qrcode.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrintedPartner)
};

// An address is printed in full, but for one that nobody would type.
constexpr int longestAddress = 500;
constexpr qreal beforeSection = 11; // points
constexpr qreal beforeLink = 4;
constexpr int mostNameLines = 5;
constexpr int mostLinesOfOtherNames = 3;
constexpr int mostSummaryLines = 2;

} // namespace

PartnerSections::PartnerSections(const DocumentSource &source, const Partner &partner, const PrintTheme &theme)
    : m_source(source)
    , m_partner(partner)
    , m_theme(theme)
    , m_language(bestLanguage(source.language, source.catalogue.info().languages))
    , m_languages(source.catalogue.info().languages)
{
}

ShownText PartnerSections::shown(const LocalizedText &text) const
{
    return text.in(m_language, m_languages);
}

TextRun PartnerSections::badge(const Language &language) const
{
    TextRun run;
    run.text = QChar(QChar::Nbsp) + QLatin1Char('[') + language.badge() + QLatin1Char(']');
    run.colour = m_theme.muted();
    return run;
}

Strips PartnerSections::heading(const QString &text, qreal width) const
{
    Strips strips =
        stripsOf(TextBlock(text, m_theme.style(TextRole::Heading), width), 0, m_theme.distance(beforeSection));
    for (Strip &strip : strips)
        strip.keepsWithNext = true;
    return strips;
}

Strips PartnerSections::note(const QString &text, qreal width) const
{
    return stripsOf(TextBlock(text, m_theme.style(TextRole::Faint), width), 0, m_theme.distance(2));
}

QString PartnerSections::otherNames() const
{
    const ShownText name = shown(m_partner.name);
    QStringList names;
    for (const LocalizedText::Entry &entry : m_partner.name.entries()) {
        if (entry.language != name.language && entry.text != name.text)
            names.append(entry.text);
    }
    return names.join(QStringLiteral(" · "));
}

QString PartnerSections::summary() const
{
    QStringList parts;
    for (const CategoryId id : m_partner.categories) {
        const Category *category = m_source.catalogue.category(id);
        if (category && category->tree == CategoryTree::Kind)
            parts.append(shown(category->name).text);
    }
    QStringList cities;
    for (const LocalizedText &city : m_partner.cities)
        cities.append(shown(city).text);
    if (!cities.isEmpty())
        parts.append(cities.join(QStringLiteral(", ")));
    if (const QString status = statusTextWithYear(m_partner); !status.isEmpty())
        parts.append(status);
    return parts.join(QStringLiteral(" · "));
}

Strips PartnerSections::head(TextRole nameRole, qreal width) const
{
    const ShownText name = shown(m_partner.name);
    QList<TextRun> runs{{name.text}};
    if (name.isFallback)
        runs.append(badge(name.language));
    Strips strips = stripsOf(TextBlock(runs, m_theme.style(nameRole), width).cutTo(mostNameLines), 0);
    const auto add = [&](const QString &text, TextRole role, int mostLines, qreal space) {
        if (!text.isEmpty())
            strips +=
                stripsOf(TextBlock(text, m_theme.style(role), width).cutTo(mostLines), 0, m_theme.distance(space));
    };
    const bool isLarge = nameRole == TextRole::Title;
    add(otherNames(), isLarge ? TextRole::Subtitle : TextRole::Faint, mostLinesOfOtherNames, isLarge ? 3 : 0);
    add(summary(), TextRole::Small, mostSummaryLines, isLarge ? 5 : 2);
    if (const ShownText successor = shown(m_partner.successor.name); m_partner.successor.partner != 0)
        add(Texts::tr("Now: %1", "name of the partner that came in its place").arg(successor.text), TextRole::Small,
            mostSummaryLines, 2);
    for (Strip &strip : strips)
        strip.keepsWithNext = true;
    return strips;
}

QList<PartnerSection> PartnerSections::texts(qreal width) const
{
    QList<PartnerSection> sections{
        description(width),
        links(width),
        names(Texts::tr("Related"), relatedBeside(m_partner), width),
        names(Texts::tr("Members"), m_partner.members, width),
        names(Texts::tr("Member of"), sortedByName(m_partner.memberOf, m_language, m_languages), width),
        sources(width)};
    sections.removeIf([](const PartnerSection &section) { return section.itemCount == 0; });
    return sections;
}

PartnerSection PartnerSections::description(qreal width) const
{
    const ShownText text = shown(m_partner.description);
    if (text.text.isEmpty())
        return {};
    const Description parsed = parseDescription(text.text);
    const int lines = static_cast<int>(descriptionStrips(parsed, m_theme, width).size());
    constexpr int fewestLines = 4;
    return {lines, fewestLines, [this, text, parsed, lines, width](int items) {
                Strips strips;
                if (text.isFallback)
                    strips = note(Texts::tr("This text is not available in the language of this page. It is shown in: "
                                            "%1",
                                            "name of a language in that language")
                                      .arg(text.language.ownName()),
                                  width);
                const bool isCut = items < lines;
                Strips lineStrips = descriptionStrips(parsed, m_theme, width, items);
                if (!lineStrips.isEmpty())
                    lineStrips.first().spaceBefore = m_theme.distance(beforeSection);
                strips += lineStrips;
                if (isCut)
                    strips += note(Texts::tr("There is more about this partner in Partneratlas."), width);
                else if (parsed.isShortened)
                    strips += note(Texts::tr("This text was shortened."), width);
                return strips;
            }};
}

Strips PartnerSections::linkStrips(const Link &link, qreal width) const
{
    const ShownText label = shown(link.label);
    const QString host = hostOf(link.address);
    const QString target = linkTarget(link.address);
    TextRun name;
    name.text = label.text.isEmpty() ? host : label.text;
    name.colour = target.isEmpty() ? m_theme.text() : m_theme.accent();
    name.target = target;
    QList<TextRun> runs{name};
    if (!link.language.isEmpty())
        runs.append(badge(link.language));
    if (!link.isVerified) {
        TextRun mark;
        mark.text = QStringLiteral(" · ") + Texts::tr("not verified");
        mark.colour = m_theme.muted();
        runs.append(mark);
    }
    const TextStyle style = m_theme.style(TextRole::Small);
    Strips strips = stripsOf(TextBlock(runs, style, width), 0, m_theme.distance(beforeLink));
    for (Strip &strip : strips)
        strip.keepsWithNext = true;
    TextRun address;
    address.text =
        host.isEmpty() ? Texts::tr("(its address is not valid)") : shortened(singleLine(link.address), longestAddress);
    address.target = target;
    return strips + stripsOf(TextBlock(QList<TextRun>{address}, m_theme.style(TextRole::Faint), width), 0);
}

PartnerSection PartnerSections::links(qreal width) const
{
    const int count = static_cast<int>(m_partner.links.size());
    return {count, 1, [this, count, width](int items) {
                Strips strips = heading(Texts::tr("Links"), width);
                for (int link = 0; link < qMin(items, count); ++link)
                    strips += linkStrips(m_partner.links.at(link), width);
                if (items < count)
                    strips += note(Texts::tr("And %n more in Partneratlas.", nullptr, count - items), width);
                return strips;
            }};
}

PartnerSection PartnerSections::sources(qreal width) const
{
    const int count = static_cast<int>(m_partner.sources.size());
    return {count, 1, [this, count, width](int items) {
                Strips strips = heading(Texts::tr("Sources"), width);
                for (int number = 0; number < qMin(items, count); ++number) {
                    const Source &source = m_partner.sources.at(number);
                    QList<TextRun> runs{{shown(source.text).text}};
                    if (!hostOf(source.address).isEmpty()) {
                        TextRun address;
                        address.text = (runs.first().text.isEmpty() ? QString() : QStringLiteral(" · ")) +
                                       shortened(singleLine(source.address), longestAddress);
                        address.target = linkTarget(source.address);
                        runs.append(address);
                    }
                    strips += stripsOf(TextBlock(runs, m_theme.style(TextRole::Faint), width), 0,
                                       number == 0 ? 0 : m_theme.distance(2));
                }
                if (items < count)
                    strips += note(Texts::tr("And %n more in Partneratlas.", nullptr, count - items), width);
                return strips;
            }};
}

TextBlock PartnerSections::namesBlock(const QList<PartnerReference> &references, int count, qreal width) const
{
    QList<TextRun> runs;
    for (int position = 0; position < count; ++position) {
        const ShownText name = shown(references.at(position).name);
        TextRun run;
        run.text = (position == 0 ? QString() : QStringLiteral(" · ")) + name.text;
        runs.append(run);
        if (name.isFallback && references.at(position).partner != 0)
            runs.append(badge(name.language));
    }
    return TextBlock(runs, m_theme.style(TextRole::Small), width);
}

PartnerSection PartnerSections::names(const QString &headingText, const QList<PartnerReference> &references,
                                      qreal width) const
{
    const int count = static_cast<int>(references.size());
    const QString whole = count < 2 ? headingText
                                    : Texts::tr("%1 · %2", "heading of a list, and the number of its entries")
                                          .arg(headingText, QLocale().toString(count));
    constexpr int fewestNames = 3;
    return {count, qMin(count, fewestNames), [this, whole, references, count, width](int items) {
                Strips strips = heading(whole, width);
                if (items > 0)
                    strips += stripsOf(namesBlock(references, qMin(items, count), width), 0, m_theme.distance(1));
                if (items < count)
                    strips += note(Texts::tr("And %n more in Partneratlas.", nullptr, count - items), width);
                return strips;
            }};
}

PartnerSection PartnerSections::factColumn(qreal width) const
{
    const QList<Fact> facts = factsOf(m_source.catalogue, m_partner, m_source.language);
    const int count = static_cast<int>(facts.size());
    return {count, 1, [this, facts, count, width](int items) {
                Strips strips;
                // The last one tells when they were checked, and is never left out.
                for (int position = 0; position < count; ++position) {
                    if (position >= items - 1 && position != count - 1)
                        continue;
                    constexpr int mostLines = 8;
                    const Fact &fact = facts.at(position);
                    Strips label =
                        stripsOf(TextBlock(fact.label, m_theme.style(TextRole::Faint), width), 0, m_theme.distance(6));
                    label.last().keepsWithNext = true;
                    strips +=
                        label +
                        stripsOf(TextBlock(fact.value, m_theme.style(TextRole::Small), width).cutTo(mostLines), 0);
                }
                return strips;
            }};
}

PartnerSection PartnerSections::factRows(qreal width) const
{
    const QList<Fact> facts = factsOf(m_source.catalogue, m_partner, m_source.language);
    return {static_cast<int>(facts.size()), 1, [this, facts, width](int) {
                Strips strips;
                for (const Fact &fact : facts)
                    strips += factRow(fact, width, m_theme.distance(strips.isEmpty() ? beforeSection : 2));
                return strips;
            }};
}

Strips PartnerSections::factRow(const Fact &fact, qreal width, qreal spaceBefore) const
{
    const qreal valueLeft = millimetres(36);
    const TextBlock label(fact.label, m_theme.style(TextRole::Faint), valueLeft - millimetres(4));
    const TextBlock value(fact.value, m_theme.style(TextRole::Small), width - valueLeft);
    Strips strips;
    for (int line = 0; line < qMax(label.lineCount(), value.lineCount()); ++line) {
        Strip strip;
        strip.height = value.lineHeight();
        strip.spaceBefore = line == 0 ? spaceBefore : 0;
        strip.draw = [label, value, line, valueLeft](QPainter &painter, const QPointF &topLeft) {
            if (line < label.lineCount())
                label.drawLine(painter, line, topLeft);
            if (line < value.lineCount())
                value.drawLine(painter, line, topLeft + QPointF(valueLeft, 0));
        };
        strips.append(strip);
    }
    return strips;
}

QString PartnerSections::firstAddress() const
{
    for (const Link &link : m_partner.links) {
        if (qrCodeOf(link.address))
            return link.address;
    }
    return {};
}
