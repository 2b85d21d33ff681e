// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

/// Differences in words, in the language of the interface; names in `language`.

/// "3 partners added, 1 removed, 12 changed."
[[nodiscard]] QString differenceSummary(const CatalogueDifference &difference);
/// "Added", "Removed", "Changed".
[[nodiscard]] QString changeKindText(ChangeKind kind);
/// "Category place/leiden, name (Nederlands)": what a difference beside the partners is about.
[[nodiscard]] QString headItemText(const HeadDifference &difference);
/// Everything, for a terminal: many lines.
[[nodiscard]] QString differenceText(const CatalogueDifference &difference, const Language &language);
