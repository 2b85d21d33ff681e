// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/backgroundtask.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

class BackgroundTaskTest final : public QObject
{
    Q_OBJECT

private slots:
    void resultIsTakenOnTheThreadOfTheTask()
    {
        BackgroundTask task;
        QSignalSpy ended(&task, &BackgroundTask::ended);
        const QThread *worker = nullptr;
        const QThread *taker = nullptr;
        task.start([&](BackgroundTask::Control &) {
            worker = QThread::currentThread();
            return [&] { taker = QThread::currentThread(); };
        });
        QVERIFY(task.isRunning());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toBool(), false);
        QVERIFY(!task.isRunning());
        QCOMPARE(taker, thread());
        QVERIFY(worker && worker != taker);
    }

    void cancelledWorkGivesNothing()
    {
        BackgroundTask task;
        QSignalSpy ended(&task, &BackgroundTask::ended);
        bool isTaken = false;
        task.start([&](BackgroundTask::Control &control) {
            while (!control.isCancelled())
                QThread::yieldCurrentThread();
            return [&] { isTaken = true; };
        });
        task.cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toBool(), true);
        QVERIFY(!isTaken);
    }

    void progressIsToldButNotTooOften()
    {
        BackgroundTask task;
        QSignalSpy progressed(&task, &BackgroundTask::progressed);
        QSignalSpy ended(&task, &BackgroundTask::ended);
        task.start([](BackgroundTask::Control &control) {
            for (int step = 0; step < 10000; ++step)
                control.report(step, 10000);
            return std::function<void()>();
        });
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.first().at(1).toInt(), 10000);
        QVERIFY(progressed.size() < 5000);
    }

    void newWorkTakesThePlaceOfTheOld()
    {
        BackgroundTask task;
        QSignalSpy ended(&task, &BackgroundTask::ended);
        QStringList taken;
        task.start([&](BackgroundTask::Control &) { return [&] { taken.append(QStringLiteral("old")); }; });
        task.start([&](BackgroundTask::Control &) { return [&] { taken.append(QStringLiteral("new")); }; });
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(taken, QStringList{QStringLiteral("new")});
    }

    void deletedTaskEndsItsWork()
    {
        QSemaphore begun;
        std::atomic<bool> isOver = false;
        {
            BackgroundTask task;
            task.start([&](BackgroundTask::Control &control) {
                begun.release();
                while (control.report(1, 2))
                    QThread::yieldCurrentThread();
                isOver = true;
                return std::function<void()>();
            });
            begun.acquire();
        }
        QVERIFY(isOver);
        QCoreApplication::processEvents(); // what it told is of no interest any more
    }
};

QTEST_GUILESS_MAIN(BackgroundTaskTest)
#include "backgroundtask_test.moc"
