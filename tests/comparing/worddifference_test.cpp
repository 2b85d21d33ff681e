// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/worddifference.h"

#include <QRandomGenerator>
#include <QTest>

namespace
{

QString side(const QList<WordRun> &runs, WordRun::In in)
{
    QString text;
    for (const WordRun &run : runs) {
        if (run.in == WordRun::In::Both || run.in == in)
            text += run.text;
    }
    return text;
}

} // namespace

class WordDifferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void changedWordsAreFound_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *before, const char *after, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(text);
        };
        row("one word", "in 2006 founded", "in 2007 founded", "in [-2006-] {+2007+} founded");
        row("nothing", "the same", "the same", "the same");
        row("came", "a c", "a b c", "a {+b+} c");
        row("went", "a b c", "a c", "a [-b-] c");
        row("everything", "a b", "c d", "[-a b-] {+c d+}");
        row("at the begin", "x b c", "y b c", "[-x-] {+y+} b c");
        row("far apart", "x 1 2 3 4 5 6 7 8 9 10 y", "X 1 2 3 4 5 6 7 8 9 10 Y",
            "[-x-] {+X+} 1 2 3 4 … 7 8 9 10 [-y-] {+Y+}");
        row("long around", "1 2 3 4 5 6 x 1 2 3 4 5 6", "1 2 3 4 5 6 y 1 2 3 4 5 6", "… 3 4 5 6 [-x-] {+y+} 1 2 3 4 …");
    }
    void changedWordsAreFound()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, text);
        QCOMPARE(changedWordsText(before, after), text);
    }

    void runsOfOneSideAreItsText()
    {
        QRandomGenerator random(4);
        const QString letters = QStringLiteral("ab \n");
        const auto text = [&] {
            QString made;
            for (int letter = random.bounded(40); letter > 0; --letter)
                made += letters.at(random.bounded(static_cast<int>(letters.size())));
            return made;
        };
        for (int round = 0; round < 5000; ++round) {
            const QString before = text();
            const QString after = text();
            const QList<WordRun> runs = compareWords(before, after);
            QCOMPARE(side(runs, WordRun::In::Before), before);
            QCOMPARE(side(runs, WordRun::In::After), after);
        }
    }

    void hugeTextsAreComparedAtOnce()
    {
        const QString before = QStringLiteral("a b ").repeated(5000);
        const QString after = QStringLiteral("c d ").repeated(5000);
        const QList<WordRun> runs = compareWords(before, after);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(side(runs, WordRun::In::Before), before);
        QCOMPARE(side(runs, WordRun::In::After), after);
    }
};

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "worddifference_test.moc"
