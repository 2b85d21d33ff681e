// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// The usual style, with outlines that can be seen: Fusion's have a contrast of 1.2 : 1 on a dark background, where 3 :
/// 1 is asked for (WCAG 2.2, 1.4.11). Check boxes and radio buttons have them always, fields where it is dark, and
/// buttons where the contrast is high. Other styles are left as they are.
class ClearOutlines final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

/// Lets the application use it, if its style needs it. To be called once, before the first widget is made.
void installClearOutlines();
