// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusal.h"

#include <QSqlDatabase>

#include <optional>

/// The checks of an opened connection, each of which refuses with its reason.

/// Switches off everything in SQLite that could write, run code of the file, or trust it. Call it first.
[[nodiscard]] std::optional<Refusal> secureConnection(const QSqlDatabase &database, const QString &path);

/// Compares every row of sqlite_master with the schema: this is what stops views, triggers and generated columns of a
/// hostile file, before any other statement runs.
[[nodiscard]] std::optional<Refusal> checkSchema(const QSqlDatabase &database, const QString &path);

/// PRAGMA quick_check: reads every page of the file.
[[nodiscard]] std::optional<Refusal> checkPages(const QSqlDatabase &database, const QString &path);
