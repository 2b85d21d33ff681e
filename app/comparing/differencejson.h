// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

#include <QJsonObject>

/// For other programs; keys are stable. {"before": {"edition", "date"}, "after": the same, "catalogue": [{"part",
/// "item", "field", "language", "change", "before", "after"}], "partners": [{"slug", "name": by language, "change",
/// "fields":
/// [{"field", "language", "before", "after"}]}]}; what is empty is left out.
[[nodiscard]] QJsonObject differenceJson(const CatalogueDifference &difference);
