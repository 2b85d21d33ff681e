// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagepreview.h"

#include "presentation/colours.h"
#include "printing/pagemeasures.h"
#include "printing/printeddocument.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

namespace
{

constexpr int margin = 12; // pixels

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void PagePreview::setDocument(PrintedDocument *document)
{
    m_document = document;
    m_page = 0;
    m_rendered = QPixmap();
    retranslate();
    update();
    emit pageChanged(m_page);
}

void PagePreview::setPage(int page)
{
    const int wanted = qBound(0, page, qMax(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_rendered = QPixmap();
    retranslate();
    update();
    emit pageChanged(m_page);
}

int PagePreview::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

QSize PagePreview::sizeHint() const
{
    return {440, 580};
}

QRect PagePreview::pageRect() const
{
    const QSizeF page = m_document->pageLayout().fullRect(QPageLayout::Point).size();
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QSize size = page.scaled(room.size(), Qt::KeepAspectRatio).toSize();
    return QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size);
}

void PagePreview::renderPage()
{
    const QSize size = pageRect().size();
    m_rendered = QPixmap(size * devicePixelRatioF());
    m_rendered.fill(Qt::white);
    QPainter painter(&m_rendered);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal widthInUnits = m_document->pageLayout().fullRect(QPageLayout::Point).width() * points(1);
    const qreal scale = m_rendered.width() / widthInUnits;
    painter.scale(scale, scale);
    m_document->drawPage(painter, m_page);
    painter.end();
    m_rendered.setDevicePixelRatio(devicePixelRatioF());
}

void PagePreview::paintEvent(QPaintEvent *)
{
    if (!m_document)
        return;
    if (m_rendered.isNull())
        renderPage();
    QPainter painter(this);
    const QRect page = pageRect();
    painter.drawPixmap(page.topLeft(), m_rendered);
    const bool isFocused = hasFocus();
    const int width = isFocused ? 2 : 1;
    painter.setPen(QPen(isFocused ? palette().color(QPalette::Highlight) : coloursFor(palette()).border, width));
    painter.drawRect(page.adjusted(-width, -width, width - 1, width - 1));
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    m_rendered = QPixmap();
    QWidget::resizeEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Right:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Left:
        setPage(m_page - 1);
        break;
    case Qt::Key_Home:
        setPage(0);
        break;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    setPage(m_page - m_wheel / notch);
    m_wheel %= notch;
    event->accept();
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PagePreview::retranslate()
{
    const QLocale locale;
    setAccessibleName(m_document ? tr("Preview, page %1 of %2", "%1 and %2 are numbers")
                                       .arg(locale.toString(m_page + 1), locale.toString(pageCount()))
                                 : tr("Preview"));
    setAccessibleDescription(tr("Page Up and Page Down turn the pages."));
}
