// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Takes what is left of a press - moves and release - away from every widget, so that a touch that wakes the
/// kiosk presses nothing of what it uncovers. Ends with the release, or with the next press if that got lost.
class SwallowedPress final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SwallowedPress() override;

    /// From the event handler of the press on.
    void begin();
    [[nodiscard]] bool isSwallowing() const { return m_isSwallowing; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    bool m_isSwallowing = false;
};
