// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnertraits.h"

#include "catalogue/foldedtext.h"
#include "catalogue/website.h"
#include "compiling/itemcells.h"
#include "spreadsheets/windows1252.h"

namespace
{

void add(PartnerTraits &traits, PartnerTrait trait, const QString &key)
{
    if (!key.isEmpty() && !traits.value(trait).contains(key))
        traits[trait].append(key);
}

QString nameKey(const QString &name)
{
    return wordsOf(name).join(QLatin1Char(' '));
}

/// Two are compared with the scheme that the vocabulary knows, whatever it is called in the cell.
QString identifierKey(const QString &scheme, const QString &value)
{
    return value.isEmpty() ? QString() : scheme + QLatin1Char(' ') + foldedText(value);
}

QString leftOfWindows1252(const QString &name)
{
    bool isWhole = true;
    return fromWindows1252(toWindows1252(name), &isWhole);
}

void addLink(PartnerTraits &traits, const QStringList &fields, const SheetVocabulary &vocabulary)
{
    const QString role = vocabulary.roles().slugFor(fields.value(2));
    if (role.isEmpty() || role == slugOf(LinkRole::Website))
        add(traits, PartnerTrait::Site, siteOf(fields.first()));
}

} // namespace

PartnerTraits traitsOf(const DraftPartner &partner, bool isInWindows1252)
{
    PartnerTraits traits;
    const auto addName = [&traits, isInWindows1252](PartnerTrait trait, const QString &name) {
        add(traits, trait, nameKey(name));
        if (isInWindows1252)
            add(traits, trait, nameKey(leftOfWindows1252(name)));
    };
    for (const Identifier &identifier : partner.identifiers)
        add(traits, PartnerTrait::Identifier, identifierKey(identifier.scheme, identifier.value));
    for (const Link &link : partner.links) {
        if (link.role == LinkRole::Website)
            add(traits, PartnerTrait::Site, siteOf(link.address));
    }
    for (const LocalizedText::Entry &name : partner.name.entries())
        addName(PartnerTrait::Name, name.text);
    for (const OtherName &name : partner.otherNames)
        addName(PartnerTrait::OtherName, name.text);
    return traits;
}

void addTraits(PartnerTraits &traits, RecordField field, const QString &cell, const SheetVocabulary &vocabulary)
{
    if (field == RecordField::Name) {
        add(traits, PartnerTrait::Name, nameKey(cell));
        return;
    }
    if (field != RecordField::OtherNames && field != RecordField::Links && field != RecordField::Identifiers)
        return;
    for (const QStringList &fields : splitItems(cell)) {
        if (field == RecordField::OtherNames)
            add(traits, PartnerTrait::OtherName, nameKey(fields.first()));
        else if (field == RecordField::Links)
            addLink(traits, fields, vocabulary);
        else
            add(traits, PartnerTrait::Identifier,
                identifierKey(vocabulary.schemes().slugFor(fields.first()), bareWord(fields.value(1))));
    }
}

RecordField fieldOf(PartnerTrait trait)
{
    switch (trait) {
    case PartnerTrait::Identifier:
        return RecordField::Identifiers;
    case PartnerTrait::Site:
        return RecordField::Links;
    case PartnerTrait::Name:
        break;
    case PartnerTrait::OtherName:
        return RecordField::OtherNames;
    }
    return RecordField::Name;
}
