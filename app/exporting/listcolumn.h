// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "compiling/cataloguerecords.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The columns of a list of partners for people.
enum class ListColumn {
    Name,
    OtherLanguageName, ///< in the first other language of the catalogue that it has a name in
    Kind,
    Place,
    Theme,
    Cities,
    Country,
    Status,
    Website,
    Links,
    Description,
    Founded,
    Started,
    AgreementFrom,
    AgreementUntil,
    Ended,
    CheckedOn,
    Members,
    MemberOf,
    Related,
    OtherNames,
    Sources,
    Identifiers,
    Slug,
    Note ///< what the user wrote beside the partner in the selection
};

/// In the order in which they are offered.
[[nodiscard]] const QList<ListColumn> &everyListColumn();
/// What a list has unless somebody chooses.
[[nodiscard]] const QList<ListColumn> &usualListColumns();

/// Those that find place beside each other on a page.
[[nodiscard]] const QList<ListColumn> &printedListColumns();

/// Stable in every language and every version: "agreement_until".
[[nodiscard]] QString keyOf(ListColumn column);
/// Whatever its capitals.
[[nodiscard]] std::optional<ListColumn> listColumnWithKey(const QString &key);
/// What a column is called in a language: "Agreement until".
[[nodiscard]] QString listColumnText(ListColumn column, const Language &language);

/// Whether its cells have other texts in another language.
[[nodiscard]] bool isPerLanguage(ListColumn column);
/// Whether its cells are dates.
[[nodiscard]] bool isDate(ListColumn column);
/// What must be read for it.
[[nodiscard]] RecordParts partsOf(ListColumn column);

/// Columns by their keys; keys that are not known here are put into `unknown`. A key that stands twice counts once.
[[nodiscard]] QList<ListColumn> listColumnsWithKeys(const QStringList &keys, QStringList &unknown);
