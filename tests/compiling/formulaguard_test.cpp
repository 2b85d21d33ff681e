// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/formulaguard.h"

#include <QRandomGenerator>
#include <QTest>

/// Feature 40: no cell is run, and reading brings back what was written.
class FormulaGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void dangerousCellsGetOneApostrophe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const QString &text, const QString &cell) {
            QTest::newRow(qPrintable(text)) << text << cell;
        };
        row(QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row(QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("'=cmd|' /C calc'!A0"));
        row(QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row(QStringLiteral("\t=1"), QStringLiteral("'\t=1"));
        row(QStringLiteral("\r=1"), QStringLiteral("'\r=1"));
        row(QStringLiteral("\uff1d1"), QStringLiteral("'\uff1d1"));
        row(QStringLiteral("\uff0b1"), QStringLiteral("'\uff0b1"));
        row(QStringLiteral("'=1"), QStringLiteral("''=1"));
        row(QStringLiteral("''-a"), QStringLiteral("'''-a"));
        row(QStringLiteral("-1+1"), QStringLiteral("'-1+1"));
        row(QStringLiteral("+31 71 527 27 27"), QStringLiteral("+31 71 527 27 27"));
        row(QStringLiteral("+31 (0)71 527.27"), QStringLiteral("+31 (0)71 527.27"));
        row(QStringLiteral("-5"), QStringLiteral("-5"));
        row(QStringLiteral("'+31 71"), QStringLiteral("''+31 71"));
        row(QStringLiteral("+31\n=1"), QStringLiteral("'+31\n=1"));
        row(QStringLiteral("'s-Gravenhage"), QStringLiteral("'s-Gravenhage"));
        row(QStringLiteral("'"), QStringLiteral("'"));
        row(QString(), QString());
        row(QStringLiteral("Leiden = city"), QStringLiteral("Leiden = city"));
    }
    void dangerousCellsGetOneApostrophe()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guarded(text), cell);
        QCOMPARE(unguarded(cell), text);
    }

    void anyTextComesBack()
    {
        QRandomGenerator random(4);
        const QString letters = QStringLiteral("'=+-@\t\r\n1 .(a\uff1d\uff0d\uff20");
        for (int round = 0; round < 100000; ++round) {
            QString text;
            for (int letter = random.bounded(7); letter > 0; --letter)
                text += letters.at(random.bounded(static_cast<int>(letters.size())));
            QCOMPARE(unguarded(guarded(text)), text);
        }
    }
};

QTEST_GUILESS_MAIN(FormulaGuardTest)
#include "formulaguard_test.moc"
