// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/formulaguard.h"

#include <QRandomGenerator>
#include <QTest>

class FormulaGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatASpreadsheetWouldCalculateIsGuarded_data();
    void whatASpreadsheetWouldCalculateIsGuarded();
    void anyTextComesBackAsItWas();
    void oneApostropheIsTakenOff_data();
    void oneApostropheIsTakenOff();
};

void FormulaGuardTest::whatASpreadsheetWouldCalculateIsGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto guardedRow = [](const char *name, const QString &text) { QTest::newRow(name) << text << u'\'' + text; };
    const auto plainRow = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    guardedRow("equals", QStringLiteral("=1+1"));
    guardedRow("plus", QStringLiteral("+cmd|' /C calc'!A0"));
    guardedRow("minus", QStringLiteral("-1+1"));
    guardedRow("at", QStringLiteral("@SUM(1)"));
    guardedRow("tab", QStringLiteral("\t=1"));
    guardedRow("carriage return", QStringLiteral("\r=1"));
    guardedRow("full-width equals", QStringLiteral("\uFF1D1"));
    guardedRow("full-width plus", QStringLiteral("\uFF0B1"));
    guardedRow("full-width minus", QStringLiteral("\uFF0D1"));
    guardedRow("full-width at", QStringLiteral("\uFF20x"));
    guardedRow("after an apostrophe", QStringLiteral("'=1"));
    guardedRow("after many apostrophes", QStringLiteral("'''@x"));
    guardedRow("a telephone number after an apostrophe", QStringLiteral("'+31 71"));
    guardedRow("a number and a line", QStringLiteral("-1\n=2"));
    guardedRow("an item of a list", QStringLiteral("- first\n- second"));
    plainRow("nothing", QString());
    plainRow("a word", QStringLiteral("Leiden"));
    plainRow("a telephone number", QStringLiteral("+31 (0)71 527.27.27"));
    plainRow("a number", QStringLiteral("-12.5"));
    plainRow("a hyphen", QStringLiteral("-"));
    plainRow("a name with an apostrophe", QStringLiteral("'s-Hertogenbosch"));
    plainRow("a quotation", QStringLiteral("'yes'"));
    plainRow("in the middle", QStringLiteral("a=1"));
}

void FormulaGuardTest::whatASpreadsheetWouldCalculateIsGuarded()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(guarded(text), written);
    QCOMPARE(unguarded(written), text);
}

void FormulaGuardTest::anyTextComesBackAsItWas()
{
    static const QString characters = QStringLiteral("''=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF2012 .()ax");
    QRandomGenerator random(6);
    for (int round = 0; round < 100000; ++round) {
        QString text;
        for (int length = random.bounded(8); length > 0; --length)
            text += characters.at(random.bounded(static_cast<int>(characters.size())));
        QCOMPARE(unguarded(guarded(text)), text);
    }
}

void FormulaGuardTest::oneApostropheIsTakenOff_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringLiteral("'=1") << QStringLiteral("=1");
    QTest::newRow("of two") << QStringLiteral("''=1") << QStringLiteral("'=1");
    QTest::newRow("put before a number by hand") << QStringLiteral("'+31 71") << QStringLiteral("+31 71");
    QTest::newRow("none before a letter") << QStringLiteral("'s-Gravenhage") << QStringLiteral("'s-Gravenhage");
    QTest::newRow("none alone") << QStringLiteral("''") << QStringLiteral("''");
}

void FormulaGuardTest::oneApostropheIsTakenOff()
{
    QFETCH(QString, cell);
    QTEST(unguarded(cell), "text");
}

QTEST_GUILESS_MAIN(FormulaGuardTest)
#include "formulaguard_test.moc"
