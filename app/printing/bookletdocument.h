// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/bookletcontents.h"
#include "printing/printeddocument.h"
#include "printing/strip.h"

#include <memory>

/// A title page, the contents, and then all partners in chapters, each with everything that is known about it.
class BookletDocument final : public PrintedDocument
{
public:
    /// `tree` tells how the partners are grouped.
    BookletDocument(const DocumentSource &source, const QList<PartnerId> &partners, CategoryTree tree);

    [[nodiscard]] QString title() const override { return m_source.shownTitle(); }
    [[nodiscard]] QPageLayout pageLayout() const override { return m_frame.layout(); }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int pageCount() const override;
    void drawPage(QPainter &painter, int page) override;

protected:
    void layOutPart(int part) override;

private:
    /// Where a partner stands among the pages of all partners.
    struct Span {
        /// Where the partner before it ends.
        PagePlace start;
        int firstPage = 0;
        int lastPage = 0;
    };

    void layOutPartner(int position);
    [[nodiscard]] Strips stripsOf(int position) const;
    [[nodiscard]] Strips chapterStrips(int chapter) const;
    /// The chapter that a partner belongs to.
    [[nodiscard]] int chapterOf(int position) const;
    [[nodiscard]] QString chapterName(int chapter) const;
    /// Pages before those of the partners.
    [[nodiscard]] int frontPages() const { return 1 + m_contents.pageCount(); }

    void drawTitlePage(QPainter &painter) const;
    /// `page` counts from 0 here.
    void drawPartners(QPainter &painter, int page) const;
    void drawStripsOn(QPainter &painter, int position, int page) const;

    DocumentSource m_source;
    PageFrame m_frame;
    PrintTheme m_theme;
    BookletPlan m_plan;
    BookletContents m_contents;
    QList<Span> m_spans;
    PagePlace m_next;
};
