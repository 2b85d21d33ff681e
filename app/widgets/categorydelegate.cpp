// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/categorydelegate.h"

#include "browsing/roles.h"
#include "presentation/colours.h"
#include "widgets/rowstar.h"

#include <QLocale>
#include <QPainter>

namespace
{

constexpr int rowHeight = 32;
constexpr int rowPadding = 12; // around the letters, when they are large
constexpr int sideMargin = 12;
constexpr int gap = 8;

} // namespace

void CategoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant count = index.data(PartnerCountRole);
    const QString badge = index.data(FallbackLanguageRole).toString();
    QFont font = option.font;
    font.setBold(count.isValid());
    const QPalette::ColorRole textRole = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QColor textColour = option.palette.color(QPalette::Active, textRole);
    painter->save();
    painter->setFont(font);
    QRect room = option.rect.adjusted(4, 0, -sideMargin, 0);
    if (const QVariant isPicked = index.data(IsSelectedRole); isPicked.isValid()) {
        drawRowStar(*painter, starTarget(option.rect, option.direction).center(), option, isPicked.toBool());
        room.adjust(0, 0, -starSide - gap, 0);
    }
    const QString end = count.isValid() ? QLocale().toString(count.toInt()) : badge;
    if (!end.isEmpty()) {
        painter->setPen(isSelected ? textColour : coloursFor(option.palette).muted);
        const int width = painter->fontMetrics().horizontalAdvance(end);
        painter->drawText(QStyle::visualRect(option.direction, option.rect,
                                             QRect(room.right() - width, room.top(), width + 1, room.height())),
                          Qt::AlignVCenter, end);
        room.adjust(0, 0, -width - gap, 0);
    }
    painter->setPen(textColour);
    const QString name =
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                      name);
    painter->restore();
}

QRect CategoryDelegate::starTarget(const QRect &row, Qt::LayoutDirection direction)
{
    // As far to the side as the numbers of the categories.
    const int width = starSide + 2 * sideMargin;
    return QStyle::visualRect(direction, row, QRect(row.right() - width + 1, row.top(), width, row.height()));
}

QSize CategoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(rowHeight, option.fontMetrics.height() + rowPadding)};
}
