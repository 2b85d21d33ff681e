// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/sourcereader.h"
#include "compiling/tablereader.h"

/// Reads one file of partners/ and appends the partner to the draft. The slug of the partner is the name of the file.
void readPartner(const SourceNode &root, const QString &file, const TextRules &rules, SourceReading &reading);
