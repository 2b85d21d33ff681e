// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprogress.h"
#include "exporting/listcolumn.h"

/// By what a list is sorted.
struct ExportSort {
    ListColumn column = ListColumn::Name;
    bool isDescending = false;
    friend bool operator==(const ExportSort &, const ExportSort &) = default;
};

/// The same partners in the order of a column: texts as the language sorts them, dates by the first day that they may
/// mean. What has nothing there comes last in both directions; what is equal stays in its order. Nothing if the
/// progress ended it, or if the catalogue could not be read (its error() tells).
[[nodiscard]] std::optional<QList<PartnerId>>
sortedPartners(CatalogueRecords &records, const QList<PartnerId> &partners, const ExportSort &sort,
               const Language &language, const QHash<QString, QString> &notes, const ExportProgress &progress);
