// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attractscreen.h"
#include "kiosk/countdownpanel.h"
#include "kiosk/kioskfixture.h"
#include "kiosk/kiosktile.h"
#include "kiosk/pinpad.h"
#include "kiosk/staffpage.h"
#include "kiosk/stillpage.h"
#include "kioskcore/pin.h"
#include "support/cataloguecopy.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>

using namespace std::chrono_literals;

class KioskTest final : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsAtTheStartInTheFirstLanguageOfTheCatalogue()
    {
        KioskFixture kiosk;
        kiosk.start();
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
        QCOMPARE(kiosk.visitor().language(), kiosk.catalogue().info().languages.first());
        QVERIFY(kiosk.visitor().isAtStart());
        QVERIFY(kiosk.window().windowFlags().testFlag(Qt::FramelessWindowHint));
    }

    void settingsDecideHowItBegins()
    {
        KioskFixture kiosk(
            "language = \"en\"\ntree = \"kind\"\ncategories = [\"museum\", \"ngo\"]\ntheme = \"dark\"\n");
        kiosk.start();
        QCOMPARE(kiosk.visitor().language().tag(), QStringLiteral("en"));
        QVERIFY(kiosk.shown<KioskTile>(QStringLiteral("tile-museum")));
        QVERIFY(kiosk.shown<KioskTile>(QStringLiteral("tile-ngo")));
        QCOMPARE(kiosk.window().findChildren<KioskTile *>().size(), 3); // with that of all partners
        QVERIFY(kiosk.window().palette().color(QPalette::Window).lightness() < 60);
    }

    void whoGoesAwayIsAskedAndThenEverythingIsTakenBack()
    {
        KioskFixture kiosk("language = \"nl\"\n");
        kiosk.start();
        const QByteArray start = kiosk.visitor().serialised();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        QVERIFY(kiosk.tap(QStringLiteral("language-en")));
        QVERIFY(kiosk.tap(QStringLiteral("larger")));
        auto *countdown = kiosk.window().countdown();
        kiosk.pass(59s);
        QVERIFY(countdown->isHidden());
        kiosk.pass(1s);
        QVERIFY(countdown->isVisible());
        QVERIFY(countdown->findChild<QLabel *>()->text().contains(QStringLiteral("20")));
        kiosk.pass(19s);
        QVERIFY(countdown->isVisible());
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        kiosk.pass(1s);
        QVERIFY(countdown->isHidden());
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
        QCOMPARE(kiosk.visitor().serialised(), start);
    }

    void whoSaysSoGoesOn_data()
    {
        QTest::addColumn<bool>("isFinger");
        QTest::newRow("mouse") << false;
        QTest::newRow("finger") << true;
    }

    void whoSaysSoGoesOn()
    {
        KioskFixture kiosk;
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        kiosk.pass(70s);
        QVERIFY(kiosk.window().countdown()->isVisible());
        // A row of the list lies below the button; it must not feel the press.
        auto *goOn = kiosk.shown(QStringLiteral("goOn"));
        auto *rows = kiosk.window().findChild<PartnerRows *>();
        const QPoint middle = goOn->mapTo(&kiosk.window(), goOn->rect().center());
        QFETCH(bool, isFinger);
        for (int push = 0; push < 200 && !rows->indexAt(rows->viewport()->mapFrom(&kiosk.window(), middle)).isValid();
             ++push)
            kiosk.window().pages()->page()->setScroll(push);
        QVERIFY(rows->indexAt(rows->viewport()->mapFrom(&kiosk.window(), middle)).isValid());
        QVERIFY(isFinger ? kiosk.touch(QStringLiteral("goOn")) : kiosk.tap(QStringLiteral("goOn")));
        QVERIFY(kiosk.window().countdown()->isHidden());
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        kiosk.pass(50s);
        QVERIFY(kiosk.window().countdown()->isHidden());
    }

    void whoWorksByAScreenReaderIsThere()
    {
        KioskFixture kiosk("language = \"nl\"\n");
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        kiosk.pass(59s);
        // What a screen reader does is no event of a mouse or a key.
        kiosk.shown(QStringLiteral("larger"))->click();
        kiosk.pass(59s);
        QVERIFY(kiosk.window().countdown()->isHidden());
        kiosk.pass(2s);
        QVERIFY(kiosk.window().countdown()->isVisible());
        kiosk.shown(QStringLiteral("larger"))->click();
        settleKiosk();
        QVERIFY(kiosk.window().countdown()->isHidden());
    }

    void whoUsesKeysStaysAtAControl()
    {
        KioskFixture kiosk;
        kiosk.start();
        auto *larger = kiosk.shown(QStringLiteral("larger"));
        larger->setFocus();
        QTest::keyClick(kiosk.window().windowHandle(), Qt::Key_Space);
        settleKiosk();
        QCOMPARE(kiosk.visitor().textSize(), 125);
        QVERIFY(larger->hasFocus());
        QTest::keyClick(kiosk.window().windowHandle(), Qt::Key_Space);
        settleKiosk();
        QCOMPARE(kiosk.visitor().textSize(), 150);
    }

    void nothingUnderACoverIsReached()
    {
        KioskFixture kiosk("pin = \"" + hashedPin(QStringLiteral("2468")).value().toUtf8() + "\"\n");
        kiosk.start();
        kiosk.tapCorner(5);
        QVERIFY(kiosk.shown<PinPad>(QStringLiteral("pinPad")));
        for (const char *name : {"home", "search", "larger", "tile-leiden"})
            QVERIFY2(!kiosk.shown<QWidget>(QLatin1String(name))->isEnabled(), name);
        QVERIFY(kiosk.tap(QStringLiteral("pin-cancel")));
        QVERIFY(kiosk.shown(QStringLiteral("search"))->isEnabled());
    }

    void whoLeftNothingIsNotAsked()
    {
        KioskFixture kiosk;
        kiosk.start();
        kiosk.pass(100s);
        QVERIFY(kiosk.window().countdown()->isHidden());
    }

    void partnersTakeTurnsWhenNobodyIsThere()
    {
        KioskFixture kiosk("language = \"nl\"\n");
        kiosk.start();
        kiosk.pass(119s);
        QVERIFY(!kiosk.shown<AttractScreen>(QStringLiteral("attractScreen")));
        kiosk.pass(2s);
        auto *attract = kiosk.shown<AttractScreen>(QStringLiteral("attractScreen"));
        QVERIFY(attract);
        QCOMPARE(attract->geometry(), kiosk.window().rect());
        // A touch where a tile lies only wakes.
        const auto *tile = kiosk.window().findChild<KioskTile *>();
        QTest::mouseClick(kiosk.window().windowHandle(), Qt::LeftButton, {},
                          tile->mapTo(&kiosk.window(), tile->rect().center()));
        settleKiosk();
        QVERIFY(!kiosk.shown<AttractScreen>(QStringLiteral("attractScreen")));
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
    }

    void attractCanBeSwitchedOff()
    {
        KioskFixture kiosk("[times]\nattract = 0\n");
        kiosk.start();
        kiosk.pass(300s);
        QVERIFY(!kiosk.shown<AttractScreen>(QStringLiteral("attractScreen")));
    }

    void theWindowSystemCannotCloseIt()
    {
        KioskFixture kiosk;
        kiosk.start();
        QCloseEvent close;
        QCoreApplication::sendEvent(&kiosk.window(), &close);
        QVERIFY(!close.isAccepted());
        QVERIFY(!kiosk.window().close());
        QVERIFY(kiosk.window().isVisible());
    }

    void staffLeaveByTheCornerAndThePin()
    {
        KioskFixture kiosk("language = \"en\"\npin = \"" + hashedPin(QStringLiteral("2468")).value().toUtf8() + "\"\n");
        kiosk.start();
        QSignalSpy left(&kiosk.kiosk(), &Kiosk::leaveWanted);
        kiosk.tapCorner(5);
        QVERIFY(kiosk.shown<PinPad>(QStringLiteral("pinPad")));
        for (const char digit : QByteArray("2468"))
            QVERIFY(kiosk.tap(QStringLiteral("pin-") + QLatin1Char(digit)));
        QVERIFY(kiosk.tap(QStringLiteral("pin-enter")));
        QTRY_VERIFY(kiosk.shown<StaffPage>(QStringLiteral("staffPage")));
        QCOMPARE(left.count(), 0);
        QVERIFY(kiosk.tap(QStringLiteral("staffLeave")));
        QCOMPARE(left.count(), 1);
    }

    void staffComeInAlsoWhenTheKioskIsBroken()
    {
        const CatalogueCopy broken(QStringLiteral(BUNDLED_CATALOGUE));
        broken.setBytes("not a catalogue");
        KioskFixture kiosk("pin = \"" + hashedPin(QStringLiteral("2468")).value().toUtf8() + "\"\ncolour = 1\n",
                           broken.path());
        kiosk.start();
        kiosk.tapCorner(5);
        QVERIFY(kiosk.shown<PinPad>(QStringLiteral("pinPad")));
        QVERIFY(kiosk.tap(QStringLiteral("pin-1")));
    }

    void withoutAPinThereIsNoWayIn()
    {
        KioskFixture kiosk;
        kiosk.start();
        kiosk.tapCorner(20);
        QVERIFY(!kiosk.shown<PinPad>(QStringLiteral("pinPad")));
    }

    void staffWhoWalkAwayLeaveNothingOpen()
    {
        KioskFixture kiosk("pin = \"" + hashedPin(QStringLiteral("2468")).value().toUtf8() + "\"\n");
        kiosk.start();
        kiosk.tapCorner(5);
        for (const char digit : QByteArray("2468"))
            QVERIFY(kiosk.tap(QStringLiteral("pin-") + QLatin1Char(digit)));
        QVERIFY(kiosk.tap(QStringLiteral("pin-enter")));
        QTRY_VERIFY(kiosk.shown<StaffPage>(QStringLiteral("staffPage")));
        kiosk.pass(81s);
        QVERIFY(!kiosk.shown<StaffPage>(QStringLiteral("staffPage")));
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
    }

    void wrongSettingsAreToldToStaffWithTheirLine()
    {
        KioskFixture kiosk("language = \"nl\"\ncolour = \"blue\"\n");
        kiosk.start();
        auto *still = kiosk.shown<StillPage>(QStringLiteral("stillPage"));
        QVERIFY(still);
        QVERIFY2(still->accessibleName().contains(QStringLiteral("kiosk.toml:2")), qPrintable(still->accessibleName()));
        // Nothing below it can be touched.
        QVERIFY(!kiosk.tap(QStringLiteral("tile-leiden")));
        kiosk.writeSettings("language = \"en\"\n");
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk.shown<StillPage>(QStringLiteral("stillPage")), 20000);
        QCOMPARE(kiosk.visitor().language().tag(), QStringLiteral("en"));
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
    }

    void newSettingsWaitUntilNobodyIsThere()
    {
        KioskFixture kiosk("language = \"nl\"\n");
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        kiosk.writeSettings("language = \"en\"\ntree = \"kind\"\n");
        // As long as the watch and everything after it need; the visitor is there all the time.
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.kiosk().isWaitingToTake(), 20000);
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        QCOMPARE(kiosk.visitor().language().tag(), QStringLiteral("nl"));
        kiosk.pass(81s);
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
        QCOMPARE(kiosk.visitor().language().tag(), QStringLiteral("en"));
        QVERIFY(kiosk.shown<KioskTile>(QStringLiteral("tile-museum")));
    }

    void aKioskThatRunsKeepsItsSettingsWhenTheNewOnesAreWrong()
    {
        KioskFixture kiosk("language = \"en\"\n");
        kiosk.start();
        kiosk.pass(70s); // nobody is there
        kiosk.writeSettings("language = 7\n");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kiosk.errorsFile()), 20000);
        QCOMPARE(kiosk.visitor().language().tag(), QStringLiteral("en"));
        QVERIFY(!kiosk.shown<StillPage>(QStringLiteral("stillPage")));
    }

    void aBrokenCatalogueGivesAStillPageAndNoEnd()
    {
        const CatalogueCopy broken(QStringLiteral(BUNDLED_CATALOGUE));
        broken.setBytes("not a catalogue");
        KioskFixture kiosk({}, broken.path());
        kiosk.start();
        QVERIFY(kiosk.shown<StillPage>(QStringLiteral("stillPage")));
        QVERIFY(!kiosk.kiosk().troubles().isEmpty());
        kiosk.pass(200s);
        QVERIFY(kiosk.shown<StillPage>(QStringLiteral("stillPage")));
    }

    void aCatalogueThatWasReplacedIsTakenWhenNobodyIsThere()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        KioskFixture kiosk("catalogue = \"" + copy.path().toUtf8() + "\"\n");
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        // A new file in place of the old one, as an update makes it.
        const CatalogueCopy newer(QStringLiteral(BUNDLED_CATALOGUE));
        QCOMPARE(newer.run({QStringLiteral("UPDATE catalogue SET edition = 77")}), QString());
        QVERIFY(QFile::remove(copy.path()));
        QVERIFY(QFile::copy(newer.path(), copy.path()));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.kiosk().isWaitingToTake(), 20000);
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        QVERIFY(kiosk.catalogue().info().edition != 77);
        kiosk.pass(81s);
        QCOMPARE(kiosk.catalogue().info().edition, 77);
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
    }

    void aHalfWrittenCatalogueIsWaitedFor()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        const CatalogueCopy newer(QStringLiteral(BUNDLED_CATALOGUE));
        QCOMPARE(newer.run({QStringLiteral("UPDATE catalogue SET edition = 77")}), QString());
        KioskFixture kiosk("catalogue = \"" + copy.path().toUtf8() + "\"\n");
        kiosk.start();
        kiosk.pass(70s); // nobody is there
        const QByteArray bytes = newer.bytes();
        QVERIFY(QFile::remove(copy.path()));
        copy.setBytes(bytes.left(bytes.size() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.kiosk().isWaitingToTake(), 20000);
        QVERIFY(!kiosk.shown<StillPage>(QStringLiteral("stillPage")));
        QCOMPARE(kiosk.catalogue().info().path, copy.path()); // as it was read
        copy.setBytes(bytes);
        kiosk.visitor().openEverybody();
        kiosk.pass(90s);
        QCOMPARE(kiosk.catalogue().info().edition, 77);
        QVERIFY(!kiosk.kiosk().isWaitingToTake());
    }

    void aCatalogueThatIsMendedIsTaken()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        const QByteArray bytes = copy.bytes();
        copy.setBytes("not a catalogue");
        KioskFixture kiosk({}, copy.path());
        kiosk.start();
        QVERIFY(kiosk.shown<StillPage>(QStringLiteral("stillPage")));
        copy.setBytes(bytes);
        kiosk.kiosk().tryAgain();
        settleKiosk();
        QVERIFY(!kiosk.shown<StillPage>(QStringLiteral("stillPage")));
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
    }

    void newSettingsWithoutTheirCatalogueKeepThePresentOne()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        KioskFixture kiosk("catalogue = \"" + copy.path().toUtf8() + "\"\n");
        kiosk.start();
        kiosk.pass(70s);
        kiosk.writeSettings("language = \"en\"\ncatalogue = \"/nowhere/catalogue.sqlite\"\n");
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.visitor().language().tag(), QStringLiteral("en"), 20000);
        QCOMPARE(kiosk.catalogue().info().path, copy.path());
        QVERIFY(kiosk.kiosk().isWaitingToTake());
    }

    void countsOutliveNewSettings()
    {
        KioskFixture kiosk("[counts]\nenabled = true\n");
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        QVERIFY(kiosk.tapRow(0));
        QVERIFY(kiosk.tap(QStringLiteral("home")));
        kiosk.pass(70s); // at the start there is no countdown, and nothing was written
        kiosk.writeSettings("language = \"en\"\n[counts]\nenabled = false\n");
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.visitor().language().tag(), QStringLiteral("en"), 20000);
        QCOMPARE(QDir(kiosk.countsFolder()).entryList(QDir::Files).size(), 1);
    }

    void afterCrashesItIsCareful()
    {
        KioskFixture kiosk("language = \"en\"\ntree = \"kind\"\ncatalogue = \"/nowhere/catalogue.sqlite\"\n");
        kiosk.setCareful(true);
        kiosk.restart();
        QVERIFY(kiosk.shown<KioskTile>(QStringLiteral("tile-leiden"))); // by place, as without settings
        QVERIFY(kiosk.kiosk().troubles().isEmpty());
    }

    void countingIsSaidOnTheScreen()
    {
        KioskFixture kiosk("[counts]\nenabled = true\n");
        kiosk.start();
        bool isSaid = false;
        for (const QLabel *label : kiosk.window().findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(QStringLiteral("telt"));
        QVERIFY(isSaid);
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        QVERIFY(kiosk.tapRow(0));
        QCOMPARE(kiosk.page(), QStringLiteral("partnerPage"));
        kiosk.pass(80s);
        QTRY_COMPARE(QDir(kiosk.countsFolder()).entryList(QDir::Files).size(),
                     1); // written after the start page is drawn
    }

    void withoutCountingNothingIsKept()
    {
        KioskFixture kiosk;
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("tile-leiden")));
        QVERIFY(kiosk.tapRow(0));
        kiosk.pass(80s);
        QVERIFY(!QDir(kiosk.countsFolder()).exists());
    }
};

QTEST_MAIN(KioskTest)
#include "kiosk_test.moc"
