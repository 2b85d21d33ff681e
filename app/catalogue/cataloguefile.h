// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusal.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

inline constexpr std::int64_t largestCatalogue = std::int64_t{2} * 1024 * 1024 * 1024; ///< bytes

/// What tells two states of a file apart.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;     ///< bytes
    std::int64_t modified = 0; ///< nanoseconds since 1970
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Looks at a file without SQLite: that it is a regular file of a fitting size whose header is that of a catalogue of
/// this version (https://www.sqlite.org/fileformat.html, section 1.3). Never waits, never writes, reads 100 bytes.
[[nodiscard]] std::variant<FileIdentity, Refusal> inspectCatalogueFile(const QString &path);

/// The state of a file now; empty if there is none.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Why a file that was opened in this state cannot be read any more: it is Missing, or Changed, or else Damaged.
[[nodiscard]] Refusal unreadRefusal(const QString &path, const FileIdentity &opened);
