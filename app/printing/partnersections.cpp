// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnersections.h"

#include "browsing/partnerfacts.h"
#include "catalogue/description.h"
#include "catalogue/displaytext.h"
#include "printing/descriptionstrips.h"
#include "printing/linktext.h"
#include "qrcodes/qrcode.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrintedPartner)
};

// An address is printed in full, but for one that nobody would type.
constexpr int longestAddress = 500;
constexpr int mostNameLines = 5;
constexpr int mostLinesOfOtherNames = 3;
constexpr int mostSummaryLines = 2;

const QString separator = QStringLiteral(" · ");

} // namespace

PartnerSections::PartnerSections(const DocumentSource &source, const Partner &partner, const SectionForm &form)
    : m_source(source)
    , m_partner(partner)
    , m_form(form)
    , m_theme(m_form.theme())
    , m_language(bestLanguage(source.language, source.catalogue.info().languages))
    , m_languages(source.catalogue.info().languages)
{
}

ShownText PartnerSections::shown(const LocalizedText &text) const
{
    return text.in(m_language, m_languages);
}

TextRun PartnerSections::soft(const QString &text) const
{
    TextRun run;
    run.text = text;
    run.colour = m_theme.muted();
    return run;
}

TextRun PartnerSections::badge(const Language &language) const
{
    return soft(QChar(QChar::Nbsp) + QLatin1Char('[') + language.badge() + QLatin1Char(']'));
}

Strips PartnerSections::moreRemark(int left) const
{
    return m_form.remark(left > 0 ? Texts::tr("And %n more in Partneratlas.", nullptr, left) : QString());
}

QString PartnerSections::otherNames() const
{
    const ShownText name = shown(m_partner.name);
    QStringList names;
    for (const LocalizedText::Entry &entry : m_partner.name.entries()) {
        if (entry.language != name.language && entry.text != name.text)
            names.append(entry.text);
    }
    return names.join(separator);
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
    return parts.join(separator);
}

Strips PartnerSections::head(TextRole nameRole) const
{
    Strips strips;
    const auto add = [&](const QList<TextRun> &runs, TextRole role, int mostLines, qreal space) {
        if (!runs.first().text.isEmpty())
            strips += stripsOf(TextBlock(runs, m_theme.style(role), m_form.width()).cutTo(mostLines), 0,
                               m_theme.distance(space));
    };
    const ShownText name = shown(m_partner.name);
    QList<TextRun> nameRuns{{name.text}};
    if (name.isFallback)
        nameRuns.append(badge(name.language));
    const bool isLarge = nameRole == TextRole::Title;
    add(nameRuns, nameRole, mostNameLines, 0);
    add({{otherNames()}}, isLarge ? TextRole::Subtitle : TextRole::Faint, mostLinesOfOtherNames, isLarge ? 3 : 0);
    add({{summary()}}, TextRole::Small, mostSummaryLines, isLarge ? 5 : 2);
    if (m_partner.successor.partner != 0) {
        const QString text = Texts::tr("Now: %1", "name of the partner that came in its place");
        add({{text.arg(shown(m_partner.successor.name).text)}}, TextRole::Small, mostSummaryLines, 2);
    }
    keepWithWhatFollows(strips);
    return strips;
}

QList<PartnerSection> PartnerSections::description() const
{
    const ShownText text = shown(m_partner.description);
    if (text.text.isEmpty())
        return {};
    const Description parsed = parseDescription(text.text);
    const auto inLines = [this, parsed](int most) { return descriptionStrips(parsed, m_theme, m_form.width(), most); };
    const auto remark = [this](const QString &line) {
        return stripsOf(TextBlock(line, m_theme.style(TextRole::Faint), m_form.width()), 0, m_theme.distance(3));
    };
    const int lines = static_cast<int>(inLines(std::numeric_limits<int>::max()).size());
    const auto strips = [=, this](int items) {
        Strips made;
        if (text.isFallback)
            made = remark(Texts::tr("This text is not available in the language of this page. It is shown in: %1",
                                    "name of a language in that language")
                              .arg(text.language.ownName()));
        keepWithWhatFollows(made);
        made += inLines(items);
        if (items < lines)
            made += remark(Texts::tr("There is more about this partner in Partneratlas."));
        else if (parsed.isShortened)
            made += remark(Texts::tr("This text was shortened."));
        if (!made.isEmpty())
            made.first().spaceBefore = m_form.beforeSection();
        return made;
    };
    constexpr int fewestLines = 4;
    return {{lines, fewestLines, strips}};
}

QList<PartnerSection> PartnerSections::lists() const
{
    QList<PartnerSection> sections{
        links(), names(Texts::tr("Related"), relatedBeside(m_partner)), names(Texts::tr("Members"), m_partner.members),
        names(Texts::tr("Member of"), sortedByName(m_partner.memberOf, m_language, m_languages)), sources()};
    sections.removeIf([](const PartnerSection &section) { return section.itemCount == 0; });
    return sections;
}

Strips PartnerSections::linkStrips(const Link &link) const
{
    const ShownText label = shown(link.label);
    const QString host = hostOf(link.address);
    TextRun name;
    name.target = linkTarget(link.address);
    name.text = label.text.isEmpty() ? host : label.text;
    name.colour = name.target.isEmpty() ? m_theme.text() : m_theme.accent();
    QList<TextRun> runs{name};
    if (!link.language.isEmpty())
        runs.append(badge(link.language));
    if (!link.isVerified)
        runs.append(soft(separator + Texts::tr("not verified", "of an address")));
    TextRun address;
    address.text =
        host.isEmpty() ? Texts::tr("(its address is not valid)") : shortened(singleLine(link.address), longestAddress);
    address.target = name.target;
    Strips strips = m_form.lines(runs, TextRole::Small, m_theme.distance(4)) + m_form.lines({address}, TextRole::Faint);
    keepTogether(strips);
    return strips;
}

PartnerSection PartnerSections::links() const
{
    const int count = static_cast<int>(m_partner.links.size());
    return {count, 1, [this, count](int items) {
                Strips strips;
                for (int link = 0; link < qMin(items, count); ++link)
                    strips += linkStrips(m_partner.links.at(link));
                return m_form.withHeading(Texts::tr("Links"), strips + moreRemark(count - items));
            }};
}

Strips PartnerSections::sourceStrips(const Source &source) const
{
    QList<TextRun> runs{{shown(source.text).text}};
    if (!hostOf(source.address).isEmpty()) {
        TextRun address;
        address.text = (runs.first().text.isEmpty() ? QString() : separator) +
                       shortened(singleLine(readableAddress(source.address)), longestAddress);
        address.target = linkTarget(source.address);
        runs.append(address);
    }
    return m_form.lines(runs, TextRole::Faint, m_theme.distance(2));
}

PartnerSection PartnerSections::sources() const
{
    const int count = static_cast<int>(m_partner.sources.size());
    return {count, 1, [this, count](int items) {
                Strips strips;
                for (int source = 0; source < qMin(items, count); ++source)
                    strips += sourceStrips(m_partner.sources.at(source));
                return m_form.withHeading(Texts::tr("Sources"), strips + moreRemark(count - items));
            }};
}

Strips PartnerSections::nameStrips(const QList<PartnerReference> &references, int count) const
{
    QList<TextRun> runs;
    for (int position = 0; position < count; ++position) {
        const ShownText name = shown(references.at(position).name);
        runs.append({name.text});
        if (name.isFallback && references.at(position).partner != 0)
            runs.append(badge(name.language));
        if (position + 1 < count)
            runs.append({QChar(QChar::Nbsp) + QStringLiteral("· ")}); // no line begins with the dot
    }
    return runs.isEmpty() ? Strips() : m_form.lines(runs, TextRole::Small);
}

PartnerSection PartnerSections::names(const QString &heading, const QList<PartnerReference> &references) const
{
    const int count = static_cast<int>(references.size());
    const QString whole = count < 2 ? heading
                                    : Texts::tr("%1 · %2", "heading of a list, and the number of its entries")
                                          .arg(heading, QLocale().toString(count));
    constexpr int fewestNames = 3;
    return {count, qMin(count, fewestNames), [this, whole, references, count](int items) {
                return m_form.withHeading(whole,
                                          nameStrips(references, qMin(items, count)) + moreRemark(count - items));
            }};
}

PartnerSection PartnerSections::factColumn() const
{
    const QList<Fact> facts = factsOf(m_source.catalogue, m_partner, m_source.language);
    const int count = static_cast<int>(facts.size());
    return {count, 1, [this, facts, count](int items) {
                constexpr int mostLines = 8;
                Strips strips;
                for (int position = 0; position < count; ++position) {
                    // The last one tells when they were checked, and is never left out.
                    if (position >= items - 1 && position != count - 1)
                        continue;
                    const Fact &fact = facts.at(position);
                    strips += stripsOf(TextBlock(fact.label, m_theme.style(TextRole::Faint), m_form.width()), 0,
                                       m_theme.distance(strips.isEmpty() ? 18 : 7));
                    strips += stripsOf(
                        TextBlock(fact.value, m_theme.style(TextRole::Small), m_form.width()).cutTo(mostLines), 0);
                }
                return strips;
            }};
}

PartnerSection PartnerSections::factRows() const
{
    const QList<Fact> facts = factsOf(m_source.catalogue, m_partner, m_source.language);
    return {static_cast<int>(facts.size()), 1, [this, facts](int) {
                Strips strips;
                for (const Fact &fact : facts)
                    strips += m_form.beside(fact.label, m_form.lines({{fact.value}}, TextRole::Small),
                                            strips.isEmpty() ? m_form.beforeSection() : m_theme.distance(3));
                keepTogether(strips);
                return strips;
            }};
}

QString PartnerSections::firstAddress() const
{
    for (const Link &link : m_partner.links) {
        if (qrCodeOf(link.address))
            return link.address;
    }
    return {};
}
