// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// info, list and show: what is in a catalogue.
[[nodiscard]] QList<ConsoleCommand> readCommands();
