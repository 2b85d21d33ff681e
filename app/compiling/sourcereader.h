// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "compiling/edition.h"
#include "compiling/mistake.h"

#include <QString>

/// What was read from a source folder: the draft is complete only if there are no mistakes.
struct SourceReading {
    Draft draft;
    /// As catalogue.toml tells it; a working copy if it does not.
    Edition edition;
    QList<Mistake> mistakes;
    /// False if the folder itself cannot be read; then there is one mistake that says so.
    bool isReadable = true;
};

/// Reads catalogue.toml and partners/*.toml of a folder. Mistakes name files relative to the folder.
[[nodiscard]] SourceReading readSource(const QString &folder);
