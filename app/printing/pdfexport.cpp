// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdfexport.h"

#include "printing/bookletdocument.h"
#include "printing/pagemeasures.h"
#include "printing/partnerlistdocument.h"
#include "printing/partnersheetdocument.h"

QString slugOf(PrintLayout layout)
{
    switch (layout) {
    case PrintLayout::List:
        return QStringLiteral("list");
    case PrintLayout::Sheets:
        return QStringLiteral("sheets");
    case PrintLayout::Booklet:
        break;
    }
    return QStringLiteral("booklet");
}

std::optional<PrintLayout> printLayoutWithSlug(QStringView slug)
{
    for (const PrintLayout layout : everyPrintLayout) {
        if (slugOf(layout) == slug)
            return layout;
    }
    return std::nullopt;
}

std::unique_ptr<PrintedDocument> makeDocument(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                              const PrintRequest &request)
{
    const DocumentSource source{catalogue, request.language, request.title, request.pageSize.value_or(usualPageSize())};
    switch (request.layout) {
    case PrintLayout::List:
        return std::make_unique<PartnerListDocument>(
            source, request.table ? *request.table : usualTable(catalogue, partners, request.language), request.filter);
    case PrintLayout::Sheets:
        return std::make_unique<PartnerSheetDocument>(source, partners);
    case PrintLayout::Booklet:
        break;
    }
    return std::make_unique<BookletDocument>(source, partners, request.tree);
}

QDate creationDateOf(const Catalogue &catalogue)
{
    return catalogue.info().editionDate.earliest();
}

PdfResult exportPdf(const Catalogue &catalogue, const QList<PartnerId> &partners, const PrintRequest &request,
                    const QString &path, const PrintProgress &progress)
{
    const std::unique_ptr<PrintedDocument> document = makeDocument(catalogue, partners, request);
    return writePdf(*document, path, creationDateOf(catalogue), progress);
}
