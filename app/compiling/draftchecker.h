// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "compiling/mistake.h"
#include "compiling/sourcewords.h"

/// Everything that can only be judged when the whole catalogue is read: slugs that stand twice, references to what does
/// not exist, with what was probably meant, categories in a circle, partners that are members of themselves. All
/// mistakes, not the first only.
[[nodiscard]] QList<Mistake> checkDraft(const Draft &draft, const SourceWords &words = {});
