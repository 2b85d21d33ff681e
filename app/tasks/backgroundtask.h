// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

/// Long work on a thread of its own, one piece at a time, so that the window stays alive. It is ended, and waited for,
/// when the task is deleted.
class BackgroundTask final : public QObject
{
    Q_OBJECT

public:
    /// What the work sees of its task; used on its thread only.
    class Control final
    {
    public:
        /// The work should end soon; what it returns then is not run.
        [[nodiscard]] bool isCancelled() const { return m_isCancelled->load(); }
        /// Tells how far the work is, at most some twenty times a second. False if it should end.
        bool report(int done, int of);

    private:
        friend class BackgroundTask;
        Control(BackgroundTask *task, std::shared_ptr<std::atomic<bool>> isCancelled)
            : m_task(task)
            , m_isCancelled(std::move(isCancelled))
        {
        }

        BackgroundTask *m_task;
        std::shared_ptr<std::atomic<bool>> m_isCancelled;
        QElapsedTimer m_sinceReport;
    };

    /// Runs on the thread and returns what is to be done with the result on the thread of the task.
    using Work = std::function<std::function<void()>(Control &control)>;

    explicit BackgroundTask(QObject *parent = nullptr);
    ~BackgroundTask() override;

    /// Cancels what runs before, without a word of it.
    void start(const Work &work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int done, int of);
    /// After the result was taken, or when the work ended because it was cancelled.
    void ended(bool wasCancelled);

private:
    void abandon();
    void finish(const std::shared_ptr<std::atomic<bool>> &isCancelled, const std::function<void()> &take);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};
