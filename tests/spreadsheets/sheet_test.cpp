// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheet.h"

#include <QTest>

class SheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void columnsHaveLettersAsInASpreadsheet_data();
    void columnsHaveLettersAsInASpreadsheet();
};

void SheetTest::columnsHaveLettersAsInASpreadsheet_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("first") << 1 << QStringLiteral("A");
    QTest::newRow("26") << 26 << QStringLiteral("Z");
    QTest::newRow("27") << 27 << QStringLiteral("AA");
    QTest::newRow("52") << 52 << QStringLiteral("AZ");
    QTest::newRow("702") << 702 << QStringLiteral("ZZ");
    QTest::newRow("703") << 703 << QStringLiteral("AAA");
    QTest::newRow("the last one of Excel") << mostSheetColumns << QStringLiteral("XFD");
}

void SheetTest::columnsHaveLettersAsInASpreadsheet()
{
    QFETCH(int, column);
    QTEST(sheetColumnName(column), "name");
}

QTEST_GUILESS_MAIN(SheetTest)
#include "sheet_test.moc"
