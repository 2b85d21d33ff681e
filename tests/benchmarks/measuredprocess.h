// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

/// What a program used until it ended.
struct Usage {
    double wallSeconds = 0;
    /// Of all its threads, in the kernel's account.
    double processorSeconds = 0;
    double peakMebibytes = 0;
    /// As a shell tells it.
    int exitStatus = 0;
};

/// A program that is watched from outside. Ended and waited for when it goes out of scope.
class MeasuredProcess final
{
public:
    /// The environment holds what is added to ours, as NAME=VALUE. The clock starts just before the program does.
    MeasuredProcess(const QStringList &command, const QStringList &environment);
    ~MeasuredProcess();
    MeasuredProcess(const MeasuredProcess &) = delete;
    MeasuredProcess &operator=(const MeasuredProcess &) = delete;

    [[nodiscard]] bool isStarted() const { return m_id > 0; }
    [[nodiscard]] double milliseconds() const;
    /// What it holds now, with what it shares with others.
    [[nodiscard]] double residentMebibytes() const;
    /// How often its threads went to sleep until now: as often as they woke up.
    [[nodiscard]] qint64 sleeps() const;

    Usage waitForEnd();
    /// Kills it.
    Usage end();

private:
    int m_id = 0;
    std::chrono::steady_clock::time_point m_begin;
};
