// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Long work in small steps on the thread of the window, which stays alive in between: for work on an opened catalogue,
/// which belongs to that thread.
class SteppedWork final : public QObject
{
    Q_OBJECT

public:
    explicit SteppedWork(QObject *parent = nullptr);

    /// Calls `step` until it is false, then `end` once. What is under way is given up before.
    void start(const std::function<bool()> &step, const std::function<void()> &end);
    /// Gives up what is under way, without a word; lets go of the two functions and what they hold.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    /// Some steps were done.
    void progressed();

private:
    void doSomeSteps();

    QTimer m_timer;
    std::function<bool()> m_step;
    std::function<void()> m_end;
};
