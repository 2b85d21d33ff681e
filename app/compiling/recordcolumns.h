// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"

#include <QList>
#include <QString>

#include <optional>

/// What is known about a partner, as the columns of a spreadsheet that can be compiled again. Lists are written as
/// itemcells.h says; references are slugs and keys, words are those of the source.
enum class RecordField {
    Slug,
    Name,        ///< a column for each language
    OtherNames,  ///< text | type | language
    Description, ///< a column for each language
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
    Members, ///< slug, or nothing | a name for each language
    Related,
    Links, ///< address | language | role | verified (true, false) | a label for each language
    Sources,
    Identifiers ///< scheme | value
};

struct RecordColumn {
    RecordField field = RecordField::Slug;
    /// Of a field that has a column for each language; else empty.
    Language language;
    friend bool operator==(const RecordColumn &, const RecordColumn &) = default;
};

/// All columns of a catalogue with these languages, in the order in which they are written.
[[nodiscard]] QList<RecordColumn> recordColumns(const LanguageOrder &languages);

/// Stable for ever: "slug", "name_nl", "agreement_until".
[[nodiscard]] QString keyOf(const RecordColumn &column);
/// The column with this key, if a catalogue with these languages has it.
[[nodiscard]] std::optional<RecordColumn> recordColumnWithKey(const QString &key, const LanguageOrder &languages);
/// Its name in the language of the interface: "Name (Nederlands)".
[[nodiscard]] QString textOf(const RecordColumn &column);

/// What stands in the cell of a partner. The same text means the same facts. `languages` are those of the catalogue.
[[nodiscard]] QString recordCell(const DraftPartner &partner, const RecordColumn &column,
                                 const LanguageOrder &languages);
