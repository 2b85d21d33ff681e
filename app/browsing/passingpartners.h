// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/partnerfilter.h"

#include <QDate>
#include <QList>
#include <QSet>

#include <optional>

/// Every partner that passes a filter, once, in the order in which lists of a language stand; all with an empty filter.
/// `selected` are those whom `is:selected` means. Waits for the search, a tenth of a second for 120,000 partners.
/// Nothing if the file can no longer be searched.
[[nodiscard]] std::optional<QList<PartnerId>> partnersPassing(const Catalogue &catalogue, const PartnerFilter &filter,
                                                              const Language &language, const QDate &today,
                                                              const QSet<PartnerId> &selected = {});

/// The same partners, each once, in the order in which lists of a language stand.
[[nodiscard]] QList<PartnerId> inListOrder(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                           const Language &language);
