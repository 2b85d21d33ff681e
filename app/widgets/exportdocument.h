// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporter.h"
#include "printing/pdfexport.h"

/// The pages of an export as PDF; a list has the columns of its profile. The request must have no sort (sortedRequest).
/// `filter` says in words what the partners were picked out by, `tree` how a booklet groups them. The catalogue must
/// outlive the pages. Null if the file is no longer the one that was opened.
[[nodiscard]] std::unique_ptr<PrintedDocument> exportDocument(const Catalogue &catalogue, const ExportRequest &request,
                                                              const QString &filter, CategoryTree tree);
