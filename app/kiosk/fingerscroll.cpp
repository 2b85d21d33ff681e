// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fingerscroll.h"

#include "presentation/calmscrollbar.h"

#include <QScroller>

namespace
{

constexpr double pressDelay = 0.06;     // seconds in which a finger that pushes presses nothing
constexpr double startDistance = 0.004; // metres

} // namespace

void scrollByFinger(QAbstractScrollArea *area)
{
    // A touch that nobody takes comes as a mouse too: one gesture serves both.
    QScroller::grabGesture(area->viewport(), QScroller::LeftMouseButtonGesture);
    QScroller *scroller = QScroller::scroller(area->viewport());
    QScrollerProperties properties = scroller->scrollerProperties();
    properties.setScrollMetric(QScrollerProperties::MousePressEventDelay, pressDelay);
    properties.setScrollMetric(QScrollerProperties::DragStartDistance, startDistance);
    const auto none =
        QVariant::fromValue<QScrollerProperties::OvershootPolicy>(QScrollerProperties::OvershootAlwaysOff);
    properties.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy, none);
    properties.setScrollMetric(QScrollerProperties::HorizontalOvershootPolicy, none);
    scroller->setScrollerProperties(properties);
}

FingerScrollArea::FingerScrollArea(QWidget *contents, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(contents);
    contents->setAutoFillBackground(false);
    scrollByFinger(this);
}

QSize FingerScrollArea::sizeHint() const
{
    // QScrollArea would ask for no more than some lines of text.
    return widget()->sizeHint();
}
