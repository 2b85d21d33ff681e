// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screenfiller.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <QWindow>

/// Two screens beside each other, which main() asks Qt's platform without a display for.
class ScreenFillerTest final : public QObject
{
    Q_OBJECT

private:
    static QRect rectOf(const char *name)
    {
        for (const QScreen *screen : QGuiApplication::screens()) {
            if (screen->name() == QLatin1String(name))
                return screen->geometry();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        QCOMPARE(QGuiApplication::primaryScreen()->name(), QStringLiteral("first"));
        QCOMPARE(rectOf("second"), QRect(1280, 0, 1080, 1920));
    }

    void theWantedScreenIsFilled_data()
    {
        QTest::addColumn<QString>("monitor");
        QTest::addColumn<QByteArray>("filled");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("none is wanted") << QString() << QByteArray("first") << true;
        QTest::newRow("the first") << QStringLiteral("first") << QByteArray("first") << true;
        QTest::newRow("the second") << QStringLiteral("second") << QByteArray("second") << true;
        QTest::newRow("one that is not there") << QStringLiteral("HDMI-9") << QByteArray("first") << false;
    }

    void theWantedScreenIsFilled()
    {
        QFETCH(QString, monitor);
        QFETCH(QByteArray, filled);
        QFETCH(bool, isThere);
        QWidget window(nullptr, Qt::FramelessWindowHint);
        ScreenFiller filler(window);
        filler.setMonitor(monitor);
        QVERIFY(!window.isVisible()); // that is for show()
        filler.show();
        QVERIFY(window.isVisible() && window.isFullScreen());
        QCOMPARE(window.geometry(), rectOf(filled.constData()));
        QCOMPARE(window.screen()->name().toLatin1(), filled);
        QCOMPARE(filler.hasMonitor(), isThere);
    }

    void anotherMonitorIsTakenWhileItIsShown()
    {
        QWidget window(nullptr, Qt::FramelessWindowHint);
        ScreenFiller filler(window);
        filler.show();
        QCOMPARE(window.geometry(), rectOf("first"));
        filler.setMonitor(QStringLiteral("second"));
        QCOMPARE(window.geometry(), rectOf("second"));
        QCOMPARE(window.screen()->name(), QStringLiteral("second"));
        QVERIFY(window.isVisible());
        filler.setMonitor(QString());
        QCOMPARE(window.geometry(), rectOf("first"));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    const QByteArray two = R"({"screens": [
        {"name": "first", "x": 0, "y": 0, "width": 1280, "height": 800,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "second", "x": 1280, "y": 0, "width": 1080, "height": 1920,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";
    if (!screens.open(QIODevice::WriteOnly) || screens.write(two) != two.size())
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    QApplication application(argc, argv);
    ScreenFillerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screenfiller_test.moc"
