// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attractscreen.h"
#include "kiosk/countdownpanel.h"
#include "kiosk/kioskfixture.h"
#include "kiosk/kioskmonkey.h"
#include "kiosk/pinpad.h"
#include "kiosk/staffpage.h"
#include "kiosk/touchscreen.h"
#include "kioskcore/pin.h"

#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>

#include <array>

namespace
{

using namespace std::chrono_literals;

constexpr int actions = 20000 / shareOfWalks;
constexpr int looks = 20;                          // in each direction of the screen
constexpr int lookEvery = actions / 2 / looks;     // actions
constexpr std::chrono::seconds untilReset = 30s;   // idle and countdown of the settings
constexpr std::chrono::seconds untilAttract = 35s; // from the last activity
/// How long the monkey goes away, by turns: not at all, into the countdown, beyond the reset, into the attract screen.
constexpr std::array absences = {0s, 15s, untilReset + 1s, untilAttract + 1s};

/// All that somebody can come across who does not know the PIN.
QByteArray everything()
{
    return "pin = \"" + hashedPin(QStringLiteral("271828182845")).value().toUtf8() +
           "\"\n[times]\nidle = 10\ncountdown = 20\nattract = 35\n";
}

/// What the monkey met, and how often.
struct Reached {
    QSet<QString> pages;
    int pads = 0;
    int countdowns = 0;
    int attractScreens = 0;
};

/// Processes that this one started; /proc/PID/task/TID/children (proc(5)).
QByteArray childProcesses()
{
    QByteArray all;
    for (const QString &thread : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all.trimmed();
}

/// The inodes of this process's sockets that stand in a table of the kernel's internet sockets (proc(5)).
int internetSockets()
{
    QByteArray tables;
    for (const char *name : {"tcp", "tcp6", "udp", "udp6", "raw", "raw6"}) {
        QFile file(QStringLiteral("/proc/self/net/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            tables += file.readAll();
    }
    int found = 0;
    const QDir handles(QStringLiteral("/proc/self/fd"));
    for (const QString &handle : handles.entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(handles.filePath(handle));
        const qsizetype inode = target.indexOf(QLatin1String("socket:["));
        if (inode >= 0 && tables.contains(' ' + target.mid(inode + 8).chopped(1).toUtf8() + ' '))
            ++found;
    }
    return found;
}

/// Catches what would open an address.
class AddressSpy final : public QObject
{
    Q_OBJECT

public:
    int calls = 0;

public slots:
    void open(const QUrl &) { ++calls; }
};

} // namespace

class KioskMonkeyTest final : public QObject
{
    Q_OBJECT

private:
    /// The kiosk alone is there, and fills its screen.
    static void lookAround(const KioskFixture &kiosk, const QSize &size, const QByteArray &children)
    {
        QVERIFY(kiosk.window().isVisible());
        QCOMPARE(kiosk.window().size(), size);
        QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
        int windows = 0;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            windows += widget->isVisible() ? 1 : 0;
        QCOMPARE(windows, 1);
        QCOMPARE(internetSockets(), 0);
        QCOMPARE(childProcesses(), children);
        QVERIFY(!kiosk.shown<StaffPage>(QStringLiteral("staffPage")));
    }

    /// Nobody touches anything for one of the absences.
    static void goAway(KioskFixture &kiosk, std::size_t absence, Reached &reached)
    {
        const std::chrono::seconds time = absences.at(absence);
        kiosk.pass(time);
        reached.countdowns += kiosk.window().countdown()->isVisible() ? 1 : 0;
        reached.attractScreens += kiosk.shown<AttractScreen>(QStringLiteral("attractScreen")) ? 1 : 0;
        if (time > untilReset) {
            QVERIFY(kiosk.visitor().isAtStart());
            QVERIFY(!kiosk.shown<PinPad>(QStringLiteral("pinPad")));
        }
        if (time > untilAttract)
            QVERIFY(kiosk.shown<AttractScreen>(QStringLiteral("attractScreen")));
    }

private slots:
    /// Every list of addresses that a program could open is watched, every window, every process, every socket.
    void nobodyGetsOut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("landscape") << QSize(1920, 1080);
        QTest::newRow("portrait") << QSize(1080, 1920);
    }

    void nobodyGetsOut()
    {
        QFETCH(QSize, size);
        AddressSpy spy;
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &spy, "open");
        KioskFixture kiosk(everything());
        kiosk.start(size);
        QSignalSpy left(&kiosk.kiosk(), &Kiosk::leaveWanted);
        const QByteArray childrenBefore = childProcesses();
        KioskMonkey monkey(*kiosk.window().windowHandle(), *touchScreen(), 20261129);
        Reached reached;
        for (int action = 0; action < actions / 2; ++action) {
            monkey.act();
            if (action % 7 == 0)
                QCoreApplication::processEvents();
            if (action % lookEvery == lookEvery / 2) {
                monkey.guessPin();
                settleKiosk();
                reached.pads += kiosk.shown<PinPad>(QStringLiteral("pinPad")) ? 1 : 0;
            }
            if (action % lookEvery != 0)
                continue;
            settleKiosk();
            reached.pages.insert(kiosk.page());
            lookAround(kiosk, size, childrenBefore);
            if (!QTest::currentTestFailed())
                goAway(kiosk, std::size_t(action / lookEvery) % absences.size(), reached);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(left.count(), 0);
        QCOMPARE(spy.calls, 0);
        QVERIFY2(reached.pages.size() >= 3, "the monkey must have gone through the kiosk");
        QVERIFY2(reached.pads > 0 && reached.countdowns > 0 && reached.attractScreens > 0,
                 "and met all that lies above");
        // And the next visitor finds the start.
        kiosk.visitor().reset();
        settleKiosk();
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
        QVERIFY(kiosk.visitor().isAtStart());
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
};

QTEST_MAIN(KioskMonkeyTest)
#include "kioskmonkey_test.moc"
