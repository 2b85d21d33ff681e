// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskfixture.h"
#include "kiosk/kioskmonkey.h"

#include <QDesktopServices>
#include <QDir>
#include <QMenu>

namespace
{

constexpr int actions = 20000 / shareOfWalks;
constexpr int lookEvery = 500; // actions

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
        KioskFixture kiosk("[times]\nattract = 0\n");
        kiosk.start(size);
        const QByteArray childrenBefore = childProcesses();
        KioskMonkey monkey(*kiosk.window().windowHandle(), *QTest::createTouchDevice(), 20261129);
        QSet<QString> pages;
        for (int action = 0; action < actions / 2; ++action) {
            monkey.act();
            if (action % 7 == 0)
                QCoreApplication::processEvents();
            if (action % lookEvery != 0)
                continue;
            settleKiosk();
            pages.insert(kiosk.page());
            QVERIFY(kiosk.window().isVisible());
            QCOMPARE(kiosk.window().size(), size);
            QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
            int windows = 0;
            for (const QWidget *widget : QApplication::topLevelWidgets())
                windows += widget->isVisible() ? 1 : 0;
            QCOMPARE(windows, 1);
            QCOMPARE(internetSockets(), 0);
            QCOMPARE(childProcesses(), childrenBefore);
        }
        QCOMPARE(spy.calls, 0);
        QVERIFY2(pages.size() >= 3, "the monkey must have gone through the kiosk");
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
