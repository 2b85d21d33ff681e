// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/categoryview.h"

#include "browsing/categorytreemodel.h"
#include "browsing/roles.h"
#include "presentation/calmscrollbar.h"
#include "presentation/colours.h"
#include "presentation/tooltip.h"
#include "widgets/categorydelegate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace
{

constexpr int indent = 20;
constexpr int rowMargin = 4;
constexpr double radius = 5;

} // namespace

CategoryView::CategoryView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new CategoryDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(indent);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAttribute(Qt::WA_Hover);
}

void CategoryView::scrollToPixel(int pixel)
{
    if (!isVisible()) {
        m_pixelToScrollTo = pixel;
        return;
    }
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(pixel);
}

void CategoryView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (m_pixelToScrollTo)
        scrollToPixel(*m_pixelToScrollTo);
    else if (currentIndex().isValid())
        scrollTo(currentIndex());
    m_pixelToScrollTo.reset();
}

void CategoryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // A row that was asked for after the place of the last time matters more.
    if (!isVisible())
        m_pixelToScrollTo.reset();
    QTreeView::scrollTo(index, hint);
}

QModelIndex CategoryView::anchorRow() const
{
    const QModelIndex current = currentIndex();
    const bool isCurrentSeen = current.isValid() && visualRect(current).intersects(viewport()->rect());
    return isCurrentSeen ? current : indexAt(QPoint(viewport()->width() / 2, 0));
}

void CategoryView::moveRowTo(const QModelIndex &row, int top)
{
    if (!row.isValid())
        return;
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(row).top() - top);
}

void CategoryView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isHovered = m_hovered == index;
    if (isSelected || isHovered) {
        const QRectF row = QRectF(0, option.rect.top(), viewport()->width(), option.rect.height())
                               .adjusted(rowMargin, 1, -rowMargin, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? palette().color(QPalette::Active, QPalette::Highlight)
                                     : coloursFor(palette()).hover);
        painter->drawRoundedRect(row, radius, radius);
        if (isSelected && hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette().color(QPalette::Active, QPalette::HighlightedText), 1.5));
            painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
        }
        painter->restore();
    }
    // Qt would fill the indentation with a square selection of its own.
    QStyleOptionViewItem plain = option;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

void CategoryView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? palette().color(QPalette::Active, QPalette::HighlightedText)
                                 : coloursFor(palette()).muted);
    painter->translate(isMirrored ? rect.left() + indent / 2.0 : rect.right() - indent / 2.0 + 2,
                       rect.center().y() + 0.5);
    if (isExpanded(index))
        painter->rotate(90);
    else if (isMirrored)
        painter->rotate(180);
    painter->drawPolygon(QPolygonF({QPointF(-2.5, -4.5), QPointF(4, 0), QPointF(-2.5, 4.5)}));
    painter->restore();
}

void CategoryView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    // Without a current row nothing else shows where the keys go.
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette()).link, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(3, 3, -3, -3), radius, radius);
}

void CategoryView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTreeView::focusInEvent(event);
    // Qt makes the first row current; a reader who only tabs by has chosen nothing.
    if (!hadCurrent && selectionModel())
        selectionModel()->setCurrentIndex(QModelIndex(), QItemSelectionModel::NoUpdate);
}

void CategoryView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback guard(m_isWalking, true);
    // Enter opens and closes a category, as a double click does; Qt leaves the key alone otherwise.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && model()->hasChildren(currentIndex())) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CategoryView::keyboardSearch(const QString &typed)
{
    constexpr qint64 pause = 1000; // milliseconds after which a new word begins
    const auto *tree = qobject_cast<const CategoryTreeModel *>(model());
    if (!tree || typed.isEmpty())
        return;
    const bool isNewWord = !m_sinceTyped.isValid() || m_sinceTyped.elapsed() > pause;
    m_typed = isNewWord ? typed : m_typed + typed;
    m_sinceTyped.start();
    const QModelIndex found = tree->findName(m_typed, isNewWord ? indexBelow(currentIndex()) : currentIndex());
    if (found.isValid())
        setCurrentIndex(found);
}

void CategoryView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && currentIndex().isValid()) {
        executeDelayedItemsLayout();
        scrollTo(currentIndex());
    }
}

bool CategoryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showWholeName(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave)
        hover(QModelIndex());
    return QTreeView::viewportEvent(event);
}

void CategoryView::hover(const QModelIndex &row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

void CategoryView::showWholeName(const QPoint &position, const QPoint &globalPosition)
{
    const QModelIndex index = indexAt(position);
    const QString name = index.data(Qt::DisplayRole).toString();
    const bool isCut = fontMetrics().horizontalAdvance(name) > visualRect(index).width() - 2 * indent;
    if (index.isValid() && isCut)
        QToolTip::showText(globalPosition, toolTipText(name), viewport());
    else
        QToolTip::hideText();
}
