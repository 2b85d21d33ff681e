// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listcells.h"

#include "catalogue/description.h"

#include <algorithm>

namespace
{

const QLatin1Char lineBreak('\n');
const QLatin1String ofOneLine("; "); // as between the categories and the names on the page of a partner

ExportCell dateCell(const PartialDate &date)
{
    return {date.iso(), ExportCell::Kind::Date};
}

ExportCell website(const DraftPartner &partner)
{
    for (const Link &link : partner.links) {
        if (link.role == LinkRole::Website && !link.address.isEmpty())
            return {link.address, safeAddress(link.address) ? ExportCell::Kind::Link : ExportCell::Kind::Text};
    }
    return {};
}

QString identifiers(const DraftPartner &partner)
{
    QStringList lines;
    for (const Identifier &identifier : partner.identifiers) {
        const QString scheme =
            identifier.scheme == QLatin1String("wikidata") ? QStringLiteral("Wikidata") : identifier.scheme.toUpper();
        lines.append(scheme + QLatin1String(": ") + identifier.value);
    }
    return lines.join(lineBreak);
}

} // namespace

ListCells::ListCells(const Draft &head, const Language &language, bool isSideBySide,
                     const QHash<QString, QString> &notes)
    : m_words(head, language)
    , m_order(head.languages)
    , m_isSideBySide(isSideBySide)
    , m_notes(notes)
{
}

ExportCell ListCells::cell(const DraftPartner &partner, ListColumn column, const PartnerReferences &references) const
{
    switch (column) {
    case ListColumn::Name:
        return {ownText(partner.name)};
    case ListColumn::OtherLanguageName:
        return {otherLanguageName(partner)};
    case ListColumn::Kind:
        return {categories(partner, CategoryTree::Kind)};
    case ListColumn::Place:
        return {categories(partner, CategoryTree::Place)};
    case ListColumn::Theme:
        return {categories(partner, CategoryTree::Theme)};
    case ListColumn::Cities:
        return {cities(partner)};
    case ListColumn::Country:
        return {partner.country};
    case ListColumn::Status:
        return {m_words.status(partner.status)};
    case ListColumn::Website:
        return website(partner);
    case ListColumn::Links:
        return {links(partner)};
    case ListColumn::Description:
        return {plainText(parseDescription(ownText(partner.description)))};
    case ListColumn::Founded:
        return dateCell(partner.founded);
    case ListColumn::Started:
        return dateCell(partner.started);
    case ListColumn::AgreementFrom:
        return dateCell(partner.agreementFrom);
    case ListColumn::AgreementUntil:
        return dateCell(partner.agreementUntil);
    case ListColumn::Ended:
        return dateCell(partner.ended);
    case ListColumn::CheckedOn:
        return dateCell(partner.checkedOn);
    case ListColumn::Members:
        return {names(references.membersOf(partner))};
    case ListColumn::MemberOf:
        return {sortedNames(references.memberOf(partner))};
    case ListColumn::Related:
        return {names(references.relatedTo(partner))};
    case ListColumn::OtherNames:
        return {otherNames(partner)};
    case ListColumn::Sources:
        return {sources(partner)};
    case ListColumn::Identifiers:
        return {identifiers(partner)};
    case ListColumn::Slug:
        return {partner.slug};
    case ListColumn::Note:
        break;
    }
    return {m_notes.value(partner.slug)};
}

QString ListCells::ownText(const LocalizedText &text) const
{
    return m_isSideBySide ? text.exactly(m_words.language()) : m_words.text(text);
}

QString ListCells::otherLanguageName(const DraftPartner &partner) const
{
    for (const Language &language : m_order) {
        const QString name = language == m_words.language() ? QString() : partner.name.exactly(language);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString ListCells::categories(const DraftPartner &partner, CategoryTree tree) const
{
    const QList<DraftReference> &slugs = partner.categories[static_cast<std::size_t>(tree)];
    if (slugs.size() == 1)
        return m_words.category(tree, slugs.first().slug);
    QStringList texts;
    for (const DraftReference &category : slugs)
        texts.append(m_words.category(tree, category.slug));
    return texts.join(ofOneLine);
}

QString ListCells::cities(const DraftPartner &partner) const
{
    QStringList texts;
    for (const DraftReference &city : partner.cities)
        texts.append(m_words.city(city.slug));
    return texts.join(ofOneLine);
}

QString ListCells::links(const DraftPartner &partner) const
{
    QStringList lines;
    for (const Link &link : partner.links) {
        const QString label = m_words.text(link.label);
        lines.append(label.isEmpty() ? link.address : label + QLatin1String(": ") + link.address);
    }
    return lines.join(lineBreak);
}

QString ListCells::otherNames(const DraftPartner &partner) const
{
    QStringList lines;
    for (const OtherName &name : partner.otherNames) {
        if (name.language.isEmpty() || name.language == m_words.language())
            lines.append(name.text);
    }
    return lines.join(lineBreak);
}

QString ListCells::sources(const DraftPartner &partner) const
{
    QStringList lines;
    for (const DraftReference &source : partner.sources)
        lines.append(m_words.source(source.slug));
    return lines.join(lineBreak);
}

QString ListCells::names(const QList<NamedReference> &references) const
{
    QStringList lines;
    for (const NamedReference &reference : references)
        lines.append(m_words.text(reference.name));
    return lines.join(lineBreak);
}

QString ListCells::sortedNames(const QList<NamedReference> &references) const
{
    QStringList lines;
    for (const NamedReference &reference : references)
        lines.append(m_words.text(reference.name));
    std::stable_sort(lines.begin(), lines.end(), m_words.collator());
    return lines.join(lineBreak);
}
