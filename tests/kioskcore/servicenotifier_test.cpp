// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/servicenotifier.h"

#include "support/fakemanager.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace
{

using std::chrono::milliseconds;

/// What a window that hangs does.
void blockFor(milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(time.count())) {
    }
}

} // namespace

/// Word to systemd, which starts the kiosk anew when it hangs.
class ServiceNotifierTest final : public QObject
{
    Q_OBJECT

private slots:
    void wordsArriveInTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("path") << QFile::encodeName(m_folder.filePath(QStringLiteral("notify")));
        QTest::newRow("abstract") << QByteArray("@partneratlas-test-") + QByteArray::number(::getpid());
    }

    void wordsArriveInTheirOrder()
    {
        QFETCH(const QByteArray, name);
        const FakeManager manager(name);
        ServiceNotifier notifier({name, {}});
        QVERIFY(manager.heard().isEmpty());
        notifier.ready();
        notifier.status(QStringLiteral("Everything\nis wéll"));
        notifier.stopping();
        QCOMPARE(manager.heard(), (QByteArrayList{"READY=1", "STATUS=Everything is wéll", "STOPPING=1"}));
    }

    void signsOfLifeComeTwiceInTheTime()
    {
        const FakeManager manager(socketName());
        ServiceNotifier notifier({socketName(), milliseconds(400)});
        QTest::qWait(500); // nothing may come before it is ready
        QVERIFY(manager.heard().isEmpty());
        QElapsedTimer timer;
        timer.start();
        notifier.ready();
        QByteArrayList heard;
        QTRY_VERIFY((heard += manager.heard()).size() >= 6);
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(heard.takeFirst(), QByteArray("READY=1"));
        QCOMPARE(heard.count("WATCHDOG=1"), heard.size());
        QVERIFY2(elapsed >= 5 * 200 * 9 / 10, qPrintable(QString::number(elapsed)));
    }

    void blockedEventLoopGivesNoSignOfLife()
    {
        const FakeManager manager(socketName());
        ServiceNotifier notifier({socketName(), milliseconds(100)});
        notifier.ready();
        QByteArrayList heard;
        QTRY_VERIFY((heard += manager.heard()).contains("WATCHDOG=1"));
        blockFor(milliseconds(400));
        QVERIFY(manager.heard().isEmpty());
        heard.clear();
        QTRY_VERIFY((heard += manager.heard()).contains("WATCHDOG=1"));
    }

    void withoutAWatchdogNobodyIsWoken()
    {
        const FakeManager manager(socketName());
        ServiceNotifier notifier({socketName(), milliseconds(0)});
        notifier.ready();
        const auto *timer = notifier.findChild<QTimer *>();
        QVERIFY(timer && !timer->isActive());
        QCOMPARE(manager.heard(), QByteArrayList{"READY=1"});
    }

    void socketThatDoesNotWorkIsNoFailure_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("relative") << QByteArray("notify");
        QTest::newRow("only the sign") << QByteArray("@");
        QTest::newRow("missing") << QByteArray("/no/such/socket");
        QTest::newRow("too long") << QByteArray("/") + QByteArray(200, 'x');
        QTest::newRow("longest") << QByteArray("/") + QByteArray(106, 'x');
        QTest::newRow("of another kind") << QByteArray("vsock:2:1234");
    }

    void socketThatDoesNotWorkIsNoFailure()
    {
        QFETCH(const QByteArray, name);
        ServiceNotifier notifier({name, milliseconds(10)});
        notifier.ready();
        notifier.status(QStringLiteral("fine"));
        notifier.stopping();
    }

    void managerThatDoesNotListenIsNotWaitedFor()
    {
        const FakeManager manager(socketName());
        ServiceNotifier notifier({socketName(), {}});
        QElapsedTimer timer;
        timer.start();
        for (int number = 0; number < 10000; ++number) // more than a socket holds
            notifier.status(QString(200, QLatin1Char('x')));
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(manager.heard().size() < 10000);
    }

    void environmentIsTakenOnce()
    {
        qputenv("NOTIFY_SOCKET", "/run/systemd/notify");
        qputenv("WATCHDOG_USEC", "20000000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        const ServiceAddress address = ServiceAddress::takeFromEnvironment();
        QCOMPARE(address.socket, QByteArray("/run/systemd/notify"));
        QVERIFY(address.watchdog == std::chrono::seconds(20));
        for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            QVERIFY(!qEnvironmentVariableIsSet(variable));
        const ServiceAddress again = ServiceAddress::takeFromEnvironment();
        QVERIFY(again.socket.isEmpty());
        QVERIFY(again.watchdog == milliseconds(0));
    }

    void watchdogCanBeOfAnother_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("process");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("no process") << QByteArray("5000") << QByteArray() << qint64(5000);
        QTest::newRow("another") << QByteArray("5000") << QByteArray("1") << qint64(0);
        QTest::newRow("no number") << QByteArray("soon") << QByteArray() << qint64(0);
        QTest::newRow("too much") << QByteArray("18446744073709551615") << QByteArray() << qint64(86'400'000'000);
    }

    void watchdogCanBeOfAnother()
    {
        QFETCH(const QByteArray, time);
        QFETCH(const QByteArray, process);
        QFETCH(const qint64, expected);
        qputenv("WATCHDOG_USEC", time);
        if (!process.isEmpty())
            qputenv("WATCHDOG_PID", process);
        QCOMPARE(qint64(ServiceAddress::takeFromEnvironment().watchdog.count()), expected);
    }

private:
    [[nodiscard]] QByteArray socketName() const
    {
        return QFile::encodeName(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ServiceNotifierTest)
#include "servicenotifier_test.moc"
