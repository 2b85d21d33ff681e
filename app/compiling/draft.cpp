// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/draft.h"

#include <algorithm>

void sortPartners(Draft &draft)
{
    std::stable_sort(draft.partners.begin(), draft.partners.end(),
                     [](const DraftPartner &left, const DraftPartner &right) { return left.slug < right.slug; });
}
