// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// diff: what is not the same in two catalogues.
[[nodiscard]] ConsoleCommand diffCommand();
