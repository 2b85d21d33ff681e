// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/edition.h"
#include "spreadsheets/partnersheet.h"
#include "console/consolecommand.h"
#include "console/unusableinput.h"

#include <variant>

/// How a table of partners is read: onto which catalogue, and how.
struct SheetCall {
    /// The path of the catalogue that everything but the partners comes from.
    QString base;
    SheetOptions options;
};

/// Declares --base, --others and --map.
void declareSheetOptions(CommandOptions &options);
/// What they say; nothing if one of them is wrong, which is said.
[[nodiscard]] std::optional<SheetCall> sheetCallIn(const CommandCall &call);
/// Whether one of them is given.
[[nodiscard]] bool hasSheetOptions(const QCommandLineParser &options);

/// A catalogue that can be compiled.
struct DraftInput {
    Draft draft;
    /// That of the base, or of the source.
    Edition edition;
    /// What happened to the rest of the base, as sentences.
    QStringList notes;
};

/// Reads a table; headings are understood in every language that the program has.
[[nodiscard]] std::variant<DraftInput, UnusableInput> readSheetInput(const QString &path, const SheetCall &call);
