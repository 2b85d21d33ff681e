// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/sessionbus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// No bus is started by a kiosk, and the one that is there is used.
class SessionBusTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyAMissingBusIsRuledOut_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("isInRuntimeFolder");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray() << false << QByteArray("disabled:");
        QTest::newRow("at its place") << QByteArray() << true << QByteArray();
        QTest::newRow("named") << QByteArray("unix:path=/bus") << false << QByteArray("unix:path=/bus");
        QTest::newRow("both") << QByteArray("unix:path=/bus") << true << QByteArray("unix:path=/bus");
    }

    void onlyAMissingBusIsRuledOut()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const bool, isInRuntimeFolder);
        const QTemporaryDir folder;
        QFile bus(folder.filePath(QStringLiteral("bus")));
        QVERIFY(!isInRuntimeFolder || bus.open(QIODevice::WriteOnly));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        startNoSessionBus();
        QTEST(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "expected");
    }

    void withoutARuntimeFolderThereIsNone()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        startNoSessionBus();
        QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), QByteArray("disabled:"));
    }
};

QTEST_GUILESS_MAIN(SessionBusTest)
#include "sessionbus_test.moc"
