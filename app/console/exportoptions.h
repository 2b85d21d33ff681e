// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"
#include "exporting/exportprofile.h"

#include <variant>

/// What is exported and how, as the options of a command line say it.

void declareExportOptions(CommandOptions &options);

/// The profile of --profile, else plain CSV, with what the other options say in its place. What is wrong is said, and
/// gives the status; what a profile has and this version does not know is said only.
[[nodiscard]] std::variant<ExportProfile, ExitStatus> exportProfileOf(const CommandCall &call);

/// Where it goes: a path, or "-" for the standard output.
[[nodiscard]] QString exportTarget(const CommandCall &call);
