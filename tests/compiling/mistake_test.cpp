// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/mistake.h"

#include <QTest>

class MistakeTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsWhatEditorsUnderstand_data();
    void textIsWhatEditorsUnderstand();
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
