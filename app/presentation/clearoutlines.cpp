// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/clearoutlines.h"

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

/// What has the focus has a frame of another colour already, and what is disabled may be faint.
bool needsFrame(const QStyleOption &option)
{
    return (isDark(option.palette) || isHighContrast(option.palette)) && option.state.testFlag(QStyle::State_Enabled) &&
           !option.state.testFlag(QStyle::State_HasFocus);
}

/// Where Fusion draws it.
void drawFrame(QPainter &painter, const QStyleOption &option)
{
    constexpr qreal radius = 2; // pixels
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursFor(option.palette).muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace

void ClearOutlines::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isIndicator = isRound || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isField = element == PE_FrameLineEdit && needsFrame(*option);
    const bool isButton = element == PE_PanelButtonCommand && isHighContrast(option->palette) && needsFrame(*option);
    if (isIndicator && option->state.testFlag(State_Enabled))
        drawOutline(*painter, option->rect, coloursFor(option->palette).muted, isRound);
    else if (isField || isButton)
        drawFrame(*painter, *option);
}

void ClearOutlines::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // A box to choose from looks like a button.
    const bool isField = control == CC_SpinBox || (control == CC_ComboBox && isHighContrast(option->palette));
    if (isField && needsFrame(*option))
        drawFrame(*painter, *option);
}

void installClearOutlines()
{
    const QString name = QApplication::style()->name();
    if (name == QLatin1String("fusion"))
        QApplication::setStyle(new ClearOutlines(name)); // the application owns it
}
