// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/virtualscreen.h"
#include "kiosk/kioskfixture.h"
#include "kiosk/kioskprocess.h"
#include "kioskcore/pin.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

constexpr int longestTool = 30'000; // milliseconds
constexpr uint otherUser = 65534;   // nobody

const QString openbox = QStringLiteral("openbox");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The processes that another one has started and that live, and those that these left behind for it.
QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        // proc(5): after the name, which may hold anything, come state and parent.
        const QByteArray status = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
        const QByteArrayList fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent)
            children.append(process.toLongLong());
    }
    return children;
}

/// The numbers of the sockets of all protocols of the internet that the machine has open.
QSet<QByteArray> internetSockets(qint64 process)
{
    QSet<QByteArray> numbers;
    for (const char *protocol : {"tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6"}) {
        const QByteArray table = contentOf(QStringLiteral("/proc/%1/net/%2").arg(process).arg(QLatin1String(protocol)));
        for (const QByteArray &line : table.split('\n').mid(1))
            numbers.insert("socket:[" + line.simplified().split(' ').value(9) + ']');
    }
    return numbers;
}

QStringList openInternetSockets(qint64 process)
{
    const QSet<QByteArray> sockets = internetSockets(process);
    QStringList open;
    for (const QFileInfo &file : QDir(QStringLiteral("/proc/%1/fd").arg(process)).entryInfoList(QDir::System)) {
        const QString target = QFile::symLinkTarget(file.filePath()).section(QLatin1Char('/'), -1);
        if (sockets.contains(target.toLatin1()))
            open.append(target);
    }
    return open;
}

} // namespace

/// `partneratlas --kiosk` itself, on a screen: with no window manager, with openbox, and with cage.
class KioskScreenTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void screenIsFilledAndNoKeyLeadsOut_data();
    void screenIsFilledAndNoKeyLeadsOut();
    void randomInputStartsNothing();
    void staffComeInAfterCrashes();
    void wholeKioskIsInOrder();
    void cageShowsIt();

private:
    /// Runs xdotool; what it wrote, or nothing if it failed.
    QByteArray tool(const QStringList &arguments);
    void startManager(const QString &settings, int desktops);
    void startKiosk(KioskProcess &kiosk);
    /// Until the kiosk has certainly seen what came before.
    void settle(KioskProcess &kiosk);
    void press(const QPoint &place, int times = 1);
    void typePin(const char *pin);
    void fillsScreen(KioskProcess &kiosk);
    void takesLetters(KioskProcess &kiosk);
    /// No process but those of this test was started, by whatever way.
    void hasStartedNothing(KioskProcess &kiosk);
    [[nodiscard]] QPoint placeOf(const char *name) const;
    [[nodiscard]] quint64 look() const { return m_screen->look().checksum; }

    std::unique_ptr<VirtualScreen> m_screen;
    std::unique_ptr<QProcess> m_manager;
    QTemporaryDir m_home;
    QSize m_size;
};

void KioskScreenTest::initTestCase()
{
    // What the kiosk starts and leaves to itself becomes a child of the test.
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
}

void KioskScreenTest::init()
{
    m_size = QSize(1920, 1080);
}

void KioskScreenTest::cleanup()
{
    if (m_manager) {
        m_manager->terminate();
        m_manager->waitForFinished(longestTool);
        m_manager.reset();
    }
    m_screen.reset();
}

QByteArray KioskScreenTest::tool(const QStringList &arguments)
{
    QProcess xdotool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_screen->display());
    xdotool.setProcessEnvironment(environment);
    xdotool.start(QStringLiteral("xdotool"), arguments);
    if (!xdotool.waitForFinished(longestTool))
        qWarning("xdotool does not run: %s", qPrintable(xdotool.errorString()));
    return xdotool.exitCode() == 0 ? xdotool.readAllStandardOutput().trimmed() : QByteArray();
}

void KioskScreenTest::startManager(const QString &settings, int desktops)
{
    m_manager = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_screen->display());
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
    m_manager->setProcessEnvironment(environment);
    m_manager->start(openbox, {QStringLiteral("--sm-disable"), QStringLiteral("--config-file"), settings});
    QVERIFY2(m_manager->waitForStarted(), qPrintable(m_manager->errorString()));
    QTRY_COMPARE_WITH_TIMEOUT(tool({QStringLiteral("get_num_desktops")}), QByteArray::number(desktops), longestTool);
}

void KioskScreenTest::startKiosk(KioskProcess &kiosk)
{
    kiosk.setDisplay(m_screen->display());
    kiosk.setWatchdog(400ms);
    kiosk.start();
    QVERIFY2(kiosk.isReady(), qPrintable(kiosk.errors()));
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->look().ink > 10'000, longestTool); // it is drawn
    settle(kiosk);
}

void KioskScreenTest::settle(KioskProcess &kiosk)
{
    kiosk.forgetHeard();
    QVERIFY(kiosk.hears("WATCHDOG=1", 3));
}

void KioskScreenTest::press(const QPoint &place, int times)
{
    tool({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()), QStringLiteral("click"),
          QStringLiteral("--repeat"), QString::number(times), QStringLiteral("--delay"), QStringLiteral("20"),
          QStringLiteral("1")});
}

void KioskScreenTest::typePin(const char *pin)
{
    tool({QStringLiteral("type"), QLatin1String(pin)});
    tool({QStringLiteral("key"), QStringLiteral("Return")});
}

void KioskScreenTest::fillsScreen(KioskProcess &kiosk)
{
    const QString id = QString::number(kiosk.process().processId());
    const QByteArray windows =
        tool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"), id});
    QVERIFY2(!windows.isEmpty() && !windows.contains('\n'), windows.constData()); // one window
    QCOMPARE(tool({QStringLiteral("getwindowfocus")}), windows);
    const QByteArray place = tool({QStringLiteral("getwindowgeometry"), QString::fromLatin1(windows)}).simplified();
    const QByteArray wanted = "Position: 0,0 (screen: 0) Geometry: " + QByteArray::number(m_size.width()) + 'x' +
                              QByteArray::number(m_size.height());
    QVERIFY2(place.endsWith(wanted), place.constData());
    // Where no window is, the screen is black; the kiosk is light.
    for (const int column : {0, m_size.width() - 1}) {
        for (const int row : {0, m_size.height() - 1})
            QVERIFY((m_screen->colourAt(column, row) & 0xff) > 0x80);
    }
}

QPoint KioskScreenTest::placeOf(const char *name) const
{
    KioskFixture kiosk;
    kiosk.start(m_size);
    const auto *button = kiosk.shown(QLatin1String(name));
    return button ? button->mapTo(&kiosk.window(), button->rect().center()) : QPoint();
}

void KioskScreenTest::takesLetters(KioskProcess &kiosk)
{
    const quint64 start = look();
    press(placeOf("search"));
    QTRY_VERIFY(look() != start);
    settle(kiosk);
    const quint64 empty = look();
    tool({QStringLiteral("type"), QStringLiteral("delft")});
    QTRY_VERIFY(look() != empty);
    tool({QStringLiteral("key"), QStringLiteral("--repeat"), QStringLiteral("5"), QStringLiteral("BackSpace")});
    QTRY_COMPARE(look(), empty);
}

void KioskScreenTest::hasStartedNothing(KioskProcess &kiosk)
{
    const qint64 id = kiosk.process().processId();
    QCOMPARE(childrenOf(id), QList<qint64>());
    QList<qint64> ours = childrenOf(::getpid());
    QVERIFY(ours.removeOne(id));
    QCOMPARE(ours.size(), m_manager ? 2 : 1); // the screen, and its window manager
    QCOMPARE(openInternetSockets(id), QStringList());
}

void KioskScreenTest::screenIsFilledAndNoKeyLeadsOut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("settings"); // of openbox; empty: there is no window manager
    QTest::addColumn<int>("desktops");
    QTest::newRow("bare, landscape") << QSize(1920, 1080) << QString() << 0;
    QTest::newRow("bare, upright") << QSize(1080, 1920) << QString() << 0;
    QTest::newRow("openbox of the kiosk")
        << QSize(1920, 1080) << QStringLiteral(SOURCE_FOLDER "/packaging/kiosk/openbox.xml") << 1;
    QTest::newRow("openbox as it comes") << QSize(1920, 1080) << QStringLiteral("/etc/xdg/openbox/rc.xml") << 4;
}

void KioskScreenTest::screenIsFilledAndNoKeyLeadsOut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, settings);
    QFETCH(const int, desktops);
    m_size = size;
    m_screen = std::make_unique<VirtualScreen>();
    QCOMPARE(m_screen->start(size), QString());
    if (!settings.isEmpty())
        startManager(settings, desktops);
    if (QTest::currentTestFailed())
        return;
    KioskProcess kiosk;
    startKiosk(kiosk);
    const qint64 id = kiosk.process().processId();
    fillsScreen(kiosk);
    if (QTest::currentTestFailed())
        return;
    const quint64 before = look();
    QStringList keys{QStringLiteral("key")};
    for (const char *name : {"alt+F4", "ctrl+q", "ctrl+w", "Escape", "F1", "F5", "F11", "Menu", "ctrl+alt+Delete",
                             "ctrl+alt+BackSpace", "shift+F10", "ctrl+p", "ctrl+f", "alt+Left", "Super_L"})
        keys.append(QLatin1String(name));
    tool(keys);
    settle(kiosk);
    QCOMPARE(kiosk.process().processId(), id);
    QCOMPARE(look(), before);
    fillsScreen(kiosk);
    takesLetters(kiosk);
    hasStartedNothing(kiosk);
    kiosk.send(SIGTERM);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitCode(), 0);
}

void KioskScreenTest::randomInputStartsNothing()
{
    m_screen = std::make_unique<VirtualScreen>();
    QCOMPARE(m_screen->start(m_size), QString());
    KioskProcess kiosk("[counts]\nenabled = true\n");
    startKiosk(kiosk);
    constexpr quint32 seed = 20261129;
    QRandomGenerator random(seed);
    const QStringList keys{QStringLiteral("alt+F4"), QStringLiteral("ctrl+q"),    QStringLiteral("Return"),
                           QStringLiteral("Tab"),    QStringLiteral("Menu"),      QStringLiteral("F1"),
                           QStringLiteral("a"),      QStringLiteral("ctrl+o"),    QStringLiteral("ctrl+p"),
                           QStringLiteral("space"),  QStringLiteral("shift+F10"), QStringLiteral("ctrl+s")};
    QStringList actions;
    constexpr int count = 500;
    for (int number = 0; number < count; ++number) {
        if (random.bounded(4) == 0) {
            actions << QStringLiteral("key") << keys.at(random.bounded(static_cast<int>(keys.size())));
            continue;
        }
        actions << QStringLiteral("mousemove") << QString::number(random.bounded(m_size.width()))
                << QString::number(random.bounded(m_size.height())) << QStringLiteral("click")
                << QStringLiteral("--delay") << QStringLiteral("0") << QString::number(random.bounded(8) == 0 ? 3 : 1);
    }
    const qint64 id = kiosk.process().processId();
    tool(actions);
    settle(kiosk);
    QCOMPARE(kiosk.process().processId(), id);
    fillsScreen(kiosk);
    hasStartedNothing(kiosk);
    QCOMPARE(kiosk.errors(), QString());
}

void KioskScreenTest::staffComeInAfterCrashes()
{
    m_screen = std::make_unique<VirtualScreen>();
    QCOMPARE(m_screen->start(m_size), QString());
    const std::optional<QString> hash = hashedPin(QStringLiteral("270182"));
    QVERIFY(hash);
    KioskProcess kiosk("pin = \"" + hash->toLatin1() + "\"\n");
    for (int number = 0; number < 3; ++number) {
        startKiosk(kiosk);
        kiosk.send(SIGSEGV);
        QVERIFY(kiosk.ends());
    }
    startKiosk(kiosk);
    QVERIFY2(kiosk.errors().contains(QLatin1String("three times")), qPrintable(kiosk.errors()));
    const quint64 start = look();
    press(QPoint(20, 20), 5);
    QTRY_VERIFY(look() != start);
    settle(kiosk);
    const QPoint leave(m_size.width() - 80, m_size.height() - 70); // the button in the corner below
    const quint32 quiet = m_screen->colourAt(leave.x(), leave.y());
    const auto isIn = [&] { return m_screen->colourAt(leave.x(), leave.y()) != quiet; };
    typePin("111111");
    settle(kiosk);
    QVERIFY(!isIn());
    // What is typed while a PIN is checked is lost, and how long that takes nobody knows.
    for (int attempt = 0; attempt < 3 && !isIn(); ++attempt) {
        typePin("270182");
        (void)QTest::qWaitFor(isIn);
    }
    QVERIFY(isIn());
    press(leave);
    QVERIFY(kiosk.ends());
    QCOMPARE(kiosk.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(kiosk.process().exitCode(), 0);
    QCOMPARE(kiosk.heard().last(), QByteArray("STOPPING=1"));
}

void KioskScreenTest::wholeKioskIsInOrder()
{
    m_screen = std::make_unique<VirtualScreen>();
    QCOMPARE(m_screen->start(m_size), QString());
    KioskProcess kiosk("theme = \"dark\"\n");
    kiosk.setDisplay(m_screen->display());
    kiosk.start({QStringLiteral("--self-test")});
    QVERIFY(kiosk.ends());
    QVERIFY2(kiosk.process().exitCode() == 0, qPrintable(kiosk.output()));
    QCOMPARE(kiosk.output().count(QLatin1String("ok ")), 6);
    QVERIFY2(kiosk.output().contains(QStringLiteral("1920 × 1080")), qPrintable(kiosk.output()));
}

void KioskScreenTest::cageShowsIt()
{
    KioskProcess kiosk;
    QVERIFY(kiosk.install(contentOf(QStringLiteral(BUNDLED_CATALOGUE))));
    QStringList command{QStringLiteral("cage"), QStringLiteral("-d"), QStringLiteral("--")};
    if (::geteuid() == 0) { // cage refuses to run as root
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                              QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")} +
                  command;
        QVERIFY2(kiosk.giveTo(otherUser, otherUser), "The files of the kiosk cannot be given to another user.");
    }
    kiosk.setLauncher(command);
    kiosk.setWatchdog(400ms);
    kiosk.set("WLR_BACKENDS", QStringLiteral("headless"));
    kiosk.set("WLR_LIBINPUT_NO_DEVICES", QStringLiteral("1"));
    kiosk.set("WLR_RENDERER", QStringLiteral("pixman"));
    kiosk.set("WLR_XWAYLAND", QStringLiteral("/bin/false"));
    kiosk.set("QT_QPA_PLATFORM", QStringLiteral("wayland"));
    kiosk.set("WAYLAND_DEBUG", QStringLiteral("1")); // tells what the kiosk asks of cage
    kiosk.start();
    QVERIFY2(kiosk.isReady(), qPrintable(kiosk.errors()));
    QVERIFY(kiosk.hears("WATCHDOG=1", 3));
    for (const QByteArray &word : kiosk.heard())
        QVERIFY2(word == "READY=1" || word == "WATCHDOG=1", word.constData());
    QVERIFY2(kiosk.errors().contains(QLatin1String(".set_fullscreen(")), qPrintable(kiosk.errors()));
    const QList<qint64> shown = childrenOf(kiosk.process().processId());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(childrenOf(shown.first()), QList<qint64>());
    QCOMPARE(openInternetSockets(shown.first()), QStringList());
    QCOMPARE(::kill(static_cast<pid_t>(shown.first()), SIGTERM), 0);
    QVERIFY(kiosk.ends());
    QVERIFY(kiosk.heard().contains("STOPPING=1"));
}

QTEST_MAIN(KioskScreenTest)
#include "kioskscreen_test.moc"
