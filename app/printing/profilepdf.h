// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporter.h"
#include "printing/pdffile.h"

#include <variant>

/// What a profile of PDF is made of: the partners of the request in their order, or sorted as the profile says, as a
/// list with the profile's columns, as sheets or as a booklet.

/// The pages. The catalogue and the records, which must be of the request's catalogue, must outlive them. The failure
/// is that of reading, or that the progress ended it.
[[nodiscard]] std::variant<std::unique_ptr<PrintedDocument>, ExportFailure>
makeDocument(const Catalogue &catalogue, CatalogueRecords &records, const ExportRequest &request,
             const ExportProgress &progress = {});

/// Writes the pages as a whole file, or none. Needs a QGuiApplication.
[[nodiscard]] std::optional<ExportFailure> exportPdf(const Catalogue &catalogue, const ExportRequest &request,
                                                     const QString &path, const ExportProgress &progress = {});
