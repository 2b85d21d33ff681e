// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// compile: from a source to a catalogue.
[[nodiscard]] QList<ConsoleCommand> compileCommands();
