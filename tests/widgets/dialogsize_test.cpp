// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogsize.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

class DialogSizeTest final : public QObject
{
    Q_OBJECT

private slots:
    void windowIsAsLargeAsWanted()
    {
        QWidget window;
        resizeWithinScreen(window, QSize(300, 200));
        QCOMPARE(window.size(), QSize(300, 200));
    }
    void windowFitsItsScreenWithAFrame()
    {
        QWidget window;
        resizeWithinScreen(window, QSize(100'000, 100'000));
        const QSize screen = window.screen()->availableSize();
        QVERIFY(window.width() < screen.width() && window.width() > screen.width() - 100);
        QVERIFY(window.height() < screen.height() && window.height() > screen.height() - 100);
    }
};

QTEST_MAIN(DialogSizeTest)
#include "dialogsize_test.moc"
