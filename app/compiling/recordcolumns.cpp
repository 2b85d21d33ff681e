// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/recordcolumns.h"

#include "compiling/itemcells.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace
{

constexpr char context[] = "RecordColumns";
constexpr struct {
    const char *source;
    const char *comment;
} withLanguage =
    QT_TRANSLATE_NOOP3("RecordColumns", "%1 (%2)", "heading of a column: %1 is Name or Description, %2 a language");

constexpr std::array<std::pair<RecordField, QLatin1String>, 22> fieldKeys = {
    {{RecordField::Slug, QLatin1String("slug")},
     {RecordField::Name, QLatin1String("name")},
     {RecordField::OtherNames, QLatin1String("other_names")},
     {RecordField::Description, QLatin1String("description")},
     {RecordField::Kind, QLatin1String("kind")},
     {RecordField::Place, QLatin1String("place")},
     {RecordField::Theme, QLatin1String("theme")},
     {RecordField::Country, QLatin1String("country")},
     {RecordField::Cities, QLatin1String("cities")},
     {RecordField::Status, QLatin1String("status")},
     {RecordField::Successor, QLatin1String("successor")},
     {RecordField::Founded, QLatin1String("founded")},
     {RecordField::Started, QLatin1String("started")},
     {RecordField::AgreementFrom, QLatin1String("agreement_from")},
     {RecordField::AgreementUntil, QLatin1String("agreement_until")},
     {RecordField::Ended, QLatin1String("ended")},
     {RecordField::CheckedOn, QLatin1String("checked_on")},
     {RecordField::Members, QLatin1String("members")},
     {RecordField::Related, QLatin1String("related")},
     {RecordField::Links, QLatin1String("links")},
     {RecordField::Sources, QLatin1String("sources")},
     {RecordField::Identifiers, QLatin1String("identifiers")}}};

bool isPerLanguage(RecordField field)
{
    return field == RecordField::Name || field == RecordField::Description;
}

QString slugsCell(const QList<DraftReference> &references)
{
    QStringList slugs;
    for (const DraftReference &reference : references)
        slugs.append(reference.slug);
    return joinPlainItems(slugs);
}

QStringList inEachLanguage(const LocalizedText &text, const LanguageOrder &languages)
{
    QStringList texts;
    for (const Language &language : languages)
        texts.append(text.exactly(language));
    return texts;
}

QString otherNamesCell(const DraftPartner &partner)
{
    QList<QStringList> items;
    for (const OtherName &name : partner.otherNames)
        items.append({name.text, slugOf(name.type), name.language.tag()});
    return joinItems(items);
}

QString membersCell(const DraftPartner &partner, const LanguageOrder &languages)
{
    QList<QStringList> items;
    for (const DraftMember &member : partner.members) {
        const bool isBareName = member.partner.slug.isEmpty();
        items.append(isBareName ? QStringList(QString()) + inEachLanguage(member.name, languages)
                                : QStringList(member.partner.slug));
    }
    return joinItems(items);
}

QString linksCell(const DraftPartner &partner, const LanguageOrder &languages)
{
    QList<QStringList> items;
    for (const Link &link : partner.links) {
        const QString verified = link.isVerified ? QStringLiteral("true") : QStringLiteral("false");
        items.append(QStringList{link.address, link.language.tag(), slugOf(link.role), verified} +
                     inEachLanguage(link.label, languages));
    }
    return joinItems(items);
}

QString identifiersCell(const DraftPartner &partner)
{
    QList<QStringList> items;
    for (const Identifier &identifier : partner.identifiers)
        items.append({identifier.scheme, identifier.value});
    return joinItems(items);
}

QString categoriesCell(const DraftPartner &partner, CategoryTree tree)
{
    return slugsCell(partner.categories[static_cast<std::size_t>(tree)]);
}

/// Its name in the language of the sources.
const char *fieldText(RecordField field)
{
    switch (field) {
    case RecordField::Slug:
        return QT_TRANSLATE_NOOP("RecordColumns", "Short name");
    case RecordField::Name:
        return QT_TRANSLATE_NOOP("RecordColumns", "Name");
    case RecordField::OtherNames:
        return QT_TRANSLATE_NOOP("RecordColumns", "Other names");
    case RecordField::Description:
        return QT_TRANSLATE_NOOP("RecordColumns", "Description");
    case RecordField::Kind:
        return QT_TRANSLATE_NOOP("RecordColumns", "Kind");
    case RecordField::Place:
        return QT_TRANSLATE_NOOP("RecordColumns", "Place");
    case RecordField::Theme:
        return QT_TRANSLATE_NOOP("RecordColumns", "Themes");
    case RecordField::Country:
        return QT_TRANSLATE_NOOP("RecordColumns", "Country");
    case RecordField::Cities:
        return QT_TRANSLATE_NOOP("RecordColumns", "Cities");
    case RecordField::Status:
        return QT_TRANSLATE_NOOP("RecordColumns", "Status");
    case RecordField::Successor:
        return QT_TRANSLATE_NOOP("RecordColumns", "Successor");
    case RecordField::Founded:
        return QT_TRANSLATE_NOOP("RecordColumns", "Founded");
    case RecordField::Started:
        return QT_TRANSLATE_NOOP("RecordColumns", "Partner since");
    case RecordField::AgreementFrom:
        return QT_TRANSLATE_NOOP("RecordColumns", "Agreement from");
    case RecordField::AgreementUntil:
        return QT_TRANSLATE_NOOP("RecordColumns", "Agreement until");
    case RecordField::Ended:
        return QT_TRANSLATE_NOOP("RecordColumns", "Ended");
    case RecordField::CheckedOn:
        return QT_TRANSLATE_NOOP("RecordColumns", "Facts checked");
    case RecordField::Members:
        return QT_TRANSLATE_NOOP("RecordColumns", "Members");
    case RecordField::Related:
        return QT_TRANSLATE_NOOP("RecordColumns", "Related partners");
    case RecordField::Links:
        return QT_TRANSLATE_NOOP("RecordColumns", "Links");
    case RecordField::Sources:
        return QT_TRANSLATE_NOOP("RecordColumns", "Sources");
    case RecordField::Identifiers:
        break;
    }
    return QT_TRANSLATE_NOOP("RecordColumns", "Identifiers");
}

} // namespace

QList<RecordColumn> recordColumns(const LanguageOrder &languages)
{
    QList<RecordColumn> columns;
    for (const auto &[field, key] : fieldKeys) {
        if (!isPerLanguage(field))
            columns.append({field, {}});
        for (const Language &language : isPerLanguage(field) ? languages : LanguageOrder())
            columns.append({field, language});
    }
    return columns;
}

QString keyOf(const RecordColumn &column)
{
    for (const auto &[field, key] : fieldKeys) {
        if (field == column.field)
            return column.language.isEmpty() ? QString(key) : key + QLatin1Char('_') + column.language.tag();
    }
    return {};
}

std::optional<RecordColumn> recordColumnWithKey(const QString &key, const LanguageOrder &languages)
{
    for (const RecordColumn &column : recordColumns(languages)) {
        if (keyOf(column).compare(key, Qt::CaseInsensitive) == 0)
            return column;
    }
    return std::nullopt;
}

QString recordColumnText(const RecordColumn &column, const Translation &translation)
{
    const QString field = translation(context, fieldText(column.field), nullptr);
    if (!isPerLanguage(column.field))
        return field;
    return translation(context, withLanguage.source, withLanguage.comment).arg(field, column.language.ownName());
}

QString recordColumnText(const RecordColumn &column)
{
    return recordColumnText(column, [](const char *where, const char *source, const char *comment) {
        return QCoreApplication::translate(where, source, comment);
    });
}

QString recordCell(const DraftPartner &partner, const RecordColumn &column, const LanguageOrder &languages)
{
    switch (column.field) {
    case RecordField::Slug:
        return partner.slug;
    case RecordField::Name:
        return partner.name.exactly(column.language);
    case RecordField::OtherNames:
        return otherNamesCell(partner);
    case RecordField::Description:
        return partner.description.exactly(column.language);
    case RecordField::Kind:
        return categoriesCell(partner, CategoryTree::Kind);
    case RecordField::Place:
        return categoriesCell(partner, CategoryTree::Place);
    case RecordField::Theme:
        return categoriesCell(partner, CategoryTree::Theme);
    case RecordField::Country:
        return partner.country;
    case RecordField::Cities:
        return slugsCell(partner.cities);
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
        return membersCell(partner, languages);
    case RecordField::Related:
        return slugsCell(partner.related);
    case RecordField::Links:
        return linksCell(partner, languages);
    case RecordField::Sources:
        return slugsCell(partner.sources);
    case RecordField::Identifiers:
        break;
    }
    return identifiersCell(partner);
}
