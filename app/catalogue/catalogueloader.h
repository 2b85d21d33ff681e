// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QSqlDatabase>

#include <optional>

/// Reads what a catalogue keeps in memory while it is open: what it says of itself, and its categories.

/// Fills everything but the path.
[[nodiscard]] std::optional<Refusal> loadInfo(const QSqlDatabase &database, CatalogueInfo &info);

/// All categories by their number. Refuses parents that do not exist, belong to another tree, or form a circle.
[[nodiscard]] std::variant<QList<Category>, Refusal> loadCategories(const QSqlDatabase &database,
                                                                    const CatalogueInfo &info);
