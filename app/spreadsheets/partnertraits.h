// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/recordcolumns.h"
#include "spreadsheets/sheetvocabulary.h"

#include <QMap>
#include <QStringList>

/// By what a partner is recognised if its short name is not known; the surest comes first.
enum class PartnerTrait {
    Identifier, ///< a scheme and a value
    Site,       ///< the host and the path of a website (siteOf() in catalogue/website.h)
    Name,       ///< in any language, as search compares words: capitals, accents and signs do not matter
    OtherName
};

/// The traits that a partner has, or that stand in a row of a table, in the form in which they are compared. A trait
/// that it lacks is not there.
using PartnerTraits = QMap<PartnerTrait, QStringList>;

/// With `isInWindows1252` also the names as they are left of that encoding, with question marks in them.
[[nodiscard]] PartnerTraits traitsOf(const DraftPartner &partner, bool isInWindows1252 = false);

/// Takes what stands in one cell of a row. An address without a role counts as a website.
void addTraits(PartnerTraits &traits, RecordField field, const QString &cell, const SheetVocabulary &vocabulary);

/// The kind of column that a trait stands in.
[[nodiscard]] RecordField fieldOf(PartnerTrait trait);
