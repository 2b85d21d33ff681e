// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/random.h"

#include <QString>

/// The name of a partner that does not exist: 10 to 90 characters in one of several scripts, some with commas or
/// quotes.
[[nodiscard]] QString inventedName(Random &random);

/// The name of a place that does not exist.
[[nodiscard]] QString inventedPlace(Random &random);

/// One or two paragraphs about a partner, sometimes with a list and emphasis, in the notation of descriptions.
[[nodiscard]] QString inventedDescription(Random &random, const QString &name);
