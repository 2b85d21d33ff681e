// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the kiosk keeps what it has to remember: partneratlas in XDG_STATE_HOME, which is ~/.local/state/partneratlas
/// (XDG Base Directory Specification 0.8). Absolute; it need not be there.
[[nodiscard]] QString kioskStateFolder();

[[nodiscard]] QString standardStartRecordPath();
[[nodiscard]] QString standardLastErrorsPath();
/// The folder with a file for each day.
[[nodiscard]] QString standardCountsFolder();
