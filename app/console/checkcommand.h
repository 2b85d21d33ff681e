// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// check: mistakes, which keep a source from being compiled, and doubts, which an editor should look at.
[[nodiscard]] ConsoleCommand checkCommand();
