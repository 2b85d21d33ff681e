// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <QPointer>
#include <QVariantAnimation>

class QAbstractScrollArea;
class QMouseEvent;
class QWidget;

/// Pushes the contents of an area by finger or mouse; they go on when they are let go, and come to rest. What lies
/// under the finger is pressed at once, and let go without effect as soon as the finger moves. A touch that nobody
/// takes comes as a mouse, so both are one.
///
/// Not QScroller: it holds presses back for a while, and some quick taps then never reach the button (seen with
/// Qt 6.4.2 in kioskjourney_test). A kiosk must answer every tap.
class FingerScroller final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the area.
    explicit FingerScroller(QAbstractScrollArea *area);

    /// Whether contents go on when they are let go; for the whole application, as its font and its palette are. True at
    /// first.
    static void setGliding(bool isGliding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(QWidget *widget, const QMouseEvent &event);
    [[nodiscard]] bool move(const QMouseEvent &event);
    [[nodiscard]] bool release();
    void startPushing();
    void glide();
    [[nodiscard]] int startDistance() const;

    QAbstractScrollArea *m_area;
    QVariantAnimation m_glide;
    QPointer<QWidget> m_pressed;
    QPointF m_begin;
    QPointF m_last;
    int m_valueAtBegin = 0;
    QElapsedTimer m_sinceMove;
    double m_speed = 0; ///< pixels in a millisecond, downwards
    bool m_isPushing = false;
    bool m_isSwallowing = false; ///< the press that ended a glide
    bool m_isLettingGo = false;
};
