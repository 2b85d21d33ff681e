// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/draft.h"

#include <algorithm>

void sortPartners(Draft &draft)
{
    const auto isBefore = [](const DraftPartner &left, const DraftPartner &right) { return left.slug < right.slug; };
    if (!std::is_sorted(draft.partners.cbegin(), draft.partners.cend(), isBefore))
        std::stable_sort(draft.partners.begin(), draft.partners.end(), isBefore);
}
