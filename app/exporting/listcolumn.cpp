// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listcolumn.h"

#include "language/languagetexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{

struct Heading {
    const char *source;
    const char *comment;
};

struct ColumnFacts {
    ListColumn column;
    const char *key;
    bool isPerLanguage;
    RecordParts parts;
    Heading heading;
};

const char *const context = "ListColumns";

// In the order of ListColumn.
const std::array facts = {
    ColumnFacts{ListColumn::Name, "name", true, {}, QT_TRANSLATE_NOOP3("ListColumns", "Name", "heading of a column")},
    ColumnFacts{ListColumn::OtherLanguageName,
                "other_language_name",
                true,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Name in other language", "heading of a column")},
    ColumnFacts{ListColumn::Kind, "kind", true, RecordPart::Categories,
                QT_TRANSLATE_NOOP3("ListColumns", "Kind", "heading of a column")},
    ColumnFacts{ListColumn::Place, "place", true, RecordPart::Categories,
                QT_TRANSLATE_NOOP3("ListColumns", "Place", "heading of a column")},
    ColumnFacts{ListColumn::Theme, "theme", true, RecordPart::Categories,
                QT_TRANSLATE_NOOP3("ListColumns", "Themes", "heading of a column")},
    ColumnFacts{ListColumn::Cities, "cities", true, RecordPart::Cities,
                QT_TRANSLATE_NOOP3("ListColumns", "Cities", "heading of a column")},
    ColumnFacts{
        ListColumn::Country, "country", false, {}, QT_TRANSLATE_NOOP3("ListColumns", "Country", "heading of a column")},
    ColumnFacts{
        ListColumn::Status, "status", true, {}, QT_TRANSLATE_NOOP3("ListColumns", "Status", "heading of a column")},
    ColumnFacts{ListColumn::Website, "website", false, RecordPart::Links,
                QT_TRANSLATE_NOOP3("ListColumns", "Website", "heading of a column")},
    ColumnFacts{ListColumn::Links, "links", true, RecordPart::Links,
                QT_TRANSLATE_NOOP3("ListColumns", "All links", "heading of a column")},
    ColumnFacts{ListColumn::Description, "description", true, RecordPart::Descriptions,
                QT_TRANSLATE_NOOP3("ListColumns", "Description", "heading of a column")},
    ColumnFacts{ListColumn::Founded,
                "founded",
                false,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Founded", "heading of a column: a date")},
    ColumnFacts{ListColumn::Started,
                "started",
                false,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Partner since", "heading of a column: a date")},
    ColumnFacts{ListColumn::AgreementFrom,
                "agreement_from",
                false,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Agreement from", "heading of a column: a date")},
    ColumnFacts{ListColumn::AgreementUntil,
                "agreement_until",
                false,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Agreement until", "heading of a column: a date")},
    ColumnFacts{ListColumn::Ended,
                "ended",
                false,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Ended", "heading of a column: a date")},
    ColumnFacts{ListColumn::CheckedOn,
                "checked_on",
                false,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Facts checked", "heading of a column: a date")},
    ColumnFacts{ListColumn::Members, "members", true, RecordPart::Members,
                QT_TRANSLATE_NOOP3("ListColumns", "Members", "heading of a column")},
    ColumnFacts{ListColumn::MemberOf,
                "member_of",
                true,
                {},
                QT_TRANSLATE_NOOP3("ListColumns", "Member of", "heading of a column: alliances")},
    ColumnFacts{ListColumn::Related, "related", true, RecordPart::Related,
                QT_TRANSLATE_NOOP3("ListColumns", "Related partners", "heading of a column")},
    ColumnFacts{ListColumn::OtherNames, "other_names", true, RecordPart::OtherNames,
                QT_TRANSLATE_NOOP3("ListColumns", "Other names", "heading of a column")},
    ColumnFacts{ListColumn::Sources, "sources", true, RecordPart::Sources,
                QT_TRANSLATE_NOOP3("ListColumns", "Sources", "heading of a column")},
    ColumnFacts{ListColumn::Identifiers, "identifiers", false, RecordPart::Identifiers,
                QT_TRANSLATE_NOOP3("ListColumns", "Identifiers", "heading of a column")},
    ColumnFacts{
        ListColumn::Slug, "slug", false, {}, QT_TRANSLATE_NOOP3("ListColumns", "Short name", "heading of a column")},
    ColumnFacts{ListColumn::Note, "note", false, {}, QT_TRANSLATE_NOOP3("ListColumns", "Note", "heading of a column")},
};

const ColumnFacts &factsOf(ListColumn column)
{
    return facts[static_cast<std::size_t>(column)];
}

} // namespace

const QList<ListColumn> &everyListColumn()
{
    static const QList<ListColumn> every = [] {
        QList<ListColumn> columns;
        for (const ColumnFacts &one : facts)
            columns.append(one.column);
        return columns;
    }();
    return every;
}

const QList<ListColumn> &usualListColumns()
{
    static const QList<ListColumn> usual = {
        ListColumn::Name,  ListColumn::OtherLanguageName, ListColumn::Kind,    ListColumn::Place,
        ListColumn::Theme, ListColumn::Website,           ListColumn::Started, ListColumn::AgreementUntil};
    return usual;
}

const QList<ListColumn> &printedListColumns()
{
    static const QList<ListColumn> printed = {ListColumn::Name, ListColumn::Kind, ListColumn::Cities,
                                              ListColumn::Started, ListColumn::Website};
    return printed;
}

QString keyOf(ListColumn column)
{
    return QString::fromLatin1(factsOf(column).key);
}

std::optional<ListColumn> listColumnWithKey(const QString &key)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const ColumnFacts &one) {
        return key.compare(QLatin1String(one.key), Qt::CaseInsensitive) == 0;
    });
    return found == facts.end() ? std::nullopt : std::optional(found->column);
}

QString listColumnText(ListColumn column, const Language &language)
{
    const Heading &heading = factsOf(column).heading;
    return LanguageTexts(language).text(context, heading.source, heading.comment);
}

bool isPerLanguage(ListColumn column)
{
    return factsOf(column).isPerLanguage;
}

bool isDate(ListColumn column)
{
    return column >= ListColumn::Founded && column <= ListColumn::CheckedOn;
}

RecordParts partsOf(ListColumn column)
{
    return factsOf(column).parts;
}

QList<ListColumn> listColumnsWithKeys(const QStringList &keys, QStringList &unknown)
{
    QList<ListColumn> columns;
    for (const QString &key : keys) {
        const std::optional<ListColumn> column = listColumnWithKey(key.trimmed());
        if (!column)
            unknown.append(key.trimmed());
        else if (!columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}
