// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/partnerfilter.h"

#include <QDate>
#include <QList>

#include <optional>

/// Every partner that passes a filter, once, in the order in which lists of a language stand; all with an empty filter.
/// Waits for the search, a tenth of a second for 120,000 partners. Nothing if the file can no longer be searched.
[[nodiscard]] std::optional<QList<PartnerId>> partnersPassing(const Catalogue &catalogue, const PartnerFilter &filter,
                                                              const Language &language, const QDate &today);
