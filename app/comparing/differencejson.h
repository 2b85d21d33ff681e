// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

#include <QJsonObject>
#include <QStringList>

/// For other programs; keys are stable. {"before": {"edition", "date"}, "after": the same, "catalogue": [{"part",
/// "item", "field", "language", "change", "before", "after"}], "partners": [{"slug", "name": by language, "change",
/// "fields":
/// [{"field", "language", "before", "after"}]}]}; what is empty is left out.
[[nodiscard]] QJsonObject differenceJson(const CatalogueDifference &difference);

/// As a table, a row for each field: the heads of the columns, then the rows. Keys and values as in the JSON.
[[nodiscard]] QStringList differenceHeads();
[[nodiscard]] QList<QStringList> differenceRows(const CatalogueDifference &difference, const Language &language);
