// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/partnerfilter.h"

#include <QList>
#include <QMap>

/// The values that a catalogue can be filtered by, with their texts.

/// "Kind", "Place", "Language of links": what a key is called, in the language of the interface.
[[nodiscard]] QString filterKeyText(FilterKey key);

/// One value of a key as it is offered.
struct FilterChoice {
    QString value;
    QString text;
    /// How many steps below the top of its tree a category stands.
    int depth = 0;
};

/// All values of a key in the order in which they are offered: categories as in their tree, others by name. `counts`
/// tells which values occur at all.
[[nodiscard]] QList<FilterChoice> filterChoices(const Catalogue &catalogue, FilterKey key,
                                                const QMap<FacetValue, int> &counts, const Language &language);

/// The values of a key that partners of this catalogue can have, sorted; empty if that cannot be told.
[[nodiscard]] QStringList knownFilterValues(const Catalogue &catalogue, FilterKey key);

/// The values of a filter, wanted and excluded, that no partner of this catalogue can have.
[[nodiscard]] QList<FacetValue> unknownFilterValues(const Catalogue &catalogue, const PartnerFilter &filter);

/// What one value is called; the value itself if the catalogue does not have it.
[[nodiscard]] QString filterValueText(const Catalogue &catalogue, FilterKey key, const QString &value,
                                      const Language &language);

/// A whole filter in words: “leiden museum” · Museums · not: Ended. Empty for an empty filter.
[[nodiscard]] QString filterText(const Catalogue &catalogue, const PartnerFilter &filter, const Language &language);
