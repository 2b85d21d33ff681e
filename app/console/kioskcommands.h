// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

/// kiosk-settings, kiosk-pin and kiosk-counts: what those do who look after a kiosk.
[[nodiscard]] QList<ConsoleCommand> kioskCommands();
