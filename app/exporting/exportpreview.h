// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporter.h"

/// The beginning of an export before anybody writes it.
struct ExportPreview {
    /// What stands above the columns of the file: headings, or the stable keys.
    QStringList headings;
    /// The first rows, as texts of the cells; with the sign that keeps a formula from being calculated.
    QList<QStringList> rows;
    /// Of JSON, which is no table, the first lines of the file instead.
    QString text;
    /// About as large as the file will be, judged by some partners; 0: not known, as of PDF.
    qint64 bytes = 0;
};

inline constexpr int previewedRows = 8;

/// Reads what is needed on a connection of its own, on any thread; with a sort that is everybody. A table of PDF is
/// previewed as it is, without a size.
[[nodiscard]] std::variant<ExportPreview, ExportFailure> previewOf(const ExportRequest &request,
                                                                   const ExportProgress &progress = {});
