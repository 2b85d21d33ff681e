// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

/// The shape of a catalogue file, for the one who writes it and the one who reads it. app/catalogue/schema.md tells
/// what each table holds.

/// Written into the file's header (https://www.sqlite.org/fileformat.html, offset 68): "Patl".
inline constexpr std::uint32_t catalogueApplicationId = 0x5061746c;
/// Rises with every change; a file with another version is refused.
inline constexpr std::uint32_t catalogueSchemaVersion = 2;

/// The statements that make an empty catalogue, in order.
[[nodiscard]] QList<QString> catalogueSchemaStatements();

/// One row of sqlite_master.
struct SchemaRow {
    QString type;
    QString name;
    QString table;
    QString sql;
    friend bool operator==(const SchemaRow &, const SchemaRow &) = default;
};

/// Every row that sqlite_master of a catalogue has, and no other, by name; those of the full-text tables, which SQLite
/// makes by itself, included.
[[nodiscard]] QList<SchemaRow> catalogueSchemaRows();
