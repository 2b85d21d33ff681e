// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "compiling/edition.h"
#include "compiling/sourcefailure.h"

#include <optional>

struct SourceWriting {
    /// Whether files of partners that the draft does not have are removed; else they are a failure.
    bool removesLeftOvers = false;
};

/// Writes a draft that has no mistakes as a source folder: compiling what readSource() reads from it gives the same
/// bytes as compiling the draft with this edition. A folder that is new or empty appears only when it is complete and
/// on the disk. In one that holds catalogue.toml only the files that change are replaced, as soon as all of them are on
/// the disk (of more than 500 each 500 together); the comments at the head of a file stay, all others go. A new file
/// takes the licence (SPDX) from the head of catalogue.toml. Nothing is returned when all is written.
[[nodiscard]] std::optional<SourceFailure> writeSource(const Draft &draft, const Edition &edition,
                                                       const QString &folder, const SourceWriting &options);
