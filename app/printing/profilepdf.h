// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporter.h"
#include "printing/pdfexport.h"

#include <variant>

/// What a profile of PDF is made of: the partners of a request, sorted if the profile says so, as a list with the
/// columns of the profile, as sheets or as a booklet.

/// What the request does not tell.
struct ProfilePageDetails {
    /// What the partners of a list were picked out by, in words; may be empty.
    QString filter = QString();
    /// How a booklet groups them.
    CategoryTree tree = CategoryTree::Place;
};

struct ProfilePages {
    const Catalogue *catalogue = nullptr;
    /// What the rows of a list are read from.
    std::shared_ptr<CatalogueRecords> records = nullptr;
    std::unique_ptr<PrintedDocument> document = nullptr;
};

/// Why something is missing on pages that were drawn: the catalogue is damaged. Nothing if all could be read.
[[nodiscard]] std::optional<ExportFailure> readFailureOf(const ProfilePages &pages);

/// The catalogue, which must be that of the request, must outlive the pages. The failure is that of reading, or that
/// the progress, which is that of sorting, ended it.
[[nodiscard]] std::variant<ProfilePages, ExportFailure> pagesOf(const Catalogue &catalogue,
                                                                const ExportRequest &request,
                                                                const ProfilePageDetails &details = {},
                                                                const ExportProgress &progress = {});

/// Writes the pages as a whole file, or none. Needs a QGuiApplication.
[[nodiscard]] std::optional<ExportFailure> exportPdf(const Catalogue &catalogue, const ExportRequest &request,
                                                     const ProfilePageDetails &details, const QString &path,
                                                     const ExportProgress &progress = {});
