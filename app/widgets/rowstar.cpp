// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowstar.h"

#include "presentation/colours.h"
#include "presentation/star.h"

#include <QStyleOptionViewItem>

void drawRowStar(QPainter &painter, const QPoint &middle, const QStyleOptionViewItem &option, bool isPicked)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (!isPicked && !isCurrent && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const Colours colours = coloursFor(option.palette);
    const QColor onRow = isPicked ? colours.star : colours.muted;
    const QColor colour = isCurrent ? option.palette.color(QPalette::Active, QPalette::HighlightedText) : onRow;
    QRectF square(0, 0, starSide, starSide);
    square.moveCenter(QPointF(middle) + QPointF(0.5, 0.5));
    drawStar(painter, square, colour, isPicked);
}
