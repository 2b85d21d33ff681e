// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// The columns of a table that holds everything a catalogue knows about its partners, for writing it and for reading it
/// again. Lists stand in one cell, as itemcells.h tells.

/// What a column holds. The fields of an item stand in this order:
///   OtherNames   text | type | language, which is empty if the name is the same in every language
///   Members      the slug of a partner; for a bare name an empty field, then the name in each language of the
///   catalogue Links        address | language | role | true or false: verified | the label in each language of the
///   catalogue Identifiers  scheme | value
/// Kind, place, theme, cities and related are slugs, sources keys. Dates are YYYY[-MM[-DD]].
enum class RecordField {
    Slug,
    Name,
    OtherNames,
    Description,
    Kind,
    Place,
    Theme,
    Country,
    Cities,
    Status,
    Successor,
    Founded,
    Started,
    AgreementFrom,
    AgreementUntil,
    Ended,
    CheckedOn,
    Members,
    Related,
    Links,
    Sources,
    Identifiers
};

struct RecordColumn {
    RecordField field = RecordField::Slug;
    /// Of a name or a description; empty for every other field.
    Language language;
    friend bool operator==(const RecordColumn &, const RecordColumn &) = default;
};

/// All columns for a catalogue in these languages, in the order in which they are written.
[[nodiscard]] QList<RecordColumn> recordColumns(const LanguageOrder &languages);

/// The stable name of a column in files: "slug", "name_nl", "agreement_from"; without a language that of its field.
[[nodiscard]] QString keyOf(const RecordColumn &column);
/// The column with this key, whatever its capitals; nothing if it is of a language that the catalogue does not have.
[[nodiscard]] std::optional<RecordColumn> recordColumnWithKey(const QString &key, const LanguageOrder &languages);

/// The heading of a column for people, in the language of the interface: "Name (Nederlands)".
[[nodiscard]] QString recordColumnText(const RecordColumn &column);
/// The same in a language of one's choice: a translation gives the text for a context, a source text and a comment, as
/// QCoreApplication::translate() does.
using Translation = std::function<QString(const char *context, const char *source, const char *comment)>;
[[nodiscard]] QString recordColumnText(const RecordColumn &column, const Translation &translation);

/// What stands in the cell of a partner; empty if nothing is known. Without a guard against formulas.
[[nodiscard]] QString recordCell(const DraftPartner &partner, const RecordColumn &column,
                                 const LanguageOrder &languages);
