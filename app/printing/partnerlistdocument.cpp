// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnerlistdocument.h"

#include "browsing/partnerfacts.h"
#include "catalogue/displaytext.h"
#include "printing/pagemeasures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerList)
};

constexpr int mostUprightColumns = 5;
constexpr int rowsInAPart = 100;
constexpr qreal cellPadding = points(4); // above and below the lines of a row
constexpr qreal belowTitle = points(16);
constexpr qreal belowAccent = points(10);

QPageLayout::Orientation orientationOf(const PartnerTable &table)
{
    return table.headers.size() > mostUprightColumns ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

PartnerListDocument::PartnerListDocument(const DocumentSource &source, const PartnerTable &table, const QString &filter)
    : m_source(source)
    , m_table(table)
    , m_filter(singleLine(filter))
    , m_frame(m_source, orientationOf(table))
    , m_theme(m_source.theme())
    , m_columns(columnsOf(m_table, m_frame.textArea().width(), m_theme))
{
    makeHead();
    m_pages.append(PageStart());
    m_y = rowsTop(0);
}

void PartnerListDocument::makeHead()
{
    const qreal width = m_frame.textArea().width();
    constexpr int mostLines = 3;
    const QString count = partnerCountText(m_table.rowCount);
    const QString subtitle = Texts::tr("%1 · %2", "a number of partners and an edition").arg(count, m_source.edition());
    m_titleBlocks.append(TextBlock(m_source.shownTitle(), m_theme.style(TextRole::Title), width).cutTo(mostLines));
    m_titleBlocks.append(TextBlock(subtitle, m_theme.style(TextRole::Subtitle), width).cutTo(mostLines));
    if (!m_filter.isEmpty()) {
        const QString text = Texts::tr("Only: %1", "a search or filter in words").arg(m_filter);
        m_titleBlocks.append(TextBlock(text, m_theme.style(TextRole::Subtitle), width).cutTo(mostLines));
    }
    for (int column = 0; column < m_columns.size(); ++column)
        m_headerHeight = qMax(m_headerHeight, headerCell(column).height() + 2 * cellPadding);
}

int PartnerListDocument::partCount() const
{
    return (m_table.rowCount + rowsInAPart - 1) / rowsInAPart;
}

void PartnerListDocument::layOutPart(int part)
{
    const int end = qMin(m_table.rowCount, (part + 1) * rowsInAPart);
    for (int row = part * rowsInAPart; row < end; ++row)
        layOutRow(row);
}

void PartnerListDocument::layOutRow(int row)
{
    const int lines = linesOf(row);
    const qreal bottom = m_frame.textArea().bottom();
    const qreal wholePage = bottom - rowsTop(1);
    if (linesThatFit(bottom - m_y) < lines && m_y > rowsTop(pageCount() - 1)) {
        m_pages.append({row, 0});
        m_y = rowsTop(1);
    }
    int line = 0;
    // Higher than a page: as much as fits on each.
    while (lines - line > linesThatFit(bottom - m_y)) {
        line += qMax(linesThatFit(bottom - m_y), 1);
        m_pages.append({row, line});
        m_y = rowsTop(1);
    }
    m_y = qMin(m_y + (lines - line) * m_theme.style(TextRole::Small).lineHeight + 2 * cellPadding,
               rowsTop(1) + wholePage);
}

QStringList PartnerListDocument::cellsOf(int row) const
{
    QStringList cells = m_table.row(row);
    cells.resize(m_columns.size());
    for (QString &text : cells) {
        bool isShortened = false;
        text = manyLines(text, &isShortened);
    }
    return cells;
}

TextBlock PartnerListDocument::cell(const QString &text, int column) const
{
    return TextBlock(text, m_columns.at(column).style, m_columns.at(column).width);
}

TextBlock PartnerListDocument::headerCell(int column) const
{
    return TextBlock(singleLine(m_table.headers.at(column)), m_theme.style(TextRole::Heading),
                     m_columns.at(column).width)
        .cutTo(3);
}

int PartnerListDocument::linesOf(int row) const
{
    const QStringList cells = cellsOf(row);
    int lines = 1;
    for (int column = 0; column < cells.size(); ++column) {
        const QString &text = cells.at(column);
        // Most fit into one line, which is found out much sooner than how a text breaks.
        const bool isClear =
            !text.contains(QLatin1Char('\n')) &&
            QFontMetricsF(m_columns.at(column).style.font).horizontalAdvance(text) < m_columns.at(column).width * 0.98;
        if (!isClear)
            lines = qMax(lines, cell(text, column).lineCount());
    }
    return lines;
}

int PartnerListDocument::linesThatFit(qreal height) const
{
    return qMax(0, static_cast<int>((height - 2 * cellPadding) / m_theme.style(TextRole::Small).lineHeight));
}

qreal PartnerListDocument::rowsTop(int page) const
{
    qreal top = m_frame.textArea().top() + m_headerHeight;
    if (page == 0) {
        for (const TextBlock &block : m_titleBlocks)
            top += block.height();
        top += belowTitle;
    }
    return top;
}

void PartnerListDocument::drawPage(QPainter &painter, int page)
{
    m_frame.drawFoot(painter, page, pageCount());
    if (page == 0)
        drawTitle(painter);
    else
        m_frame.drawHead(painter, {}, m_source.shownTitle());
    drawHeader(painter, rowsTop(page));
    const PageStart end = page + 1 < pageCount() ? m_pages.at(page + 1) : PageStart{m_table.rowCount, 0};
    PageStart next = m_pages.value(page);
    qreal y = rowsTop(page);
    while (next.row < end.row || (next.row == end.row && next.line < end.line)) {
        const int last = next.row == end.row ? end.line : linesOf(next.row);
        drawLines(painter, next.row, next.line, last - next.line, y);
        y += (last - next.line) * m_theme.style(TextRole::Small).lineHeight + 2 * cellPadding;
        painter.fillRect(QRectF(m_frame.textArea().left(), y - m_theme.hairlineWidth(), m_frame.textArea().width(),
                                m_theme.hairlineWidth()),
                         m_theme.hairline());
        next = {next.row + 1, 0};
    }
}

void PartnerListDocument::drawTitle(QPainter &painter) const
{
    QPointF at = m_frame.textArea().topLeft();
    m_frame.drawAccent(painter, at - QPointF(0, m_frame.accentHeight() + belowAccent));
    for (const TextBlock &block : m_titleBlocks) {
        block.draw(painter, at);
        at.ry() += block.height();
    }
}

void PartnerListDocument::drawHeader(QPainter &painter, qreal bottom) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const TextBlock text = headerCell(column);
        text.draw(painter,
                  QPointF(m_frame.textArea().left() + m_columns.at(column).left, bottom - cellPadding - text.height()));
    }
    const qreal thickness = points(1);
    painter.fillRect(QRectF(m_frame.textArea().left(), bottom - thickness, m_frame.textArea().width(), thickness),
                     m_theme.accent());
}

void PartnerListDocument::drawLines(QPainter &painter, int row, int first, int count, qreal top) const
{
    const QStringList cells = cellsOf(row);
    for (int column = 0; column < cells.size(); ++column) {
        if (cells.at(column).isEmpty())
            continue;
        const TextBlock text = cell(cells.at(column), column);
        for (int line = first; line < qMin(first + count, text.lineCount()); ++line)
            text.drawLine(painter, line,
                          QPointF(m_frame.textArea().left() + m_columns.at(column).left,
                                  top + cellPadding + (line - first) * text.lineHeight()));
    }
}
