// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pageframe.h"
#include "printing/printeddocument.h"

#include <QList>

/// One page for each partner, whatever there is to say: what does not fit is set more tightly, then cut, and the page
/// says so. The first link of the partner is there as a QR code too.
class PartnerSheetDocument final : public PrintedDocument
{
public:
    PartnerSheetDocument(const DocumentSource &source, const QList<PartnerId> &partners);

    /// The name of the partner if there is only one.
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QPageLayout pageLayout() const override { return m_frame.layout(); }
    [[nodiscard]] int partCount() const override { return 0; }
    [[nodiscard]] int pageCount() const override;
    void drawPage(QPainter &painter, int page) override;

protected:
    void layOutPart(int) override {}

private:
    DocumentSource m_source;
    QList<PartnerId> m_partners;
    PageFrame m_frame;
};
