// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fingerscrollarea.h"

#include "kiosk/fingerscroller.h"
#include "presentation/calmscrollbar.h"

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
    new FingerScroller(this);
}

QSize FingerScrollArea::sizeHint() const
{
    // QScrollArea would ask for no more than some lines of text.
    return widget()->sizeHint();
}
