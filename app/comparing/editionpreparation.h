// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusal.h"
#include "comparing/cataloguedifference.h"
#include "comparing/doubt.h"
#include "spreadsheets/partnersheet.h"

#include <optional>
#include <variant>

/// From a catalogue and a table of partners to a new edition: what the console's compile and the window share. All of
/// it may run on any thread.

/// The catalogue that a table is read onto.
struct EditionBase {
    CatalogueInfo info;
    /// Of the file as it was opened.
    FileIdentity identity;
};

/// Reads a table onto a catalogue, as readPartnerSheet() tells; the refusal is about the catalogue. `goesOn` is asked
/// now and then; if it says no, what comes back is of no use. The table is used up.
[[nodiscard]] std::variant<SheetReading, Refusal> readSheetOnto(const EditionBase &base, Sheet sheet,
                                                                const SheetOptions &options,
                                                                const std::function<bool()> &goesOn = {});

/// A table that was read, and what it changes.
struct PreparedEdition {
    /// Can be written with writeCatalogue() if there are no mistakes.
    SheetReading reading;
    /// From the catalogue to the draft; nothing if there are mistakes: half a draft shows changes that nobody made.
    std::optional<CatalogueDifference> difference;
    /// What an editor should look at before it is made (editiondoubts.h).
    QList<Doubt> doubts;
};

/// Nothing if `progress` ended it.
[[nodiscard]] std::optional<std::variant<PreparedEdition, Refusal>>
prepareEdition(const EditionBase &base, Sheet sheet, const SheetOptions &options,
               const ComparisonProgress &progress = {});

/// Why an edition must not be saved there, a sentence in the language of the interface; empty if it may. It must be
/// called .sqlite, and none of `readFiles` is written: the bundled catalogue and the one that is open, by whatever name
/// or link.
[[nodiscard]] QString editionTargetProblem(const QString &path, const QStringList &readFiles);

/// How the file of an edition is called if nobody says anything else: "leiden-2.sqlite".
[[nodiscard]] QString editionFileName(const QString &catalogueId, int number);
