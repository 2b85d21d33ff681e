// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/star.h"

#include <QPainter>
#include <QtMath>

namespace
{

constexpr int corners = 10;
constexpr double innerShare = 0.45; // of the radius: a little rounder than a pentagram
constexpr double lineShare = 0.08;  // of the side

QPolygonF starIn(const QRectF &square)
{
    const double radius = qMin(square.width(), square.height()) / 2;
    QPolygonF star;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * M_PI * corner / corners - M_PI / 2;
        const double length = corner % 2 == 0 ? radius : radius * innerShare;
        star.append(square.center() + QPointF(length * qCos(angle), length * qSin(angle)));
    }
    return star;
}

} // namespace

void drawStar(QPainter &painter, const QRectF &square, const QColor &colour, bool isFilled)
{
    const double line = qMin(square.width(), square.height()) * lineShare;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(starIn(square.adjusted(line, line, -line, -line)));
    painter.restore();
}
