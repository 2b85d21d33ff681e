// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "compiling/edition.h"

#include <QString>

#include <functional>

/// Writes a draft that has no mistakes as a catalogue file (catalogueschema.h). The same draft gives the same bytes,
/// with the same SQLite and ICU. `path` appears, or is replaced, only when the file is complete and on the disk; a path
/// that is not a regular file is refused. `goesOn` is asked now and then; if it says no, nothing is left. Returns the
/// reason of a failure in the language of the interface, or nothing.
[[nodiscard]] QString writeCatalogue(const Draft &draft, const Edition &edition, const QString &path,
                                     const std::function<bool()> &goesOn = {});
