// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/idletime.h"

#include <algorithm>
#include <utility>

namespace
{

constexpr qint64 second = 1000; // milliseconds
// A countdown that is looked at later than this after the last time was not seen in between.
constexpr qint64 longestGap = 3 * second;

qint64 milliseconds(std::chrono::seconds duration)
{
    return static_cast<qint64>(std::chrono::milliseconds(duration).count());
}

} // namespace

IdleTime::IdleTime(const IdleDurations &durations, std::function<bool()> isAtStart, MonotonicClock clock,
                   QObject *parent)
    : QObject(parent)
    , m_durations(durations)
    , m_isAtStart(std::move(isAtStart))
    , m_clock(std::move(clock))
    , m_lastActivity(m_clock())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleTime::check);
    rest(m_lastActivity);
}

void IdleTime::setDurations(const IdleDurations &durations)
{
    m_durations = durations;
    const qint64 now = m_clock();
    if (m_state == State::Active)
        wakeAt(m_lastActivity + milliseconds(m_durations.idle), now);
    else if (m_state == State::CountingDown)
        startCountdown(now);
    else if (m_state == State::Resting)
        rest(now);
}

void IdleTime::activity()
{
    m_lastActivity = m_clock();
    if (m_state == State::Active)
        return; // the timer looks at the clock when it fires
    const State before = std::exchange(m_state, State::Active);
    wakeAt(m_lastActivity + milliseconds(m_durations.idle), m_lastActivity);
    if (before == State::CountingDown)
        emit countdownEnded();
    else if (before == State::Attracting)
        emit attractEnded();
}

void IdleTime::check()
{
    const qint64 now = m_clock();
    switch (m_state) {
    case State::Active:
        checkActive(now);
        break;
    case State::CountingDown:
        checkCountdown(now);
        break;
    case State::Resting:
        checkResting(now);
        break;
    case State::Attracting:
        break;
    }
}

void IdleTime::checkActive(qint64 now)
{
    const qint64 idle = milliseconds(m_durations.idle);
    if (sinceActivity(now) < idle)
        wakeAt(m_lastActivity + idle, now);
    else if (m_isAtStart())
        rest(now);
    else
        startCountdown(now);
}

void IdleTime::checkCountdown(qint64 now)
{
    if (now - m_lastShown > longestGap) {
        startCountdown(now);
        return;
    }
    const qint64 left = m_countdownFrom + milliseconds(m_durations.countdown) - now;
    if (left <= 0) {
        rest(now);
        emit timeIsUp();
        return;
    }
    m_lastShown = now;
    const int seconds = static_cast<int>((left + second - 1) / second);
    wakeAt(now + left - (seconds - 1) * second, now);
    if (std::exchange(m_secondsShown, seconds) != seconds)
        emit countdownChanged(seconds);
}

void IdleTime::checkResting(qint64 now)
{
    if (m_durations.attract.count() <= 0)
        return;
    const qint64 due = m_lastActivity + milliseconds(m_durations.attract);
    if (now < due) {
        wakeAt(due, now);
    } else if (!m_isAtStart()) {
        startCountdown(now); // what came back without a touch, as by a screen reader, is not hidden at once
    } else {
        m_state = State::Attracting;
        sleep();
        emit attractStarted();
    }
}

void IdleTime::startCountdown(qint64 now)
{
    m_state = State::CountingDown;
    m_countdownFrom = now;
    m_lastShown = now;
    m_secondsShown = 0;
    checkCountdown(now);
}

void IdleTime::rest(qint64 now)
{
    m_state = State::Resting;
    if (m_durations.attract.count() > 0)
        wakeAt(std::max(now, m_lastActivity + milliseconds(m_durations.attract)), now);
    else
        sleep();
}

void IdleTime::wakeAt(qint64 time, qint64 now)
{
    m_nextCheck = time;
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, time - now)));
}

void IdleTime::sleep()
{
    m_nextCheck.reset();
    m_timer.stop();
}
