// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Whether somebody types there.
[[nodiscard]] bool isTerminal(int descriptor);

/// Reads one line, without its end, of at most 1000 bytes. On a terminal what is typed is not shown; the terminal is as
/// it was before when this returns, and also when a signal ends the program meanwhile. Empty at the end of the input,
/// after a failure and for a longer line.
[[nodiscard]] std::optional<QByteArray> readHiddenLine(int descriptor);
