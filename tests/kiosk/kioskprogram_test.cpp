// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskprocess.h"
#include "support/cataloguecopy.h"

#include <QTest>

#include <csignal>

using namespace std::chrono_literals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString careful =
    QStringLiteral("The kiosk stopped three times within a minute. It runs with the settings that it comes with.");

const QByteArray carefulInDutch =
    "De kiosk is drie keer binnen een minuut gestopt. Hij draait nu met zijn standaardinstellingen.";

/// So long a watchdog stays calm after each sign of life.
constexpr auto watchdog = 2s;

} // namespace

/// `partneratlas --kiosk` itself, as its unit starts it, without a screen that could be seen.
class KioskProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void managerHearsAKioskThatLivesUntilItIsStopped();
    void stoppedProcessGivesNoSignOfLife();
    void afterThreeCrashesTheStartIsCareful();
    void cleanEndsAreNoCrashes_data();
    void cleanEndsAreNoCrashes();
    void mistakeInTheSettingsIsToldWithItsLine();
    void settingsThatAreMissingAreTold();
    void brokenBundledCatalogueIsToldOnce_data();
    void brokenBundledCatalogueIsToldOnce();
    void brokenCatalogueOfTheSettingsIsReplacedByTheBundledOne();
    void stateFolderThatCannotBeWrittenIsNoFailure();
    void selfTestEndsWithTheNumberOfTheFirstFault_data();
    void selfTestEndsWithTheNumberOfTheFirstFault();
    void optionsOfTheWindowAreRefused_data();
    void optionsOfTheWindowAreRefused();

private:
    static void crash(KioskProcess &kiosk)
    {
        kiosk.start();
        QVERIFY2(kiosk.isReady(), qPrintable(kiosk.errors()));
        kiosk.send(SIGSEGV);
        QVERIFY(kiosk.ends());
        QVERIFY(kiosk.process().exitStatus() == QProcess::CrashExit || kiosk.process().exitCode() != 0);
        QVERIFY(!kiosk.heard().contains("STOPPING=1"));
    }
};

void KioskProgramTest::managerHearsAKioskThatLivesUntilItIsStopped()
{
    KioskProcess kiosk;
    kiosk.setWatchdog(watchdog);
    kiosk.start();
    QVERIFY2(kiosk.isReady(), qPrintable(kiosk.errors()));
    QCOMPARE(kiosk.heard(), QByteArrayList{"READY=1"}); // there is nothing that staff must know
    QVERIFY(kiosk.hears("WATCHDOG=1", 2));
    kiosk.send(SIGTERM);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.heard().last(), QByteArray("STOPPING=1"));
    QCOMPARE(kiosk.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(kiosk.process().exitCode(), 0);
    QCOMPARE(kiosk.errors(), QString());
}

void KioskProgramTest::stoppedProcessGivesNoSignOfLife()
{
    KioskProcess kiosk;
    kiosk.setWatchdog(watchdog);
    kiosk.start();
    QVERIFY(kiosk.hears("WATCHDOG=1"));
    kiosk.send(SIGSTOP);
    kiosk.forgetHeard();
    QVERIFY(!kiosk.hears("WATCHDOG=1", 2, watchdog)); // one may have been on its way
    kiosk.forgetHeard();
    kiosk.send(SIGCONT);
    QVERIFY(kiosk.hears("WATCHDOG=1"));
}

void KioskProgramTest::afterThreeCrashesTheStartIsCareful()
{
    KioskProcess kiosk("tree = \"kind\"\ncatalogue = \"/no/such.sqlite\"\n");
    for (int number = 0; number < 3; ++number) {
        crash(kiosk);
        QVERIFY2(!kiosk.errors().contains(careful), qPrintable(kiosk.errors()));
    }
    QVERIFY(kiosk.errors().contains(QLatin1String("such.sqlite")));
    kiosk.start();
    QVERIFY(kiosk.isReady());
    QCOMPARE(kiosk.heard().first(), "STATUS=" + carefulInDutch); // the language that visitors begin with
    QCOMPARE(kiosk.errors().trimmed(), careful);                 // and the other catalogue was not even tried
    QVERIFY(contentOf(kiosk.file("state/partneratlas/kiosk-errors")).trimmed().endsWith(careful.toUtf8()));
    kiosk.send(SIGTERM);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitCode(), 0);
    kiosk.start(); // it ended well: the settings hold again
    QVERIFY(kiosk.isReady());
    QVERIFY2(!kiosk.errors().contains(careful), qPrintable(kiosk.errors()));
}

void KioskProgramTest::cleanEndsAreNoCrashes_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void KioskProgramTest::cleanEndsAreNoCrashes()
{
    QFETCH(const int, signal);
    KioskProcess kiosk;
    for (int number = 0; number < 4; ++number) {
        kiosk.start();
        QVERIFY(kiosk.isReady());
        QCOMPARE(kiosk.heard(), QByteArrayList{"READY=1"});
        kiosk.send(signal);
        QVERIFY(kiosk.ends());
        QCOMPARE(kiosk.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(kiosk.process().exitCode(), 0);
    }
    QVERIFY(!QFile::exists(kiosk.file("state/partneratlas/kiosk-starts")));
}

void KioskProgramTest::mistakeInTheSettingsIsToldWithItsLine()
{
    KioskProcess kiosk("language = \"nl\"\n[times]\nidle = 5\n");
    kiosk.setWatchdog(400ms);
    kiosk.start();
    QVERIFY(kiosk.isReady());
    const QString place = kiosk.settingsFile() + QLatin1String(":3:");
    QVERIFY2(kiosk.errors().contains(place), qPrintable(kiosk.errors()));
    QVERIFY(kiosk.heard().first().startsWith("STATUS=" + place.toUtf8()));
    QVERIFY(kiosk.hears("WATCHDOG=1", 3));
    QCOMPARE(kiosk.process().state(), QProcess::Running);
}

void KioskProgramTest::settingsThatAreMissingAreTold()
{
    KioskProcess kiosk;
    kiosk.start({QStringLiteral("--kiosk"), QStringLiteral("--kiosk-settings"), QStringLiteral("other.toml")});
    QVERIFY(kiosk.isReady());
    QVERIFY2(kiosk.errors().contains(kiosk.file("other.toml")), qPrintable(kiosk.errors()));
}

void KioskProgramTest::brokenBundledCatalogueIsToldOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << contentOf(QStringLiteral(BUNDLED_CATALOGUE)).left(10'000);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no catalogue") << QByteArray("This is no catalogue.\n").repeated(20);
}

void KioskProgramTest::brokenBundledCatalogueIsToldOnce()
{
    QFETCH(const QByteArray, bytes);
    KioskProcess kiosk;
    QVERIFY(kiosk.install(bytes));
    kiosk.setWatchdog(400ms);
    kiosk.start();
    QVERIFY2(kiosk.isReady(), qPrintable(kiosk.errors()));
    const qint64 id = kiosk.process().processId();
    QVERIFY(kiosk.hears("WATCHDOG=1", 3));
    QCOMPARE(kiosk.process().state(), QProcess::Running);
    QCOMPARE(kiosk.process().processId(), id);
    QCOMPARE(kiosk.errors().count(QLatin1String("catalogue.sqlite")), 1);
    QVERIFY(kiosk.heard().first().startsWith("STATUS=") && kiosk.heard().first().contains("catalogue.sqlite"));
    QCOMPARE(contentOf(kiosk.catalogueFile()), bytes);
    kiosk.send(SIGTERM);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitCode(), 0);
}

void KioskProgramTest::brokenCatalogueOfTheSettingsIsReplacedByTheBundledOne()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    copy.setBytes("no catalogue");
    KioskProcess kiosk("catalogue = \"" + copy.path().toUtf8() + "\"\n");
    kiosk.start();
    QVERIFY(kiosk.isReady());
    QCOMPARE(kiosk.heard(), QByteArrayList{"READY=1"}); // visitors are served
    const QByteArray errors = contentOf(kiosk.file("state/partneratlas/kiosk-errors"));
    QVERIFY2(errors.contains(QFileInfo(copy.path()).fileName().toUtf8()), errors.constData());
}

void KioskProgramTest::stateFolderThatCannotBeWrittenIsNoFailure()
{
    KioskProcess kiosk;
    kiosk.set("XDG_STATE_HOME", QStringLiteral("/proc/none"));
    kiosk.start();
    QVERIFY(kiosk.isReady());
    kiosk.send(SIGTERM);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitCode(), 0);
}

void KioskProgramTest::selfTestEndsWithTheNumberOfTheFirstFault_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("hasPlatform");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("line");
    QTest::newRow("settings") << QByteArray("theme = \"drak\"\n") << true << 10 << QStringLiteral("WRONG  Settings: ");
    QTest::newRow("catalogue") << QByteArray("catalogue = \"/no/such.sqlite\"\n") << true << 11
                               << QStringLiteral("WRONG  Catalogue: ");
    QTest::newRow("no display") << QByteArray("theme = \"dark\"\n") << false << 14 << QStringLiteral("WRONG  Screen: ");
}

void KioskProgramTest::selfTestEndsWithTheNumberOfTheFirstFault()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const bool, hasPlatform);
    QFETCH(const QString, line);
    KioskProcess kiosk(settings);
    if (!hasPlatform)
        kiosk.unset("QT_QPA_PLATFORM");
    kiosk.start({QStringLiteral("--self-test")});
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitStatus(), QProcess::NormalExit);
    QTEST(kiosk.process().exitCode(), "status");
    QVERIFY2(kiosk.output().contains(line), qPrintable(kiosk.output()));
    QVERIFY(!QFile::exists(kiosk.file("state/partneratlas")));
}

void KioskProgramTest::optionsOfTheWindowAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')) << QString::fromLatin1(named);
    };
    row("--kiosk --open tu-delft", "--open");
    row("--kiosk --view museums", "--view");
    row("--kiosk --language nl", "--language");
    row("--self-test --open tu-delft", "--open");
    row("--kiosk-settings kiosk.toml", "--kiosk-settings");
    row("--kiosk --kiosk-settings=", "--kiosk-settings");
}

void KioskProgramTest::optionsOfTheWindowAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    KioskProcess kiosk;
    kiosk.start(arguments);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitCode(), 2);
    QVERIFY2(kiosk.errors().contains(named), qPrintable(kiosk.errors()));
    QCOMPARE(kiosk.heard(), QByteArrayList());
}

QTEST_GUILESS_MAIN(KioskProgramTest)
#include "kioskprogram_test.moc"
