// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

/// What is in a catalogue, for people at a terminal. A text that is missing in the language is shown in another, with
/// its language in brackets.

[[nodiscard]] QString infoText(const Catalogue &catalogue, const Language &language);
/// A line for each of some partners, in their order: short name, name, kind and place.
[[nodiscard]] QString listText(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language);
[[nodiscard]] QString partnerText(const Catalogue &catalogue, const Partner &partner, const Language &language);
