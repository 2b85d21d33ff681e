// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/steppedwork.h"

#include <QElapsedTimer>

#include <utility>

namespace
{

constexpr int longestSlice = 12; // milliseconds, so that a frame can be drawn after it

} // namespace

SteppedWork::SteppedWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SteppedWork::doSomeSteps);
}

void SteppedWork::start(const std::function<bool()> &step, const std::function<void()> &end)
{
    cancel();
    m_step = step;
    m_end = end;
    m_timer.start(0);
}

void SteppedWork::cancel()
{
    m_timer.stop();
    m_step = {};
    m_end = {};
}

void SteppedWork::doSomeSteps()
{
    QElapsedTimer time;
    time.start();
    bool hasMore = true;
    while (hasMore && time.elapsed() < longestSlice)
        hasMore = m_step();
    if (hasMore) {
        emit progressed();
        return;
    }
    m_timer.stop();
    // The end may start other work.
    const std::function<bool()> step = std::exchange(m_step, {});
    const std::function<void()> end = std::exchange(m_end, {});
    end();
}
