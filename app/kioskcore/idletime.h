// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/monotonicclock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

/// After how much time without a visitor something happens.
struct IdleDurations {
    std::chrono::seconds idle{60};      ///< until the countdown
    std::chrono::seconds countdown{20}; ///< until everything is taken back
    std::chrono::seconds attract{120};  ///< until the attract screen, from the last activity; 0: never
};

/// Knows from the clock alone whether somebody stands at the kiosk, and says when another visitor may be expected.
///
///     Active -> (idle) -> CountingDown -> (countdown) -> Resting -> (attract) -> Attracting
///
/// Any activity leads back to Active. A visitor who left nothing (`isAtStart`) is not counted down. There is one timer,
/// which fires once for each thing that is to happen, and not at all at rest; activity only writes down the time. Where
/// the program did not run for a while (a computer that slept), the countdown begins anew: it is never shown for less
/// than its time.
class IdleTime final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Active,       ///< somebody was there less than `idle` ago
        CountingDown, ///< nobody was, and what they left is still there
        Resting,      ///< at the start, as the next visitor wants it
        Attracting    ///< the same, with the attract screen
    };

    /// Resting, as if there had been activity just now. `isAtStart` tells whether the visitor left nothing; it must
    /// not change anything.
    IdleTime(const IdleDurations &durations, std::function<bool()> isAtStart, MonotonicClock clock = systemClock(),
             QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// For settings that were read anew; counted from the last activity.
    void setDurations(const IdleDurations &durations);

    /// Somebody is there: any press, touch, key, wheel, movement with a button down, input method, and whatever else
    /// changed what is shown. May be called a thousand times a second.
    void activity();
    /// The same, for the button of the countdown.
    void keepGoing() { activity(); }

    /// Looks at the clock and does what is due; the timer calls it, and tests do. Calling it too early does nothing.
    void check();
    /// The time of the clock at which check() wants to be called next; empty if nothing will happen without activity.
    [[nodiscard]] std::optional<qint64> nextCheck() const { return m_nextCheck; }

signals:
    /// The countdown shows this number now: from all of its seconds down to 1.
    void countdownChanged(int secondsLeft);
    /// Somebody came back while it ran.
    void countdownEnded();
    /// It ran out: everything is to be taken back now.
    void timeIsUp();
    void attractStarted();
    void attractEnded();

private:
    [[nodiscard]] qint64 sinceActivity(qint64 now) const { return now - m_lastActivity; }
    void checkActive(qint64 now);
    void checkCountdown(qint64 now);
    void checkResting(qint64 now);
    void startCountdown(qint64 now);
    void rest(qint64 now);
    void wakeAt(qint64 time, qint64 now);
    void sleep();

    IdleDurations m_durations;
    std::function<bool()> m_isAtStart;
    MonotonicClock m_clock;
    QTimer m_timer;
    State m_state = State::Resting;
    qint64 m_lastActivity;
    std::optional<qint64> m_nextCheck;
    qint64 m_countdownFrom = 0;
    qint64 m_lastShown = 0; ///< when the countdown was last looked at
    int m_secondsShown = 0;
};
