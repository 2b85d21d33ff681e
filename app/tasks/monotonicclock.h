// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

/// Milliseconds of a clock that only goes forward and that nobody can set, from any beginning.
using MonotonicClock = std::function<qint64()>;

/// That of the system (std::chrono::steady_clock).
[[nodiscard]] MonotonicClock systemClock();
