// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "spreadsheets/sheet.h"
#include "spreadsheets/sheetheadings.h"

#include <QStringList>

struct SheetOptions {
    HeadingRules headings;
    /// Whether partners of the base that the table does not name stay in the catalogue; else they are left out.
    bool keepsOthers = true;
};

/// What was read from a table of partners: the draft is complete only if there are no mistakes.
struct SheetReading {
    Draft draft;
    /// In the order of the rows; they name the headings of the file.
    QList<Mistake> mistakes;
    /// What happened besides, as sentences in the language of the interface: partners that were recognised otherwise
    /// than by their slugs, slugs that were made, and of the rest of the catalogue partners that are left out and
    /// references to them that went with them.
    QStringList notes;
    /// Partners of the base that the table does not name: kept, or left out.
    int others = 0;
};

/// Reads a table of partners with the columns of recordcolumns.h in any order, in the notation of itemcells.h. One
/// apostrophe that guards a cell against formulas is taken off. Everything else comes from `base`: languages,
/// categories, cities, sources, synonyms, the texts of the catalogue, and for a partner that it has (by its slug, or as
/// partnerrows.h tells) what stands in columns that the table does not have. Categories, cities and words may be
/// written as people say them, in any language of the base; dates as spreadsheet programs rewrite them, if it is
/// certain what they mean. A text need not be there in every language. The draft is checked (checkDraft). The table is
/// used up, so that a large one does not take its memory twice.
[[nodiscard]] SheetReading readPartnerSheet(Sheet sheet, const Draft &base, const SheetOptions &options);
