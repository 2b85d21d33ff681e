// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fingerscroller.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace
{

constexpr double slowest = 0.15; // pixels in a millisecond; slower contents rest at once
constexpr double fastest = 6.0;
constexpr int glideTime = 900;        // milliseconds
constexpr double glidePart = 1.0 / 3; // of the way at full speed, for a movement that slows down (OutCubic)
constexpr int longestRest = 80;       // milliseconds; a finger that lay still before it left pushes nothing

bool glides = true;

} // namespace

void FingerScroller::setGliding(bool isGliding)
{
    glides = isGliding;
}

FingerScroller::FingerScroller(QAbstractScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setDuration(glideTime);
    connect(&m_glide, &QVariantAnimation::valueChanged, area->verticalScrollBar(),
            [bar = area->verticalScrollBar()](const QVariant &value) { bar->setValue(value.toInt()); });
    // Of Qt's own, which pushes with two fingers.
    area->viewport()->ungrabGesture(Qt::PanGesture);
    qApp->installEventFilter(this);
}

int FingerScroller::startDistance() const
{
    return m_area->fontMetrics().height() / 2;
}

bool FingerScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isLettingGo || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return (widget == m_area->viewport() || m_area->viewport()->isAncestorOf(widget)) &&
               press(widget, static_cast<QMouseEvent &>(*event));
    case QEvent::MouseMove:
        return widget == m_pressed && move(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return widget == m_pressed && release();
    default:
        return false;
    }
}

bool FingerScroller::press(QWidget *widget, const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_isSwallowing = m_glide.state() == QAbstractAnimation::Running;
    m_glide.stop();
    m_pressed = widget;
    m_begin = event.globalPosition();
    m_last = m_begin;
    m_valueAtBegin = m_area->verticalScrollBar()->value();
    m_speed = 0;
    m_isPushing = false;
    m_sinceMove.start();
    return m_isSwallowing;
}

bool FingerScroller::move(const QMouseEvent &event)
{
    if (!event.buttons().testFlag(Qt::LeftButton))
        return false;
    const double way = event.globalPosition().y() - m_begin.y();
    const QScrollBar *bar = m_area->verticalScrollBar();
    if (!m_isPushing && std::abs(way) >= startDistance() && bar->maximum() > bar->minimum())
        startPushing();
    if (m_isPushing) {
        const qint64 time = qMax<qint64>(1, m_sinceMove.restart());
        const double speed = (event.globalPosition().y() - m_last.y()) / static_cast<double>(time);
        m_speed = 0.5 * m_speed + 0.5 * speed;
        m_area->verticalScrollBar()->setValue(m_valueAtBegin - static_cast<int>(std::lround(way)));
        m_last = event.globalPosition();
    }
    return m_isPushing || m_isSwallowing;
}

void FingerScroller::startPushing()
{
    m_isPushing = true;
    if (m_isSwallowing || !m_pressed)
        return;
    // Far away from everything: what was pressed is let go, and does nothing.
    const QPointF nowhere(-100000, -100000);
    QMouseEvent letGo(QEvent::MouseButtonRelease, nowhere, nowhere, nowhere, Qt::LeftButton, Qt::NoButton,
                      Qt::NoModifier);
    m_isLettingGo = true;
    QCoreApplication::sendEvent(m_pressed, &letGo);
    m_isLettingGo = false;
}

bool FingerScroller::release()
{
    const bool isOurs = m_isPushing || m_isSwallowing;
    if (m_isPushing && m_sinceMove.elapsed() < longestRest)
        glide();
    m_pressed = nullptr;
    m_isPushing = false;
    m_isSwallowing = false;
    return isOurs;
}

void FingerScroller::glide()
{
    if (!glides || std::abs(m_speed) < slowest)
        return;
    const double speed = qBound(-fastest, m_speed, fastest);
    const QScrollBar *bar = m_area->verticalScrollBar();
    const int end = bar->value() - static_cast<int>(std::lround(speed * glideTime * glidePart));
    m_glide.setStartValue(bar->value());
    m_glide.setEndValue(qBound(bar->minimum(), end, bar->maximum()));
    m_glide.start();
}
