// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/monotonicclock.h"

#include <chrono>

MonotonicClock systemClock()
{
    return [] {
        using namespace std::chrono;
        return static_cast<qint64>(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
    };
}
