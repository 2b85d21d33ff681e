// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pageframe.h"
#include "printing/partnertable.h"
#include "printing/pdffile.h"

#include <QList>

#include <memory>
#include <optional>

/// How partners are put on pages.
enum class PrintLayout { List, Sheets, Booklet };

inline constexpr std::array everyPrintLayout = {PrintLayout::List, PrintLayout::Sheets, PrintLayout::Booklet};

/// The name of a layout in files and on the command line: "list", "sheets", "booklet".
[[nodiscard]] QString slugOf(PrintLayout layout);
[[nodiscard]] std::optional<PrintLayout> printLayoutWithSlug(QStringView slug);

/// What is to be printed, beside the partners.
struct PrintRequest {
    PrintLayout layout = PrintLayout::List;
    /// That of the content; texts of our own are in the language of the interface.
    Language language;
    /// One line; empty: the title of the catalogue, or the name of the only partner.
    QString title = QString();
    /// The table of a list, whose rows need not be the partners; empty: the usual one.
    std::optional<PartnerTable> table = std::nullopt;
    /// What the partners of a list were picked out by, in words; may be empty.
    QString filter = QString();
    /// How a booklet groups them.
    CategoryTree tree = CategoryTree::Place;
    /// Empty: as is usual where the user is.
    std::optional<QPageSize> pageSize = std::nullopt;
};

/// The pages of these partners, in their order; a booklet has an order of its own. The catalogue must outlive them.
[[nodiscard]] std::unique_ptr<PrintedDocument>
makeDocument(const Catalogue &catalogue, const QList<PartnerId> &partners, const PrintRequest &request);

/// The day that stands in the files made of a catalogue: that of its edition. Invalid if it has none.
[[nodiscard]] QDate creationDateOf(const Catalogue &catalogue);

/// Writes the pages as a PDF file; `progress` may be empty. Needs a QGuiApplication.
[[nodiscard]] PdfResult exportPdf(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                  const PrintRequest &request, const QString &path, const PrintProgress &progress = {});
