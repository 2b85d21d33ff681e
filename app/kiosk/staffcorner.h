// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/monotonicclock.h"

#include <QList>
#include <QObject>

class KioskAppearance;
class QPointF;
class QWidget;

/// The way in for staff, which no visitor sees: five presses within three seconds in the upper left corner of the
/// window, and none elsewhere in between. Presses go on to whatever they were meant for.
class StaffCorner final : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 120; ///< designed pixels of the corner
    static constexpr int presses = 5;
    static constexpr qint64 within = 3000; ///< milliseconds from the first to the last

    /// Both must outlive the object.
    StaffCorner(QWidget &window, const KioskAppearance &appearance, MonotonicClock clock = systemClock(),
                QObject *parent = nullptr);

signals:
    void asked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QPointF &place);

    QWidget &m_window;
    const KioskAppearance &m_appearance;
    MonotonicClock m_clock;
    QList<qint64> m_times; ///< of the last presses in the corner, fewer than `presses`
};
