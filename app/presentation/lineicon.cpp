// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/lineicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace
{

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
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center() + QPointF(0.5, 0.5));
        const double unit = qMin(rect.width(), rect.height()) / 24.0;
        painter->scale(m_shape == LineShape::ArrowForward ? -unit : unit, unit);
        painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_shape == LineShape::Close) {
            painter->drawLine(QPointF(-6, -6), QPointF(6, 6));
            painter->drawLine(QPointF(-6, 6), QPointF(6, -6));
        } else if (m_shape == LineShape::Magnifier) {
            painter->drawEllipse(QPointF(-2, -2), 6, 6);
            painter->drawLine(QPointF(2.5, 2.5), QPointF(8, 8));
        } else {
            painter->drawLine(QPointF(-8, 0), QPointF(8, 0));
            painter->drawPolyline(QPolygonF({QPointF(-2, -6), QPointF(-8, 0), QPointF(-2, 6)}));
        }
        painter->restore();
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
