// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/clearindicators.h"

#include "presentation/colours.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace
{

constexpr qreal half = 0.5; // of a pixel: so the line fills whole ones

void drawOutline(QPainter &painter, const QRect &indicator, const QColor &colour, bool isRound)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isRound);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    const QRectF line = QRectF(indicator).adjusted(half, half, -half, -half);
    if (isRound)
        painter.drawEllipse(line);
    else
        painter.drawRect(line);
    painter.restore();
}

} // namespace

void ClearIndicators::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isIndicator = isRound || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (isIndicator && option->state.testFlag(State_Enabled))
        drawOutline(*painter, option->rect, coloursFor(option->palette).muted, isRound);
}

void installClearIndicators()
{
    const QString name = QApplication::style()->name();
    if (name == QLatin1String("fusion"))
        QApplication::setStyle(new ClearIndicators(name)); // the application owns it
}
