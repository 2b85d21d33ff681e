// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/backgroundtask.h"

#include <QThread>

namespace
{

constexpr int millisecondsBetweenReports = 50;

} // namespace

bool BackgroundTask::Control::report(int done, int of)
{
    const bool isDue = !m_sinceReport.isValid() || m_sinceReport.elapsed() >= millisecondsBetweenReports;
    if (isDue && !isCancelled()) {
        m_sinceReport.start();
        const auto tell = [task = m_task, isCancelled = m_isCancelled, done, of] {
            if (!isCancelled->load())
                emit task->progressed(done, of);
        };
        // Queued for the task itself: it is not run after the task was deleted.
        QMetaObject::invokeMethod(m_task, tell, Qt::QueuedConnection);
    }
    return !isCancelled();
}

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
{
}

BackgroundTask::~BackgroundTask()
{
    abandon();
}

void BackgroundTask::start(const Work &work)
{
    abandon();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread.reset(QThread::create([this, work, isCancelled = m_isCancelled] {
        Control control(this, isCancelled);
        const std::function<void()> take = work(control);
        QMetaObject::invokeMethod(
            this, [this, isCancelled, take] { finish(isCancelled, take); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BackgroundTask::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}

void BackgroundTask::abandon()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
    m_isCancelled.reset();
}

void BackgroundTask::finish(const std::shared_ptr<std::atomic<bool>> &isCancelled, const std::function<void()> &take)
{
    if (isCancelled != m_isCancelled)
        return; // abandoned
    const bool wasCancelled = isCancelled->load();
    m_thread->wait();
    m_thread.reset();
    m_isCancelled.reset();
    if (!wasCancelled && take)
        take();
    emit ended(wasCancelled);
}
