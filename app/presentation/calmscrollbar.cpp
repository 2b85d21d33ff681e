// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calmscrollbar.h"

#include "presentation/colours.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

void CalmScrollBar::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const auto part = [&](QStyle::SubControl control) {
        return QRectF(style()->subControlRect(QStyle::CC_ScrollBar, &option, control, this));
    };
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSliderDown() || underMouse() ? colours.muted : colours.border);
    const QRectF handle = part(QStyle::SC_ScrollBarSlider).adjusted(3, 2, -3, -2);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.setBrush(colours.muted);
    const bool isVertical = orientation() == Qt::Vertical;
    for (const QStyle::SubControl control : {QStyle::SC_ScrollBarSubLine, QStyle::SC_ScrollBarAddLine}) {
        painter.save();
        painter.translate(part(control).center());
        painter.rotate((isVertical ? 0 : -90) + (control == QStyle::SC_ScrollBarAddLine ? 180 : 0));
        painter.drawPolygon(QPolygonF({QPointF(-3, 1.5), QPointF(0, -2), QPointF(3, 1.5)}));
        painter.restore();
    }
}
