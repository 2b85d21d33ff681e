// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"

#include <QStringList>

/// Takes away what leads to partners of `base` that the draft does not have: synonyms, and references that no row of a
/// table says (their column is 0). A member becomes a bare name. Returns what was done, as sentences in the language of
/// the interface. References in a table stay: whoever wrote them has to decide.
[[nodiscard]] QStringList leaveOutGonePartners(Draft &draft, const Draft &base);
