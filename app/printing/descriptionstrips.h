// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/description.h"
#include "printing/strip.h"

#include <limits>

/// A description with its paragraphs, lists and emphasis, a strip for each line; at most so many lines, of which the
/// last then ends with an ellipsis.
[[nodiscard]] Strips descriptionStrips(const Description &description, const PrintTheme &theme, qreal width,
                                       int mostLines = std::numeric_limits<int>::max());
