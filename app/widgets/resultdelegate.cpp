// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resultdelegate.h"

#include "browsing/resultmodel.h"
#include "presentation/colours.h"

#include <QPainter>

namespace
{

constexpr int side = 12;
constexpr int rowMargin = 4;
constexpr int padding = 8;  // above the name and below the line
constexpr int gap = 2;      // between the two
constexpr int between = 12; // between name and place
constexpr double radius = 5;

/// Draws one line with some ranges in bold; what does not fit ends in an ellipsis. From the left, or from the right
/// where that is the direction.
void drawMarked(QPainter &painter, const QRect &room, const QString &text, const QList<TextRange> &ranges)
{
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    const QFontMetrics plainMetrics(plain);
    const QFontMetrics boldMetrics(bold);
    int x = room.left();
    qsizetype begin = 0;
    const auto draw = [&](qsizetype end, bool isMarked) {
        if (end <= begin || x >= room.right())
            return;
        const QFontMetrics &metrics = isMarked ? boldMetrics : plainMetrics;
        const QString part = text.mid(begin, end - begin);
        const int width = metrics.horizontalAdvance(part);
        const bool fits = x + width <= room.right();
        painter.setFont(isMarked ? bold : plain);
        painter.drawText(QRect(x, room.top(), room.right() - x, room.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fits ? part : metrics.elidedText(part, Qt::ElideRight, room.right() - x));
        x = fits ? x + width : room.right();
        begin = end;
    };
    for (const TextRange &range : ranges) {
        draw(range.begin, false);
        draw(range.begin + range.length, true);
    }
    draw(text.size(), false);
    painter.setFont(plain);
}

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const Colours colours = coloursFor(option.palette);
    const QColor text = option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(rowMargin, 1, -rowMargin, -1);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? option.palette.color(QPalette::Active, QPalette::Highlight) : colours.hover);
        painter->drawRoundedRect(row, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isSelected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(text, 1.5));
        painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
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
    drawMarked(*painter, first.translated(0, height + gap), index.data(ContextRole).toString(),
               index.data(ContextRangesRole).value<QList<TextRange>>());
    painter->setPen(text);
    drawMarked(*painter, first.adjusted(0, 0, -endWidth - between, 0), index.data(Qt::DisplayRole).toString(),
               index.data(NameRangesRole).value<QList<TextRange>>());
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + gap + 2 * padding};
}
