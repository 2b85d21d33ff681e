// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/startrecord.h"

#include "kioskcore/statefolder.h"
#include "support/restriction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

namespace
{

constexpr qint64 second = 1000; // milliseconds

} // namespace

/// Three crashes within a minute, and nothing else, make the next start a safe one.
class StartRecordTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = {QStringLiteral("boot-1"), 1000 * second};
    }

    void fourthStartWithinAMinuteIsToldOfTheCrashes()
    {
        for (int start = 1; start <= 3; ++start) {
            QVERIFY(!startAgain());
            m_now.milliseconds += 10 * second;
        }
        QVERIFY(startAgain());
        // And so it stays as long as the crashes do.
        m_now.milliseconds += 10 * second;
        QVERIFY(startAgain());
    }

    void slowCrashesAreNone()
    {
        for (int start = 1; start <= 20; ++start) {
            QVERIFY(!startAgain());
            m_now.milliseconds += 21 * second;
        }
    }

    void minuteEndsExactly_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<bool>("isInTrouble");
        QTest::newRow("a moment before") << 60 * second - 1 << true;
        QTest::newRow("after a minute") << 60 * second << false;
    }

    void minuteEndsExactly()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const bool, isInTrouble);
        for (int start = 1; start <= 3; ++start)
            QVERIFY(!startAgain());
        m_now.milliseconds += milliseconds;
        QCOMPARE(startAgain(), isInTrouble);
    }

    void goodEndClears()
    {
        for (int start = 1; start <= 2; ++start)
            QVERIFY(!startAgain());
        StartRecord record(path(), clock());
        QVERIFY(!record.startedAfterCrashes());
        record.endedWell();
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!record.failure());
        for (int start = 1; start <= 3; ++start)
            QVERIFY(!startAgain());
        QVERIFY(startAgain());
    }

    void startsBeforeTheMachineWasStartedAreForgotten()
    {
        for (int start = 1; start <= 3; ++start)
            QVERIFY(!startAgain());
        m_now = {QStringLiteral("boot-2"), 1000 * second + 5};
        QVERIFY(!startAgain());
    }

    void fileStaysSmall()
    {
        for (int start = 1; start <= 1000; ++start) {
            (void)startAgain();
            m_now.milliseconds += 1;
        }
        QVERIFY(QFileInfo(path()).size() < 500);
    }

    void damagedFileIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("text") << QByteArray("boot-1 soon\nboot-1\n\nboot-1 1 2\n");
        QTest::newRow("times to come") << QByteArray("boot-1 99999999999\n").repeated(4);
        QTest::newRow("numbers too large") << QByteArray("boot-1 99999999999999999999999\n").repeated(4);
        QTest::newRow("too large") << QByteArray("boot-1 1000000\n").repeated(1000);
    }

    void damagedFileIsReplaced()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        for (int start = 1; start <= 3; ++start)
            QVERIFY(!startAgain());
        QVERIFY(startAgain());
    }

    void whatCannotBeWrittenStopsNothing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"folder", "pipe", "no room", "no permission"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatCannotBeWrittenStopsNothing()
    {
        QFETCH(const QString, what);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        if (what == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(path()));
        else if (what == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        const bool isRoomLess = what == QLatin1String("no room");
        const bool isOther = what == QLatin1String("no permission");
        if (isOther)
            QCOMPARE(::chmod(QFile::encodeName(QFileInfo(path()).path()).constData(), 0555), 0);
        StartRecord record(path(), clock());
        {
            const Restriction restriction(isOther, isRoomLess ? 4 : Restriction::noLimit);
            for (int start = 1; start <= 5; ++start)
                QVERIFY(!record.startedAfterCrashes());
        }
        QVERIFY(record.failure());
        QVERIFY(!fileFailureText(*record.failure()).isEmpty());
    }

    void machineTimeIsThatOfTheSystem()
    {
        const MachineTime before = MachineTime::now();
        const MachineTime after = MachineTime::now();
        QVERIFY(before.boot.size() >= 32);
        QCOMPARE(before.boot, after.boot);
        QVERIFY(before.milliseconds > 0 && before.milliseconds <= after.milliseconds);
    }

    void stateStandsWhereTheSpecificationSays()
    {
        qputenv("XDG_STATE_HOME", "/var/lib/kiosk/");
        QCOMPARE(standardStartRecordPath(), QStringLiteral("/var/lib/kiosk/partneratlas/kiosk-starts"));
        qputenv("XDG_STATE_HOME", "state");
        const QString folder = QDir::homePath() + QStringLiteral("/.local/state/partneratlas");
        QCOMPARE(standardLastErrorsPath(), folder + QStringLiteral("/kiosk-errors"));
        qunsetenv("XDG_STATE_HOME");
        QCOMPARE(standardCountsFolder(), folder + QStringLiteral("/counts"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("partneratlas/kiosk-starts")); }
    [[nodiscard]] StartRecord::Clock clock() const
    {
        return [this] { return m_now; };
    }
    /// Without an end.
    [[nodiscard]] bool startAgain() const { return StartRecord(path(), clock()).startedAfterCrashes(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MachineTime m_now;
};

QTEST_GUILESS_MAIN(StartRecordTest)
#include "startrecord_test.moc"
