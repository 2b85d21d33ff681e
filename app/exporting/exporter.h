// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "exporting/exportfailure.h"
#include "exporting/exportprofile.h"
#include "exporting/exporttable.h"

#include <memory>
#include <variant>

class QIODevice;

/// One export, complete: what the window and the console give for the same profile is the same, byte for byte. A value;
/// may be taken to another thread.
struct ExportRequest {
    CatalogueInfo info;
    FileIdentity identity;
    /// Each once, in the order of the list in the language.
    QList<PartnerId> partners;
    ExportProfile profile;
    /// That of the interface: of headings where the profile names no language, or every one.
    Language language;
    /// What the user wrote beside partners, by their slugs.
    QHash<QString, QString> notes;
};

/// What should be said of an export that is written.
struct ExportReport {
    /// False if there were more links than Excel can open on a sheet: those above are texts.
    bool areAllLinksLinks = true;
};

/// The language of the content: that of the profile or of the interface, or what the catalogue has instead. With every
/// language side by side the one that rows are sorted in.
[[nodiscard]] Language contentLanguage(const ExportRequest &request);

/// The same request with its partners in the order of its sort, and without the sort. `records` must be those of the
/// request's catalogue. Sorting reads all partners; the progress may end it.
[[nodiscard]] std::variant<ExportRequest, ExportFailure>
sortedRequest(CatalogueRecords &records, const ExportRequest &request, const ExportProgress &progress = {});
/// The same on a connection of its own, on any thread.
[[nodiscard]] std::variant<ExportRequest, ExportFailure> sortedRequest(const ExportRequest &request,
                                                                       const ExportProgress &progress = {});

/// The table of a request, sorted: for a preview, the clipboard and the formats that are tables. `records` must outlive
/// it, and be those of the request's catalogue; the progress is that of sorting.
[[nodiscard]] std::variant<std::unique_ptr<ExportTable>, ExportFailure>
openTable(CatalogueRecords &records, const ExportRequest &request, const ExportProgress &progress = {});

/// Writes a whole file, or none: what was there before stays until the new one is on the disk. Works on any thread; the
/// catalogue is read on a connection of its own.
[[nodiscard]] std::optional<ExportFailure> exportTo(const QString &path, const ExportRequest &request,
                                                    const ExportProgress &progress = {},
                                                    ExportReport *report = nullptr);
/// The same bytes to a device, which has taken a part of them after a failure.
[[nodiscard]] std::optional<ExportFailure> exportTo(QIODevice &device, const ExportRequest &request,
                                                    const ExportProgress &progress = {},
                                                    ExportReport *report = nullptr);
