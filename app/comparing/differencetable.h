// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

#include <QByteArray>
#include <QStringList>

/// Differences as a table, a row for each field. Keys and values are those of the JSON (differencejson.h).

[[nodiscard]] QStringList differenceHeads();
/// Names of partners in this language.
[[nodiscard]] QList<QStringList> differenceRows(const CatalogueDifference &difference, const Language &language);
/// As a CSV file (csvtext.h) whose cells no spreadsheet takes for formulas (formulaguard.h).
[[nodiscard]] QByteArray differenceCsv(const CatalogueDifference &difference, const Language &language,
                                       char separator = ',');
