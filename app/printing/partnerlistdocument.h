// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pageframe.h"
#include "printing/partnertable.h"
#include "printing/printeddocument.h"
#include "printing/tablecolumns.h"
#include "printing/textblock.h"

#include <QList>

/// A table of partners under a title: its header stands on each page, and a row is only divided if it is higher than a
/// page. A table of many columns lies on its side.
class PartnerListDocument final : public PrintedDocument
{
public:
    /// `filter` tells in words what the partners were picked out by; empty: nothing is said.
    PartnerListDocument(const DocumentSource &source, const PartnerTable &table, const QString &filter = {});

    [[nodiscard]] QString title() const override { return m_source.shownTitle(); }
    [[nodiscard]] QPageLayout pageLayout() const override { return m_frame.layout(); }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void drawPage(QPainter &painter, int page) override;

protected:
    void layOutPart(int part) override;

private:
    /// What a page begins with.
    struct PageStart {
        int row = 0;
        int line = 0; ///< above 0: a row that the page before began
    };

    void makeHead();
    void layOutRow(int row);
    /// The cells of a row, each made safe to show.
    [[nodiscard]] QStringList cellsOf(int row) const;
    [[nodiscard]] TextBlock cell(const QString &text, int column) const;
    [[nodiscard]] TextBlock headerCell(int column) const;
    /// How many lines the highest cell has; at least 1.
    [[nodiscard]] int linesOf(int row) const;
    [[nodiscard]] int linesThatFit(qreal height) const;
    /// Where the rows of a page begin, in units of the page.
    [[nodiscard]] qreal rowsTop(int page) const;

    void drawTitle(QPainter &painter) const;
    void drawHeader(QPainter &painter, qreal bottom) const;
    void drawLines(QPainter &painter, int row, int first, int count, qreal top) const;

    DocumentSource m_source;
    PartnerTable m_table;
    QString m_filter;
    PageFrame m_frame;
    PrintTheme m_theme;
    QList<TableColumn> m_columns;
    QList<TextBlock> m_titleBlocks;
    qreal m_headerHeight = 0;
    QList<PageStart> m_pages;
    qreal m_y = 0; ///< where the next row begins, while they are laid out
};
