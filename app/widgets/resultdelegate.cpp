// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resultdelegate.h"

#include "browsing/resultmodel.h"
#include "presentation/colours.h"
#include "widgets/rowstar.h"

#include <QPainter>
#include <QTextLayout>

namespace
{

constexpr int side = 12;
constexpr int rowMargin = 4;
constexpr int padding = 8;  // above the name and below the line
constexpr int gap = 2;      // between the two
constexpr int between = 12; // between name and place
constexpr double radius = 5;

/// Draws one line with some ranges in bold; what does not fit ends in an ellipsis. The text is shaped only once: that
/// is most of the time of a row.
void drawMarked(QPainter &painter, const QRect &room, const QString &text, const QList<TextRange> &ranges)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        QTextLayout::FormatRange bold{static_cast<int>(range.begin), static_cast<int>(range.length), {}};
        bold.format.setFontWeight(QFont::Bold);
        formats.append(bold);
    }
    QTextLayout layout(text, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    if (!line.isValid())
        return;
    const QPointF place(room.left(), room.top() + (room.height() - line.height()) / 2);
    if (line.naturalTextWidth() <= room.width()) {
        line.draw(&painter, place);
        return;
    }
    if (text.isRightToLeft()) {
        // Its end stands at the left; the marks are the price of a text that can be read.
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        return;
    }
    const QString ellipsis = QStringLiteral("…");
    const int width = room.width() - painter.fontMetrics().horizontalAdvance(ellipsis);
    const int end = qCeil(line.cursorToX(line.xToCursor(width, QTextLine::CursorOnCharacter)));
    painter.save();
    painter.setClipRect(QRect(room.left(), room.top(), end, room.height()), Qt::IntersectClip);
    line.draw(&painter, place);
    painter.restore();
    painter.drawText(room.adjusted(end, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, ellipsis);
}

/// The selection or the row under the mouse, and the sign of the focus.
void drawBackground(QPainter &painter, const QStyleOptionViewItem &option, const QColor &hover, const QColor &text)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(rowMargin, 1, -rowMargin, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelected ? option.palette.color(QPalette::Active, QPalette::Highlight) : hover);
        painter.drawRoundedRect(row, radius, radius);
    }
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 1.5));
        painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
}

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Colours colours = coloursFor(option.palette);
    const QColor text = option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBackground(*painter, option, colours.hover, text);
    painter->setFont(option.font);
    const int height = option.fontMetrics.height();
    const QRect first(option.rect.left() + side, option.rect.top() + padding, option.rect.width() - 2 * side, height);
    const QString place = index.data(PlaceNameRole).toString();
    const QString badge = index.data(FallbackLanguageRole).toString();
    const QString end = badge.isEmpty() ? place : place + QLatin1String("  ") + badge;
    const int endWidth = qMin(option.fontMetrics.horizontalAdvance(end), first.width() / 2);
    painter->setPen(isSelected ? text : colours.muted);
    painter->drawText(QRect(first.right() - endWidth, first.top(), endWidth + 1, height),
                      Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(end, Qt::ElideRight, endWidth + 1));
    QRect second = first.translated(0, height + gap);
    if (const QVariant isPicked = index.data(IsSelectedRole); isPicked.isValid()) {
        drawRowStar(*painter, starTarget(option.rect, option.direction).center(), option, isPicked.toBool());
        second.adjust(0, 0, -starSide - between, 0);
    }
    drawMarked(*painter, second, index.data(ContextRole).toString(),
               index.data(ContextRangesRole).value<QList<TextRange>>());
    painter->setPen(text);
    drawMarked(*painter, first.adjusted(0, 0, -endWidth - between, 0), index.data(Qt::DisplayRole).toString(),
               index.data(NameRangesRole).value<QList<TextRange>>());
    painter->restore();
}

QRect ResultDelegate::starTarget(const QRect &row, Qt::LayoutDirection direction)
{
    // Below the place, beside the second line.
    constexpr int least = 28; // pixels of a target
    const int width = starSide + 2 * side;
    const int top = row.bottom() + 1 - qMax(least, row.height() / 2);
    Q_UNUSED(direction) // these rows stand as they do in every direction
    return {row.right() - width + 1, top, width, row.bottom() - top + 1};
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + gap + 2 * padding};
}
