// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/doubt.h"
#include "compiling/edition.h"
#include "console/consolecommand.h"
#include "console/unusableinput.h"
#include "spreadsheets/partnersheet.h"

#include <variant>

/// How a table of partners is read: onto which catalogue, and how.
struct SheetCall {
    /// The path of the catalogue that everything but the partners comes from.
    QString base;
    SheetOptions options;
    /// Whether an edition is made of it, so that the doubts about it (editiondoubts.h) are wanted.
    bool isForEdition = false;
};

/// Declares --base, --others and --map.
void declareSheetOptions(CommandOptions &options);
/// Declares --others alone.
void declareOthersOption(CommandOptions &options);
/// Whether --others says that partners stay; nothing if it is wrong, which is said.
[[nodiscard]] std::optional<bool> keepsOthersIn(const CommandCall &call);
/// What they say; nothing if one of them is wrong, which is said.
[[nodiscard]] std::optional<SheetCall> sheetCallIn(const CommandCall &call);
/// Whether one of them is given.
[[nodiscard]] bool hasSheetOptions(const QCommandLineParser &options);

/// A catalogue that can be compiled.
struct DraftInput {
    Draft draft;
    /// That of the base, or of the source.
    Edition edition;
    /// What happened to the rest of the base, as sentences, and what does the opposite.
    QStringList notes;
    /// About what is new, if they were wanted.
    QList<Doubt> doubts;
};

/// Reads a table; headings are understood in every language that the program has.
[[nodiscard]] std::variant<DraftInput, UnusableInput> readSheetInput(const QString &path, const SheetCall &call);
