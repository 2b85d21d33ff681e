// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcetext.h"

#include "compiling/identifiercheck.h"
#include "compiling/tomltext.h"

namespace
{

QString line(const QString &key, const QString &value)
{
    return key + QLatin1String(" = ") + value + QLatin1Char('\n');
}

/// Nothing for an empty text.
QString textLine(const QString &key, const QString &text)
{
    return text.isEmpty() ? QString() : line(key, tomlString(text));
}

QString dateLine(const QString &key, const PartialDate &date)
{
    return textLine(key, date.iso());
}

QString tableLine(const QString &key, const LocalizedText &text)
{
    return text.isEmpty() ? QString() : line(key, tomlTable(text));
}

/// Begins a table of the document.
QString heading(const QString &name)
{
    return QLatin1String("\n[") + name + QLatin1String("]\n");
}

QString headingOfOne(const QString &name)
{
    return QLatin1String("\n[[") + name + QLatin1String("]]\n");
}

/// A table with a text on one line for each language; nothing for an empty text.
QString lineTable(const QString &name, const LocalizedText &text)
{
    QString table = text.isEmpty() ? QString() : heading(name);
    for (const LocalizedText::Entry &entry : text.entries())
        table += line(entry.language.tag(), tomlString(entry.text));
    return table;
}

QString descriptionTable(const QString &name, const LocalizedText &text)
{
    QString table = text.isEmpty() ? QString() : heading(name);
    for (const LocalizedText::Entry &entry : text.entries())
        table += line(entry.language.tag(), tomlLines(entry.text));
    return table;
}

QString textList(const QString &key, const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(tomlString(text));
    return tomlList(key, items);
}

QString referenceList(const QString &key, const QList<DraftReference> &references)
{
    QStringList slugs;
    for (const DraftReference &reference : references)
        slugs.append(reference.slug);
    return textList(key, slugs);
}

QStringList tagsOf(const LanguageOrder &languages)
{
    QStringList tags;
    for (const Language &language : languages)
        tags.append(language.tag());
    return tags;
}

/// Calls for every text of a draft, of its head and of its partners.
template <typename Take>
void forEachText(const Draft &draft, Take take)
{
    for (const LocalizedText &text : {draft.organisation, draft.title, draft.introduction})
        take(text);
    for (const DraftCategory &category : draft.categories) {
        take(category.name);
        take(category.note);
    }
    for (const DraftCity &city : draft.cities)
        take(city.name);
    for (const DraftSource &source : draft.sources)
        take(source.text);
    for (const DraftPartner &partner : draft.partners) {
        take(partner.name);
        take(partner.description);
        for (const DraftMember &member : partner.members)
            take(member.name);
        for (const Link &link : partner.links)
            take(link.label);
    }
}

/// Without the key all languages are required; an empty list means that none is.
QString requiredLanguages(const Draft &draft)
{
    const LanguageOrder complete = completeLanguages(draft);
    if (complete == draft.languages)
        return {};
    const QString key = QStringLiteral("required_languages");
    return complete.isEmpty() ? line(key, QStringLiteral("[]")) : textList(key, tagsOf(complete));
}

QString categoryText(const DraftCategory &category)
{
    return headingOfOne(QStringLiteral("category")) + textLine(QStringLiteral("tree"), slugOf(category.tree)) +
           textLine(QStringLiteral("slug"), category.slug) + tableLine(QStringLiteral("name"), category.name) +
           tableLine(QStringLiteral("note"), category.note) + textLine(QStringLiteral("parent"), category.parent.slug);
}

QString cityText(const DraftCity &city)
{
    return headingOfOne(QStringLiteral("city")) + textLine(QStringLiteral("slug"), city.slug) +
           tableLine(QStringLiteral("name"), city.name) + textLine(QStringLiteral("country"), city.country) +
           line(QStringLiteral("latitude"), tomlDegrees(city.latitude)) +
           line(QStringLiteral("longitude"), tomlDegrees(city.longitude));
}

QString sourceText(const DraftSource &source)
{
    return headingOfOne(QStringLiteral("source")) + textLine(QStringLiteral("key"), source.key) +
           tableLine(QStringLiteral("text"), source.text) + textLine(QStringLiteral("address"), source.address);
}

QString synonymText(const DraftSynonym &synonym, const LanguageOrder &languages)
{
    LanguageOrder inOrder;
    for (const Language &language : languages) {
        if (synonym.languages.contains(language))
            inOrder.append(language);
    }
    return headingOfOne(QStringLiteral("synonym")) + textLine(QStringLiteral("term"), synonym.term) +
           textList(QStringLiteral("means"), synonym.meanings) +
           textList(QStringLiteral("languages"), tagsOf(inOrder)) +
           textLine(QStringLiteral("partner"), synonym.partner.slug);
}

QString memberList(const QList<DraftMember> &members)
{
    QStringList items;
    for (const DraftMember &member : members)
        items.append(member.partner.slug.isEmpty() ? tomlTable(member.name) : tomlString(member.partner.slug));
    // Members come and go one by one: so do their lines.
    return tomlList(QStringLiteral("members"), items, ListShape::Long);
}

/// The keys before the first table.
QString factsText(const DraftPartner &partner)
{
    QString text;
    for (const CategoryTree tree : {CategoryTree::Kind, CategoryTree::Place, CategoryTree::Theme})
        text += referenceList(slugOf(tree), partner.categories[static_cast<std::size_t>(tree)]);
    text += textLine(QStringLiteral("country"), partner.country);
    text += referenceList(QStringLiteral("cities"), partner.cities);
    text += textLine(QStringLiteral("status"), slugOf(partner.status));
    text += textLine(QStringLiteral("successor"), partner.successor.slug);
    text += dateLine(QStringLiteral("founded"), partner.founded);
    text += dateLine(QStringLiteral("started"), partner.started);
    text += dateLine(QStringLiteral("agreement_from"), partner.agreementFrom);
    text += dateLine(QStringLiteral("agreement_until"), partner.agreementUntil);
    text += dateLine(QStringLiteral("ended"), partner.ended);
    text += dateLine(QStringLiteral("checked_on"), partner.checkedOn);
    text += memberList(partner.members);
    text += referenceList(QStringLiteral("related"), partner.related);
    return text + referenceList(QStringLiteral("sources"), partner.sources);
}

QString otherNameText(const OtherName &name)
{
    return headingOfOne(QStringLiteral("other_name")) + textLine(QStringLiteral("text"), name.text) +
           textLine(QStringLiteral("type"), slugOf(name.type)) +
           textLine(QStringLiteral("language"), name.language.tag());
}

QString identifiersText(const QList<Identifier> &identifiers)
{
    QString text = identifiers.isEmpty() ? QString() : heading(QStringLiteral("identifiers"));
    for (const QString &scheme : identifierSchemes()) {
        for (const Identifier &identifier : identifiers) {
            if (identifier.scheme == scheme)
                text += textLine(scheme, identifier.value);
        }
    }
    return text;
}

QString linkText(const Link &link)
{
    return headingOfOne(QStringLiteral("link")) + textLine(QStringLiteral("address"), link.address) +
           textLine(QStringLiteral("language"), link.language.tag()) + tableLine(QStringLiteral("label"), link.label) +
           textLine(QStringLiteral("role"), slugOf(link.role)) +
           line(QStringLiteral("verified"), link.isVerified ? QStringLiteral("true") : QStringLiteral("false"));
}

} // namespace

QByteArray catalogueSourceText(const Draft &draft, const Edition &edition)
{
    QString text = textLine(QStringLiteral("id"), draft.id);
    if (edition.number > 0)
        text += line(QStringLiteral("edition"), QString::number(edition.number));
    text += dateLine(QStringLiteral("edition_date"), edition.date);
    text += textList(QStringLiteral("languages"), tagsOf(draft.languages));
    text += requiredLanguages(draft);
    text += textLine(QStringLiteral("accent"), draft.accent);
    text += lineTable(QStringLiteral("organisation"), draft.organisation);
    text += lineTable(QStringLiteral("title"), draft.title);
    text += descriptionTable(QStringLiteral("introduction"), draft.introduction);
    for (const DraftCategory &category : draft.categories)
        text += categoryText(category);
    for (const DraftCity &city : draft.cities)
        text += cityText(city);
    for (const DraftSource &source : draft.sources)
        text += sourceText(source);
    for (const DraftSynonym &synonym : draft.synonyms)
        text += synonymText(synonym, draft.languages);
    return text.toUtf8();
}

QByteArray partnerSourceText(const DraftPartner &partner)
{
    QString text = factsText(partner) + lineTable(QStringLiteral("name"), partner.name);
    for (const OtherName &name : partner.otherNames)
        text += otherNameText(name);
    text += identifiersText(partner.identifiers);
    for (const Link &link : partner.links)
        text += linkText(link);
    return (text + descriptionTable(QStringLiteral("description"), partner.description)).toUtf8();
}

LanguageOrder completeLanguages(const Draft &draft)
{
    LanguageOrder complete = draft.languages;
    forEachText(draft, [&complete](const LocalizedText &text) {
        if (!text.isEmpty())
            complete.removeIf([&text](const Language &language) { return text.exactly(language).isEmpty(); });
    });
    return complete;
}
