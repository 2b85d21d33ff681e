// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/mistake.h"
#include "spreadsheets/ziparchive.h"

class QXmlStreamReader;

/// What .ods and .xlsx have in common: an archive that may be damaged or locked, and XML that is read piece by piece.

/// Reads the rest of an entry, so that its check sum is compared.
void readToEnd(QIODevice &entry);

/// The element begins at which the reader stands: goes to the next one directly within it with this local name. False
/// at the end of the element.
[[nodiscard]] bool nextChild(QXmlStreamReader &xml, QStringView name);

/// What to tell of a file that failed while it was read.
[[nodiscard]] Mistake archiveMistake(const QString &file, ZipArchive::Failure failure);
