// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/recordcolumns.h"

#include "compiling/itemcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordColumns)
};

struct KeyedField {
    RecordField field;
    const char *key;
};

constexpr std::array everyField = {KeyedField{RecordField::Slug, "slug"},
                                   KeyedField{RecordField::Name, "name"},
                                   KeyedField{RecordField::OtherNames, "other_names"},
                                   KeyedField{RecordField::Kind, "kind"},
                                   KeyedField{RecordField::Place, "place"},
                                   KeyedField{RecordField::Theme, "theme"},
                                   KeyedField{RecordField::Country, "country"},
                                   KeyedField{RecordField::Cities, "cities"},
                                   KeyedField{RecordField::Status, "status"},
                                   KeyedField{RecordField::Successor, "successor"},
                                   KeyedField{RecordField::Founded, "founded"},
                                   KeyedField{RecordField::Started, "started"},
                                   KeyedField{RecordField::AgreementFrom, "agreement_from"},
                                   KeyedField{RecordField::AgreementUntil, "agreement_until"},
                                   KeyedField{RecordField::Ended, "ended"},
                                   KeyedField{RecordField::CheckedOn, "checked_on"},
                                   KeyedField{RecordField::Description, "description"},
                                   KeyedField{RecordField::Links, "links"},
                                   KeyedField{RecordField::Members, "members"},
                                   KeyedField{RecordField::Related, "related"},
                                   KeyedField{RecordField::Sources, "sources"},
                                   KeyedField{RecordField::Identifiers, "identifiers"}};

bool hasLanguages(RecordField field)
{
    return field == RecordField::Name || field == RecordField::Description;
}

QString fieldText(RecordField field)
{
    switch (field) {
    case RecordField::Slug:
        return Texts::tr("Short name");
    case RecordField::Name:
        return Texts::tr("Name");
    case RecordField::OtherNames:
        return Texts::tr("Other names");
    case RecordField::Description:
        return Texts::tr("Description");
    case RecordField::Kind:
        return Texts::tr("Kind");
    case RecordField::Place:
        return Texts::tr("Place");
    case RecordField::Theme:
        return Texts::tr("Theme");
    case RecordField::Country:
        return Texts::tr("Country");
    case RecordField::Cities:
        return Texts::tr("Cities");
    case RecordField::Status:
        return Texts::tr("Status");
    case RecordField::Successor:
        return Texts::tr("Successor");
    case RecordField::Founded:
        return Texts::tr("Founded");
    case RecordField::Started:
        return Texts::tr("Partner since");
    case RecordField::AgreementFrom:
        return Texts::tr("Agreement from");
    case RecordField::AgreementUntil:
        return Texts::tr("Agreement until");
    case RecordField::Ended:
        return Texts::tr("Ended");
    case RecordField::CheckedOn:
        return Texts::tr("Facts checked");
    case RecordField::Members:
        return Texts::tr("Members");
    case RecordField::Related:
        return Texts::tr("Related partners");
    case RecordField::Links:
        return Texts::tr("Links");
    case RecordField::Sources:
        return Texts::tr("Sources");
    case RecordField::Identifiers:
        break;
    }
    return Texts::tr("Identifiers");
}

QString slugLines(const QList<DraftReference> &references)
{
    QList<QStringList> items;
    for (const DraftReference &reference : references)
        items.append({reference.slug});
    return joinItems(items);
}

QString categoryLines(const DraftPartner &partner, CategoryTree tree)
{
    return slugLines(partner.categories[static_cast<std::size_t>(tree)]);
}

void appendTexts(QStringList &item, const LocalizedText &text, const LanguageOrder &languages)
{
    for (const Language &language : languages)
        item.append(text.exactly(language));
}

QString otherNameLines(const DraftPartner &partner)
{
    QList<QStringList> items;
    for (const OtherName &name : partner.otherNames)
        items.append({name.text, slugOf(name.type), name.language.tag()});
    return joinItems(items);
}

QString memberLines(const DraftPartner &partner, const LanguageOrder &languages)
{
    QList<QStringList> items;
    for (const DraftMember &member : partner.members) {
        QStringList item(member.partner.slug);
        if (member.partner.slug.isEmpty())
            appendTexts(item, member.name, languages);
        items.append(item);
    }
    return joinItems(items);
}

QString linkLines(const DraftPartner &partner, const LanguageOrder &languages)
{
    QList<QStringList> items;
    for (const Link &link : partner.links) {
        QStringList item{link.address, link.language.tag(), slugOf(link.role),
                         link.isVerified ? QStringLiteral("true") : QStringLiteral("false")};
        appendTexts(item, link.label, languages);
        items.append(item);
    }
    return joinItems(items);
}

QString identifierLines(const DraftPartner &partner)
{
    QList<QStringList> items;
    for (const Identifier &identifier : partner.identifiers)
        items.append({identifier.scheme, identifier.value});
    return joinItems(items);
}

} // namespace

QList<RecordColumn> recordColumns(const LanguageOrder &languages)
{
    QList<RecordColumn> columns;
    for (const KeyedField &keyed : everyField) {
        if (!hasLanguages(keyed.field)) {
            columns.append({keyed.field, {}});
            continue;
        }
        for (const Language &language : languages)
            columns.append({keyed.field, language});
    }
    return columns;
}

QString keyOf(const RecordColumn &column)
{
    const auto *keyed = std::find_if(everyField.begin(), everyField.end(),
                                     [&](const KeyedField &one) { return one.field == column.field; });
    const QString key = QLatin1String(keyed->key);
    return column.language.isEmpty() ? key : key + QLatin1Char('_') + column.language.tag();
}

std::optional<RecordColumn> recordColumnWithKey(const QString &key, const LanguageOrder &languages)
{
    for (const RecordColumn &column : recordColumns(languages)) {
        if (keyOf(column) == key)
            return column;
    }
    return std::nullopt;
}

QString textOf(const RecordColumn &column)
{
    const QString text = fieldText(column.field);
    return column.language.isEmpty()
               ? text
               : Texts::tr("%1 (%2)", "head of a column: %1 is Name or Description, %2 a language by its own name")
                     .arg(text, column.language.ownName());
}

QString recordCell(const DraftPartner &partner, const RecordColumn &column, const LanguageOrder &languages)
{
    switch (column.field) {
    case RecordField::Slug:
        return partner.slug;
    case RecordField::Name:
        return partner.name.exactly(column.language);
    case RecordField::OtherNames:
        return otherNameLines(partner);
    case RecordField::Description:
        return partner.description.exactly(column.language);
    case RecordField::Kind:
        return categoryLines(partner, CategoryTree::Kind);
    case RecordField::Place:
        return categoryLines(partner, CategoryTree::Place);
    case RecordField::Theme:
        return categoryLines(partner, CategoryTree::Theme);
    case RecordField::Country:
        return partner.country;
    case RecordField::Cities:
        return slugLines(partner.cities);
    case RecordField::Status:
        return slugOf(partner.status);
    case RecordField::Successor:
        return partner.successor.slug;
    case RecordField::Founded:
        return partner.founded.iso();
    case RecordField::Started:
        return partner.started.iso();
    case RecordField::AgreementFrom:
        return partner.agreementFrom.iso();
    case RecordField::AgreementUntil:
        return partner.agreementUntil.iso();
    case RecordField::Ended:
        return partner.ended.iso();
    case RecordField::CheckedOn:
        return partner.checkedOn.iso();
    case RecordField::Members:
        return memberLines(partner, languages);
    case RecordField::Related:
        return slugLines(partner.related);
    case RecordField::Links:
        return linkLines(partner, languages);
    case RecordField::Sources:
        return slugLines(partner.sources);
    case RecordField::Identifiers:
        break;
    }
    return identifierLines(partner);
}
