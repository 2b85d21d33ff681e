// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/steppedwork.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

class SteppedWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreDoneUntilNoneIsLeft();
    void othersHaveTheirTurnInBetween();
    void cancelledWorkIsNotHeardOf();
    void newWorkTakesThePlaceOfTheOld();
    void endMayStartOtherWork();
    void workIsLetGoWithItsOwner();
};

void SteppedWorkTest::stepsAreDoneUntilNoneIsLeft()
{
    SteppedWork work;
    int steps = 0;
    int ends = 0;
    work.start([&] { return ++steps < 50; }, [&] { ++ends; });
    QVERIFY(work.isRunning());
    QCOMPARE(steps, 0); // nothing is done before the event loop turns
    QTRY_COMPARE(ends, 1);
    QCOMPARE(steps, 50);
    QVERIFY(!work.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(ends, 1);
}

void SteppedWorkTest::othersHaveTheirTurnInBetween()
{
    SteppedWork work;
    const QSignalSpy progress(&work, &SteppedWork::progressed);
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&] { ++turns; });
    other.start(0);
    int steps = 0;
    bool isOver = false;
    const auto step = [&] {
        QThread::msleep(3);
        return ++steps < 40;
    };
    work.start(step, [&] { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY2(turns >= 4, qPrintable(QString::number(turns)));
    QVERIFY(progress.count() >= 4);
}

void SteppedWorkTest::cancelledWorkIsNotHeardOf()
{
    SteppedWork work;
    const auto held = std::make_shared<int>(0);
    work.start([held] { return ++*held < 1000000; }, [] { QFAIL("it was cancelled"); });
    QCOMPARE(held.use_count(), 2);
    QCoreApplication::processEvents();
    work.cancel();
    QVERIFY(!work.isRunning());
    QCOMPARE(held.use_count(), 1); // what it held is let go
    const int before = *held;
    QCoreApplication::processEvents();
    QCOMPARE(*held, before);
    work.cancel();
}

void SteppedWorkTest::newWorkTakesThePlaceOfTheOld()
{
    SteppedWork work;
    bool isOver = false;
    work.start([] { return true; }, [] { QFAIL("other work took its place"); });
    QCoreApplication::processEvents();
    work.start([] { return false; }, [&] { isOver = true; });
    QTRY_VERIFY(isOver);
}

void SteppedWorkTest::endMayStartOtherWork()
{
    SteppedWork work;
    QString order;
    work.start(
        [&] {
            order += QLatin1Char('a');
            return false;
        },
        [&] {
            work.start(
                [&] {
                    order += QLatin1Char('b');
                    return false;
                },
                [&] { order += QLatin1Char('c'); });
        });
    QTRY_COMPARE(order, QStringLiteral("abc"));
}

void SteppedWorkTest::workIsLetGoWithItsOwner()
{
    const auto held = std::make_shared<int>(0);
    {
        SteppedWork work;
        work.start([held] { return true; }, [] {});
    }
    QCOMPARE(held.use_count(), 1);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(SteppedWorkTest)
#include "steppedwork_test.moc"
