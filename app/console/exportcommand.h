// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// export: lists that leave the program.
[[nodiscard]] QList<ConsoleCommand> exportCommands();
