// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace
{

constexpr int leastHeight = 100; // pixels
constexpr int leastLines = 5;

} // namespace

FormScrollArea::FormScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FormScrollArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const QSize wanted = widget()->sizeHint();
    const QLayout *rows = widget()->layout();
    const bool isByWidth = rows && rows->hasHeightForWidth() && viewport()->width() > 0;
    return {wanted.width(), isByWidth ? rows->totalHeightForWidth(viewport()->width()) : wanted.height()};
}

QSize FormScrollArea::minimumSizeHint() const
{
    const int below = horizontalScrollBar()->sizeHint().height();
    const int least = qMax(leastHeight, leastLines * fontMetrics().height() + below);
    return {0, qMin(least, sizeHint().height())};
}

bool FormScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FormScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Texts wrap in another way.
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}
