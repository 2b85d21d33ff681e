// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/lineicon.h"

#include "presentation/star.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace
{

QPainterPath heart()
{
    QPainterPath path(QPointF(0, 8));
    path.cubicTo(-6, 4, -9, 0, -9, -3.5);
    path.cubicTo(-9, -9, -2, -9.5, 0, -4.5);
    path.cubicTo(2, -9.5, 9, -9, 9, -3.5);
    path.cubicTo(9, 0, 6, 4, 0, 8);
    return path;
}

/// Draws a shape around the origin in a square of 24 units.
void draw(QPainter &painter, LineShape shape)
{
    switch (shape) {
    case LineShape::Close:
        painter.drawLine(QPointF(-6, -6), QPointF(6, 6));
        painter.drawLine(QPointF(-6, 6), QPointF(6, -6));
        break;
    case LineShape::Magnifier:
        painter.drawEllipse(QPointF(-2, -2), 6, 6);
        painter.drawLine(QPointF(2.5, 2.5), QPointF(8, 8));
        break;
    case LineShape::ArrowUp:
        painter.drawPolyline(QPolygonF({QPointF(-6, 3), QPointF(0, -3), QPointF(6, 3)}));
        break;
    case LineShape::ArrowDown:
        painter.drawPolyline(QPolygonF({QPointF(-6, -3), QPointF(0, 3), QPointF(6, -3)}));
        break;
    case LineShape::Funnel:
        painter.drawLine(QPointF(-8, -5), QPointF(8, -5));
        painter.drawLine(QPointF(-5, 0), QPointF(5, 0));
        painter.drawLine(QPointF(-2, 5), QPointF(2, 5));
        break;
    case LineShape::Bookmark:
        painter.drawPolygon(
            QPolygonF({QPointF(-5, -8), QPointF(5, -8), QPointF(5, 8), QPointF(0, 3.5), QPointF(-5, 8)}));
        break;
    case LineShape::Star:
    case LineShape::FilledStar:
        drawStar(painter, QRectF(-12, -12, 24, 24), painter.pen().color(), shape == LineShape::FilledStar);
        break;
    case LineShape::Export:
        painter.drawLine(QPointF(0, 3), QPointF(0, -8));
        painter.drawPolyline(QPolygonF({QPointF(-4, -4), QPointF(0, -8), QPointF(4, -4)}));
        painter.drawPolyline(QPolygonF({QPointF(-7, 3), QPointF(-7, 8), QPointF(7, 8), QPointF(7, 3)}));
        break;
    case LineShape::Warning:
        painter.drawPolygon(QPolygonF({QPointF(0, -8), QPointF(9, 8), QPointF(-9, 8)}));
        painter.drawLine(QPointF(0, -2.5), QPointF(0, 2));
        painter.drawPoint(QPointF(0, 5));
        break;
    case LineShape::House:
        painter.drawPolyline(QPolygonF({QPointF(-9, 0), QPointF(0, -8), QPointF(9, 0)}));
        painter.drawPolyline(QPolygonF({QPointF(-6, -2), QPointF(-6, 8), QPointF(6, 8), QPointF(6, -2)}));
        break;
    case LineShape::Heart:
        painter.drawPath(heart());
        break;
    case LineShape::FilledHeart:
        painter.fillPath(heart(), painter.pen().color());
        painter.drawPath(heart());
        break;
    case LineShape::HalfDisc: {
        QPainterPath half(QPointF(0, -8));
        half.arcTo(QRectF(-8, -8, 16, 16), 90, -180);
        half.closeSubpath();
        painter.fillPath(half, painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 8, 8);
        break;
    }
    case LineShape::ToTheBottom:
        painter.drawLine(QPointF(0, -8), QPointF(0, 4));
        painter.drawPolyline(QPolygonF({QPointF(-5, -1), QPointF(0, 4), QPointF(5, -1)}));
        painter.drawLine(QPointF(-8, 8), QPointF(8, 8));
        break;
    case LineShape::Backspace:
        painter.drawPolygon(
            QPolygonF({QPointF(-10, 0), QPointF(-4, -6), QPointF(9, -6), QPointF(9, 6), QPointF(-4, 6)}));
        painter.drawLine(QPointF(-0.5, -2.5), QPointF(4.5, 2.5));
        painter.drawLine(QPointF(-0.5, 2.5), QPointF(4.5, -2.5));
        break;
    case LineShape::Shift:
        painter.drawPolygon(QPolygonF({QPointF(0, -8), QPointF(8, 0), QPointF(4, 0), QPointF(4, 7), QPointF(-4, 7),
                                       QPointF(-4, 0), QPointF(-8, 0)}));
        break;
    case LineShape::Space:
        painter.drawPolyline(QPolygonF({QPointF(-8, 0), QPointF(-8, 4), QPointF(8, 4), QPointF(8, 0)}));
        break;
    case LineShape::Check:
        painter.drawPolyline(QPolygonF({QPointF(-8, 0), QPointF(-3, 5), QPointF(8, -6)}));
        break;
    case LineShape::ArrowForward:
        painter.scale(-1, 1);
        [[fallthrough]];
    case LineShape::ArrowBack:
        painter.drawLine(QPointF(-8, 0), QPointF(8, 0));
        painter.drawPolyline(QPolygonF({QPointF(-2, -6), QPointF(-8, 0), QPointF(-2, 6)}));
        break;
    }
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(LineShape shape)
        : m_shape(shape)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        // Not the palette's disabled colour: some themes have it invisible.
        QColor colour = palette.color(QPalette::Active, QPalette::ButtonText);
        colour.setAlphaF(mode == QIcon::Disabled ? 0.4F : 1.0F);
        drawLineShape(*painter, m_shape, QRectF(rect).translated(-0.5, -0.5), colour); // lines lie on whole pixels
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_shape); }

private:
    LineShape m_shape;
};

} // namespace

QIcon lineIcon(LineShape shape)
{
    return QIcon(new LineIconEngine(shape));
}

void drawLineShape(QPainter &painter, LineShape shape, const QRectF &area, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    const double unit = qMin(area.width(), area.height()) / 24.0;
    painter.scale(unit, unit);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, shape);
    painter.restore();
}
