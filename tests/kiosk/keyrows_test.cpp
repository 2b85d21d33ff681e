// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/keyrows.h"

#include <QTest>
#include <QWidget>

class KeyRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysStandInColumns();
    void columnsAreNoWiderThanAllowed();
    void marginGivesWayToTheKeys_data();
    void marginGivesWayToTheKeys();
    void heightHoldsEveryRow();
};

void KeyRowsTest::keysStandInColumns()
{
    QWidget q, w, a, shift;
    const KeyRows rows{{{&q, 1}, {&w, 1}}, {{nullptr, 0.5}, {&a, 1}}, {{&shift, 2}}};
    placeKeys(rows, 8 + 100 + 8 + 100 + 8, {60, 200, 8, 60, 8});
    QCOMPARE(q.geometry(), QRect(8, 8, 100, 60));
    QCOMPARE(w.geometry(), QRect(116, 8, 100, 60));
    QCOMPARE(a.geometry(), QRect(62, 76, 100, 60));
    QCOMPARE(shift.geometry(), QRect(8, 144, 208, 60));
}

void KeyRowsTest::columnsAreNoWiderThanAllowed()
{
    QWidget q, w;
    placeKeys({{{&q, 1}, {&w, 1}}}, 1000, {60, 100, 8, 60, 8});
    QCOMPARE(q.width(), 100);
    QCOMPARE(q.x(), 1000 - w.geometry().right() - 1); // in the middle
}

void KeyRowsTest::marginGivesWayToTheKeys_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pitch");
    QTest::newRow("all of it") << 15 * 68 - 8 + 16 << 68;
    QTest::newRow("some of it") << 15 * 68 - 8 + 6 << 68;
    QTest::newRow("nothing of it") << 15 * 68 - 8 << 68;
    QTest::newRow("too narrow") << 15 * 68 - 8 - 15 << 67;
}

void KeyRowsTest::marginGivesWayToTheKeys()
{
    QFETCH(const int, width);
    QFETCH(const int, pitch);
    QCOMPARE(pitchFor(15, width, {60, 200, 8, 60, 8}), pitch);
}

void KeyRowsTest::heightHoldsEveryRow()
{
    QCOMPARE(heightOfRows(4, {60, 124, 8, 68, 8}), 4 * 68 + 3 * 8 + 2 * 8);
}

QTEST_MAIN(KeyRowsTest)
#include "keyrows_test.moc"
