// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/sourcereader.h"
#include "compiling/tablereader.h"

/// Reads one partner, of a file of partners/ or of a row of a spreadsheet, and appends it to the draft. `position` is
/// that of the whole partner; a slug that cannot be one is told there.
void readPartner(const SourceNode &root, const QString &slug, const SourcePosition &position, const TextRules &rules,
                 SourceReading &reading);
