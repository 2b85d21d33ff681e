// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/mistake.h"

#include <QTest>

class MistakeTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsWhatEditorsUnderstand_data();
    void textIsWhatEditorsUnderstand();
    void ofASpreadsheetItIsWhatPeopleSee_data();
    void ofASpreadsheetItIsWhatPeopleSee();
    void mistakesStandInTheOrderOfTheFiles();
};

void MistakeTest::textIsWhatEditorsUnderstand_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("text");
    QTest::newRow("place") << 3 << 7 << QStringLiteral("Mend it.") << QStringLiteral("a.toml:3:7: Wrong. Mend it.");
    QTest::newRow("whole line") << 3 << 0 << QString() << QStringLiteral("a.toml:3: Wrong.");
    QTest::newRow("whole file") << 0 << 0 << QStringLiteral("Mend it.") << QStringLiteral("a.toml: Wrong. Mend it.");
}

void MistakeTest::textIsWhatEditorsUnderstand()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, advice);
    QTEST(mistakeText({{QStringLiteral("a.toml"), line, column}, QStringLiteral("Wrong."), advice}), "text");
}

void MistakeTest::ofASpreadsheetItIsWhatPeopleSee_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    const QString heading = QStringLiteral("description_nl");
    QTest::newRow("cell") << 5 << 4 << 0 << heading
                          << QStringLiteral("a.csv, row 5, column D (description_nl): Wrong. Mend it.");
    QTest::newRow("line in a cell") << 5 << 4 << 2 << heading
                                    << QStringLiteral(
                                           "a.csv, row 5, column D (description_nl), line 2: Wrong. Mend it.");
    QTest::newRow("cell without a heading")
        << 5 << 28 << 0 << QString() << QStringLiteral("a.csv, row 5, column AB: Wrong. Mend it.");
    QTest::newRow("whole row") << 5 << 0 << 0 << QString() << QStringLiteral("a.csv, row 5: Wrong. Mend it.");
    QTest::newRow("whole file") << 0 << 0 << 0 << QString() << QStringLiteral("a.csv: Wrong. Mend it.");
}

void MistakeTest::ofASpreadsheetItIsWhatPeopleSee()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(int, line);
    QFETCH(QString, heading);
    const SourcePosition position{QStringLiteral("a.csv"), row, column, SourceNotation::Spreadsheet, line, heading};
    QTEST(mistakeText({position, QStringLiteral("Wrong."), QStringLiteral("Mend it.")}), "text");
}

void MistakeTest::mistakesStandInTheOrderOfTheFiles()
{
    const auto mistake = [](const char *file, int line, int column, const char *problem) {
        return Mistake{{QString::fromLatin1(file), line, column}, QString::fromLatin1(problem), {}};
    };
    QList<Mistake> mistakes = {mistake("b", 1, 1, "5"), mistake("a", 10, 1, "4"), mistake("a", 9, 2, "2"),
                               mistake("a", 9, 2, "3"), mistake("a", 9, 1, "1")};
    sortMistakes(mistakes);
    QString order;
    for (const Mistake &sorted : mistakes)
        order += sorted.problem;
    QCOMPARE(order, QStringLiteral("12345"));
}

QTEST_GUILESS_MAIN(MistakeTest)
#include "mistake_test.moc"
