// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/endingsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

/// Who is asked to end does so by its own will.
class EndingSignalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void wishComesFromTheEventLoop_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void wishComesFromTheEventLoop()
    {
        QFETCH(const int, signal);
        const EndingSignals ending;
        QSignalSpy spy(&ending, &EndingSignals::endWanted);
        std::raise(signal);
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QTest::qWait(20);
        QCOMPARE(spy.size(), 1);
    }

    void afterItEverythingIsAsItWas()
    {
        struct sigaction before = {};
        struct sigaction after = {};
        ::sigaction(SIGTERM, nullptr, &before);
        {
            const EndingSignals ending;
            ::sigaction(SIGTERM, nullptr, &after);
            QVERIFY(after.sa_handler != before.sa_handler);
        }
        ::sigaction(SIGTERM, nullptr, &after);
        QVERIFY(after.sa_handler == before.sa_handler);
        const EndingSignals again;
        QSignalSpy spy(&again, &EndingSignals::endWanted);
        std::raise(SIGTERM);
        QTRY_COMPARE(spy.size(), 1);
    }

    void secondWishEndsAtOnce()
    {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            std::signal(SIGTERM, SIG_DFL); // QTest has its own
            const EndingSignals ending;
            std::raise(SIGTERM);
            std::raise(SIGTERM);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGTERM);
    }
};

QTEST_GUILESS_MAIN(EndingSignalsTest)
#include "endingsignals_test.moc"
