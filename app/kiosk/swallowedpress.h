// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Keeps a press of a mouse, a finger or a key with all that belongs to it - moves and release - from every widget, so
/// that a touch that wakes the kiosk presses nothing of what it uncovers, whenever that is uncovered. Ends with the
/// release, or with the next press if that got lost.
class SwallowedPress final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SwallowedPress() override;

    /// Called while the press comes to the window, before it comes to a widget.
    void begin();
    [[nodiscard]] bool isSwallowing() const { return m_isSwallowing; }

    /// Whether an event is a press of its own, not one that Qt made of a touch.
    [[nodiscard]] static bool isPress(const QEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    bool m_isSwallowing = false;
};
