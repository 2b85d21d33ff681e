// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pageframe.h"

#include "catalogue/displaytext.h"
#include "printing/pagemeasures.h"
#include "printing/textblock.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrintedPage)
};

constexpr qreal sideMargin = millimetres(21);
constexpr qreal headLine = millimetres(13);   // from the top of the page
constexpr qreal textTop = millimetres(23);    // from the top of the page
constexpr qreal textBottom = millimetres(24); // from the bottom of the page
constexpr qreal footLine = millimetres(16);   // from the bottom of the page

QSizeF sizeOf(const QPageSize &pageSize, QPageLayout::Orientation orientation)
{
    const QSizeF upright = pageSize.size(QPageSize::Point) * points(1);
    return orientation == QPageLayout::Portrait ? upright : upright.transposed();
}

} // namespace

QString DocumentSource::shownTitle() const
{
    const CatalogueInfo &info = catalogue.info();
    return singleLine(title.isEmpty() ? info.title.in(bestLanguage(language, info.languages), info.languages).text
                                      : title);
}

QString DocumentSource::organisation() const
{
    const CatalogueInfo &info = catalogue.info();
    return info.organisation.in(bestLanguage(language, info.languages), info.languages).text;
}

QString DocumentSource::edition() const
{
    const CatalogueInfo &info = catalogue.info();
    const QString number = QLocale().toString(info.edition);
    return info.editionDate.isKnown()
               ? Texts::tr("Edition %1 of %2", "number and date").arg(number, info.editionDate.text(QLocale()))
               : Texts::tr("Edition %1", "number").arg(number);
}

PrintTheme DocumentSource::theme(const PrintTheme::Density &density) const
{
    return PrintTheme(QColor(catalogue.info().accent), density);
}

PageFrame::PageFrame(const DocumentSource &source, QPageLayout::Orientation orientation)
    : m_pageSize(source.pageSize)
    , m_orientation(orientation)
    , m_theme(source.theme())
    , m_footText(Texts::tr("%1 · %2", "%1 is a title, %2 an edition").arg(source.shownTitle(), source.edition()))
{
    const QSizeF size = sizeOf(m_pageSize, m_orientation);
    m_textArea = QRectF(QPointF(sideMargin, textTop), QPointF(size.width() - sideMargin, size.height() - textBottom));
}

QPageLayout PageFrame::layout() const
{
    return QPageLayout(m_pageSize, m_orientation, QMarginsF());
}

void PageFrame::drawFoot(QPainter &painter, int page, int pageCount) const
{
    const qreal y = sizeOf(m_pageSize, m_orientation).height() - footLine;
    painter.fillRect(QRectF(m_textArea.left(), y, m_textArea.width(), m_theme.hairlineWidth()), m_theme.hairline());
    const QString number = Texts::tr("%1 of %2", "number of a page, and how many pages there are")
                               .arg(QLocale().toString(page + 1), QLocale().toString(pageCount));
    drawLine(painter, m_footText, number, y + points(6));
}

void PageFrame::drawHead(QPainter &painter, const QString &left, const QString &right) const
{
    drawLine(painter, left, right, headLine);
}

void PageFrame::drawAccent(QPainter &painter, const QPointF &topLeft) const
{
    painter.fillRect(QRectF(topLeft, QSizeF(millimetres(14), accentHeight())), m_theme.accent());
}

qreal PageFrame::accentHeight() const
{
    return points(3);
}

void PageFrame::drawLine(QPainter &painter, const QString &left, const QString &right, qreal y) const
{
    const TextStyle style = m_theme.style(TextRole::Faint);
    const qreal rightWidth = qMin(TextBlock(right, style, m_textArea.width()).usedWidth(), m_textArea.width() / 2);
    const QRectF line(m_textArea.left(), y, m_textArea.width(), style.lineHeight);
    drawLineOfText(painter, left, style, line.adjusted(0, 0, -rightWidth - points(12), 0));
    drawLineOfText(painter, right, style, line, Qt::AlignRight);
}

void drawLineOfText(QPainter &painter, const QString &text, const TextStyle &style, const QRectF &room,
                    Qt::AlignmentFlag side)
{
    if (text.isEmpty())
        return;
    const QString shown = QFontMetricsF(style.font).elidedText(text, Qt::ElideRight, room.width());
    // A width of its own, so that rounding cannot break the line.
    const TextBlock line(shown, style, room.width() * 2);
    const qreal left = side == Qt::AlignRight ? room.right() - line.usedWidth() : room.left();
    line.drawLine(painter, 0, QPointF(left, room.top()));
}
