// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// How deep tables and lists may stand within each other.
inline constexpr int deepestToml = 256;

/// Where a TOML document (https://toml.io/en/v1.0.0) goes deeper than that, as a number of bytes from its beginning. A
/// dotted key ("a.b.c") is a table within a table for each of its parts. The reader of TOML limits the depth of lists
/// and inline tables only, and goes into each table by a call of its own: a line of a megabyte would end the program.
/// Nothing for any other document; one with errors is looked at up to the first of them at least.
[[nodiscard]] std::optional<qsizetype> tooDeepIn(const QByteArray &document);
