// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/documentdrawing.h"

#include "printing/pagemeasures.h"

#include <QPagedPaintDevice>

DocumentDrawing::DocumentDrawing(PrintedDocument &document, QPagedPaintDevice &device, const QPageRanges &ranges)
    : m_document(document)
    , m_device(device)
    , m_ranges(ranges)
{
}

bool DocumentDrawing::step()
{
    if (m_hasFailed)
        return false;
    if (!m_document.isLaidOut()) {
        m_document.layOutMore();
        return true;
    }
    while (m_page < m_document.pageCount() && !m_ranges.isEmpty() && !m_ranges.contains(m_page + 1))
        ++m_page;
    if (m_page >= m_document.pageCount())
        return false;
    m_hasFailed = !drawNextPage();
    return !m_hasFailed;
}

bool DocumentDrawing::drawNextPage()
{
    if (m_painter.isActive() ? !m_device.newPage() : !m_painter.begin(&m_device))
        return false;
    m_painter.save();
    const QSizeF page = m_document.pageLayout().fullRect(QPageLayout::Point).size() * points(1);
    const QSizeF paper(m_device.width(), m_device.height());
    const qreal scale = qMin(paper.width() / page.width(), paper.height() / page.height());
    m_painter.translate((paper.width() - page.width() * scale) / 2, 0);
    m_painter.scale(scale, scale);
    m_document.drawPage(m_painter, m_page);
    m_painter.restore();
    ++m_page;
    return true;
}

bool DocumentDrawing::finish()
{
    const bool isEnded = !m_painter.isActive() || m_painter.end();
    return isEnded && !m_hasFailed;
}

int DocumentDrawing::done() const
{
    constexpr int half = whole / 2;
    const int parts = m_document.partCount();
    if (!m_document.isLaidOut())
        return static_cast<int>(qint64{half} * m_document.laidOutParts() / parts);
    return half + static_cast<int>(qint64{half} * m_page / qMax(m_document.pageCount(), 1));
}
