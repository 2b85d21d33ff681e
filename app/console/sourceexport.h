// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// What `export --format source` takes beside its other options: --delete.
void declareSourceExport(CommandOptions &options);

/// Writes the catalogue of the call as a source folder (compiling/sourcewriter.h), and says what was written or why
/// not.
[[nodiscard]] ExitStatus exportSource(const CommandCall &call, const QString &folder);
