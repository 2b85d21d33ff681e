// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"
#include "exporting/exportprogress.h"

class QIODevice;

/// Whole partners in their order, a line for each, with what the catalogue is. Both formats are told in formats.md.
/// `records` tells why it could not be read.
[[nodiscard]] WriteEnd writeJson(CatalogueRecords &records, const QList<PartnerId> &partners, QIODevice &device,
                                 const ExportProgress &progress);
[[nodiscard]] WriteEnd writeJsonLd(CatalogueRecords &records, const QList<PartnerId> &partners, QIODevice &device,
                                   const ExportProgress &progress);
