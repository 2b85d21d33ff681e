// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/idletime.h"

#include "benchmarks/random.h"

#include <QSignalSpy>
#include <QTest>

namespace
{

using State = IdleTime::State;
using namespace std::chrono_literals;

constexpr qint64 second = 1000; // milliseconds
const IdleDurations usual{60s, 20s, 120s};

/// A kiosk whose clock only goes when it is told to, with everything that it says.
class Kiosk final : public QObject
{
public:
    explicit Kiosk(const IdleDurations &durations = usual)
        : m_idle(
              durations, [this] { return m_isAtStart; }, [this] { return m_now; })
    {
        connect(&m_idle, &IdleTime::countdownChanged, this, [this](int left) { told(QString::number(left)); });
        connect(&m_idle, &IdleTime::countdownEnded, this, [this] { told(QStringLiteral("back")); });
        connect(&m_idle, &IdleTime::attractStarted, this, [this] { told(QStringLiteral("attract")); });
        connect(&m_idle, &IdleTime::attractEnded, this, [this] { told(QStringLiteral("awake")); });
        connect(&m_idle, &IdleTime::timeIsUp, this, [this] {
            m_isAtStart = true;
            ++m_resets;
            m_resetAt = m_now;
            told(QStringLiteral("reset"));
        });
    }

    void touch(bool leavesSomething = true)
    {
        m_isAtStart = m_isAtStart && !leavesSomething;
        m_idle.activity();
    }
    void changeSomething() { m_isAtStart = false; }
    /// Time goes by, and the timer fires when it wants to.
    void wait(qint64 milliseconds)
    {
        const qint64 end = m_now + milliseconds;
        while (m_idle.nextCheck() && *m_idle.nextCheck() <= end) {
            m_now = std::max(m_now, *m_idle.nextCheck());
            ++m_wakeUps;
            m_idle.check();
        }
        m_now = end;
    }
    /// Time goes by, and nothing runs meanwhile; then what was due does.
    void suspend(qint64 milliseconds)
    {
        m_now += milliseconds;
        if (m_idle.nextCheck() && *m_idle.nextCheck() <= m_now)
            m_idle.check();
    }

    /// What was told since the last call.
    QString events() { return std::exchange(m_events, {}).join(QLatin1Char(' ')); }
    int wakeUps() { return std::exchange(m_wakeUps, 0); }
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] qint64 resetAt() const { return m_resetAt; }
    [[nodiscard]] int resets() const { return m_resets; }
    [[nodiscard]] IdleTime &idle() { return m_idle; }

private:
    void told(const QString &event) { m_events.append(event); }

    qint64 m_now = 5000000;
    bool m_isAtStart = true;
    QStringList m_events;
    int m_wakeUps = 0;
    int m_resets = 0;
    qint64 m_resetAt = 0;
    IdleTime m_idle;
};

const QString wholeCountdown = QStringLiteral("20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1");

} // namespace

class IdleTimeTest final : public QObject
{
    Q_OBJECT

private slots:
    void visitorWhoGoesIsCountedDownAndForgotten();
    void whoComesBackGoesOn();
    void countdownOfAnotherLengthBeginsWithItsNumber();
    void nothingLeftNeedsNoCountdown();
    void attractCountsFromTheLastActivity();
    void attractCanBeOff();
    void attractThatIsDueWithTheResetStartsAtOnce();
    void manyTouchesWakeNothing();
    void nothingWakesWhileNobodyIsThere();
    void sleepOfTheComputerLeavesTheWholeCountdown_data();
    void sleepOfTheComputerLeavesTheWholeCountdown();
    void whatChangedWithoutATouchIsCountedDownToo();
    void otherDurationsHoldAtOnce();
    void checkingTooEarlyDoesNothing();
    void resetThatCountsAsActivityEndsAtRest();
    void theTimerOfTheSystemDoesTheSame();
    void nobodyIsEverForgottenTooEarly_data();
    void nobodyIsEverForgottenTooEarly();
};

void IdleTimeTest::visitorWhoGoesIsCountedDownAndForgotten()
{
    Kiosk kiosk;
    QCOMPARE(kiosk.idle().state(), State::Resting);
    kiosk.touch();
    QCOMPARE(kiosk.idle().state(), State::Active);
    kiosk.wait(60 * second - 1);
    QVERIFY(kiosk.events().isEmpty());
    kiosk.wait(1);
    QCOMPARE(kiosk.events(), QStringLiteral("20"));
    QCOMPARE(kiosk.idle().state(), State::CountingDown);
    kiosk.wait(20 * second - 1);
    QCOMPARE(QStringLiteral("20 ") + kiosk.events(), wholeCountdown);
    kiosk.wait(1);
    QCOMPARE(kiosk.events(), QStringLiteral("reset"));
    QCOMPARE(kiosk.idle().state(), State::Resting);
}

void IdleTimeTest::whoComesBackGoesOn()
{
    Kiosk kiosk;
    kiosk.touch();
    kiosk.wait(65 * second);
    kiosk.idle().keepGoing();
    QCOMPARE(kiosk.events(), QStringLiteral("20 19 18 17 16 15 back"));
    kiosk.wait(60 * second - 1);
    QVERIFY(kiosk.events().isEmpty());
    kiosk.wait(1);
    QCOMPARE(kiosk.events(), QStringLiteral("20"));
}

void IdleTimeTest::countdownOfAnotherLengthBeginsWithItsNumber()
{
    Kiosk kiosk({10s, 90s, 0s});
    kiosk.touch();
    kiosk.wait(12 * second);
    QCOMPARE(kiosk.events(), QStringLiteral("90 89 88"));
}

void IdleTimeTest::nothingLeftNeedsNoCountdown()
{
    Kiosk kiosk;
    kiosk.touch(false);
    kiosk.wait(119 * second);
    QVERIFY(kiosk.events().isEmpty());
    QCOMPARE(kiosk.idle().state(), State::Resting);
    QCOMPARE(kiosk.resets(), 0);
}

void IdleTimeTest::attractCountsFromTheLastActivity()
{
    Kiosk kiosk;
    kiosk.wait(100 * second);
    kiosk.touch();
    kiosk.wait(119 * second);
    (void)kiosk.events();
    kiosk.wait(second);
    QCOMPARE(kiosk.events(), QStringLiteral("attract"));
    kiosk.touch(false);
    QCOMPARE(kiosk.events(), QStringLiteral("awake"));
    QCOMPARE(kiosk.idle().state(), State::Active);
    kiosk.wait(120 * second);
    QCOMPARE(kiosk.events(), QStringLiteral("attract"));
}

void IdleTimeTest::attractCanBeOff()
{
    Kiosk kiosk({60s, 20s, 0s});
    kiosk.touch();
    kiosk.wait(100000 * second);
    QCOMPARE(kiosk.events(), wholeCountdown + QStringLiteral(" reset"));
    QVERIFY(!kiosk.idle().nextCheck());
}

void IdleTimeTest::attractThatIsDueWithTheResetStartsAtOnce()
{
    Kiosk kiosk({60s, 20s, 60s});
    kiosk.touch();
    kiosk.wait(80 * second);
    QCOMPARE(kiosk.events(), wholeCountdown + QStringLiteral(" reset attract"));
}

void IdleTimeTest::manyTouchesWakeNothing()
{
    Kiosk kiosk;
    for (int touch = 0; touch < 10 * 60 * 100; ++touch) { // ten minutes
        kiosk.touch();
        kiosk.wait(10);
    }
    QVERIFY(kiosk.events().isEmpty());
    QVERIFY2(kiosk.wakeUps() <= 10, "the timer was asked for more than once a minute");
}

void IdleTimeTest::nothingWakesWhileNobodyIsThere()
{
    Kiosk kiosk;
    kiosk.wait(100000 * second);
    QCOMPARE(kiosk.events(), QStringLiteral("attract"));
    QCOMPARE(kiosk.wakeUps(), 1);
}

void IdleTimeTest::sleepOfTheComputerLeavesTheWholeCountdown_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("told");
    QTest::newRow("while somebody read") << 30 * second << QStringLiteral("20");
    QTest::newRow("while it was counted") << 65 * second << QStringLiteral("20 19 18 17 16 15 20");
    QTest::newRow("at the last second") << 79 * second << wholeCountdown + QStringLiteral(" 20");
}

void IdleTimeTest::sleepOfTheComputerLeavesTheWholeCountdown()
{
    QFETCH(const qint64, before);
    QFETCH(const QString, told);
    Kiosk kiosk;
    kiosk.touch();
    kiosk.wait(before);
    kiosk.suspend(8 * 3600 * second);
    QCOMPARE(kiosk.events(), told);
    kiosk.wait(20 * second - 1);
    QCOMPARE(kiosk.resets(), 0);
    kiosk.wait(1);
    QCOMPARE(kiosk.resets(), 1);
}

void IdleTimeTest::whatChangedWithoutATouchIsCountedDownToo()
{
    Kiosk kiosk;
    kiosk.changeSomething();
    kiosk.wait(120 * second);
    QCOMPARE(kiosk.events(), QStringLiteral("20"));
    kiosk.wait(20 * second);
    QCOMPARE(kiosk.resets(), 1);
}

void IdleTimeTest::otherDurationsHoldAtOnce()
{
    Kiosk kiosk;
    kiosk.touch();
    kiosk.wait(5 * second);
    kiosk.idle().setDurations({30s, 25s, 0s});
    kiosk.wait(25 * second);
    QCOMPARE(kiosk.events(), QStringLiteral("25"));
    kiosk.wait(10 * second);
    kiosk.idle().setDurations(usual);
    kiosk.wait(20 * second - 1);
    QCOMPARE(kiosk.resets(), 0);
    kiosk.wait(1);
    QCOMPARE(kiosk.resets(), 1);
    QCOMPARE(kiosk.idle().nextCheck().value_or(0), kiosk.now() + (120 - 60) * second);
}

void IdleTimeTest::checkingTooEarlyDoesNothing()
{
    Kiosk kiosk;
    kiosk.touch();
    kiosk.idle().check();
    kiosk.wait(60 * second + 300);
    for (int times = 0; times < 5; ++times)
        kiosk.idle().check();
    QCOMPARE(kiosk.events(), QStringLiteral("20"));
    kiosk.wait(700);
    QCOMPARE(kiosk.events(), QStringLiteral("19"));
}

void IdleTimeTest::resetThatCountsAsActivityEndsAtRest()
{
    Kiosk kiosk;
    connect(&kiosk.idle(), &IdleTime::timeIsUp, &kiosk.idle(), &IdleTime::activity); // the page changed
    kiosk.touch();
    kiosk.wait(80 * second);
    QCOMPARE(kiosk.idle().state(), State::Active);
    (void)kiosk.events();
    kiosk.wait(120 * second);
    QCOMPARE(kiosk.events(), QStringLiteral("attract"));
}

void IdleTimeTest::theTimerOfTheSystemDoesTheSame()
{
    qint64 now = 0; // each look takes half an hour
    IdleTime idle(
        {60s, 20s, 120s}, [] { return true; }, [&now] { return now += 1800 * second; });
    const QSignalSpy attract(&idle, &IdleTime::attractStarted);
    idle.setDurations({60s, 20s, 30s}); // overdue
    QTRY_COMPARE(attract.count(), 1);
}

void IdleTimeTest::nobodyIsEverForgottenTooEarly_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void IdleTimeTest::nobodyIsEverForgottenTooEarly()
{
    QFETCH(const int, seed);
    Random random(static_cast<quint64>(seed));
    Kiosk kiosk;
    qint64 lastTouch = kiosk.now();
    int resets = 0;
    for (int step = 0; step < 5000; ++step) {
        switch (random.below(4)) {
        case 0:
            kiosk.touch(random.percent(60));
            lastTouch = kiosk.now();
            break;
        case 1:
            kiosk.suspend(random.below(100) * second);
            break;
        case 2:
            kiosk.idle().check();
            break;
        default:
            kiosk.wait(random.below(30000));
        }
        if (kiosk.resets() == resets)
            continue;
        resets = kiosk.resets();
        QVERIFY(kiosk.resetAt() - lastTouch >= 80 * second);
    }
    QVERIFY(resets > 10);
}

QTEST_GUILESS_MAIN(IdleTimeTest)
#include "idletime_test.moc"
