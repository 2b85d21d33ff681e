// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"
#include "compiling/draft.h"

#include <QByteArray>

/// Positions in Draft::partners in the order of their names in one language, as a reader of that language expects it
/// (collation of the Unicode CLDR by ICU); equal names by slug.
[[nodiscard]] QList<int> partnersInOrder(const Draft &draft, const Language &language);

/// Partner ids (position in the draft + 1) as PartnerList reads them.
[[nodiscard]] QByteArray packPartners(const QList<int> &positions);
