// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

/// What is in a catalogue, for other programs. Texts in several languages are objects by tag; what is not known is left
/// out; categories, partners and cities are told by name and slug. Keys are stable.

[[nodiscard]] QJsonObject infoJson(const Catalogue &catalogue);
/// Of some partners, in their order: objects with slug, name, kind, place and theme; names in one language, the other
/// three as lists of slugs.
[[nodiscard]] QJsonArray listJson(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                  const Language &language);
