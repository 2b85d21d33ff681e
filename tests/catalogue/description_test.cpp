// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/description.h"

#include "catalogue/displaytext.h"

#include <QTest>

#include <algorithm>
#include <limits>

#include <time.h>

namespace
{

/// A readable picture of what was parsed: a line per block, "- " before an item, _emphasis_ and =strong emphasis=.
QString pictureOf(const QString &text)
{
    QStringList lines;
    for (const Description::Block &block : parseDescription(text).blocks) {
        QString line = block.isListItem ? QStringLiteral("- ") : QString();
        for (const Description::Run &run : block.runs) {
            const QString strong = run.isStrong ? QStringLiteral("=") : QString();
            const QString emphasis = run.isEmphasised ? QStringLiteral("_") : QString();
            line += strong + emphasis + run.text + emphasis + strong;
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Processor time of this thread in nanoseconds: what other programs do at the same time does not count.
qint64 processorTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

qint64 bestTimeOfParsing(const QString &text)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 9; ++attempt) {
        const qint64 begin = processorTime();
        const Description description = parseDescription(text);
        best = description.blocks.isEmpty() && !text.trimmed().isEmpty() ? 0 : std::min(best, processorTime() - begin);
    }
    return best;
}

} // namespace

class DescriptionTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsParsedIntoBlocks_data();
    void textIsParsedIntoBlocks();
    void emphasisIsFoundBetweenItsMarks_data();
    void emphasisIsFoundBetweenItsMarks();
    void whatIsNoNotationStaysAsText_data();
    void whatIsNoNotationStaysAsText();
    void longTextIsShortenedAndSaysSo();
    void plainTextHasALineForEachBlock();
    void timeGrowsWithTheLengthOnly_data();
    void timeGrowsWithTheLengthOnly();
    void marksOfOneLongestTextTakeNoTime_data();
    void marksOfOneLongestTextTakeNoTime();
    void forbiddenNotationIsFoundWithItsPlace_data();
    void forbiddenNotationIsFoundWithItsPlace();
    void allowedTextIsNotForbidden_data();
    void allowedTextIsNotForbidden();
    void everyMistakeOfATextIsFound();
};

void DescriptionTest::textIsParsedIntoBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("picture");
    const auto row = [](const char *name, const char *text, const char *picture) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(picture);
    };
    row("empty", "", "");
    row("blanks only", " \n\n \t\n", "");
    row("one line", "A university.", "A university.");
    row("lines of one paragraph", "A university\nin Leiden.\n", "A university in Leiden.");
    row("two paragraphs", "First.\n\nSecond.", "First.\nSecond.");
    row("many empty lines", "First.\n\n\n \n\nSecond.", "First.\nSecond.");
    row("list", "- one\n- two", "- one\n- two");
    row("list after a paragraph", "Members:\n- one\n- two\n\nEnd.", "Members:\n- one\n- two\nEnd.");
    row("item of two lines", "- one\n  goes on\n- two", "- one goes on\n- two");
    row("indented items", "  - one\n  - two", "- one\n- two");
    row("hyphen without a blank", "-one", "-one");
    row("hyphen inside", "one - two", "one - two");
    row("blanks are joined", "one   two", "one two");
}

void DescriptionTest::textIsParsedIntoBlocks()
{
    QFETCH(QString, text);
    QTEST(pictureOf(text), "picture");
    QVERIFY(!parseDescription(text).isShortened);
}

void DescriptionTest::emphasisIsFoundBetweenItsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("picture");
    const auto row = [](const char *text, const char *picture) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(picture);
    };
    row("a *b* c", "a _b_ c");
    row("a **b** c", "a =b= c");
    row("*a*", "_a_");
    row("***a***", "=_a_=");
    row("*a* *b*", "_a_ _b_");
    row("**a** and *b*", "=a= and _b_");
    row("(*a*)", "(_a_)");
    row("*a b c*", "_a b c_");
    row("*a\nb*", "_a b_");
    row("*é*", "_é_");
}

void DescriptionTest::emphasisIsFoundBetweenItsMarks()
{
    QFETCH(QString, text);
    QTEST(pictureOf(text), "picture");
}

void DescriptionTest::whatIsNoNotationStaysAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"5 * 3 * 2",
                             "*a",
                             "a*",
                             "**a",
                             "a**",
                             "a * b",
                             "*",
                             "**",
                             "* a *",
                             "*a *b",
                             "**a **b",
                             "*a**",
                             "<b>a</b>",
                             "[a](https://example.org)",
                             "![a](file:///etc/passwd)",
                             "# a",
                             "> a",
                             "`a`",
                             "_a_",
                             "~~a~~",
                             "&amp;",
                             "1. a",
                             "+ a",
                             "\\*a",
                             "a | b"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DescriptionTest::whatIsNoNotationStaysAsText()
{
    QFETCH(QString, text);
    const Description description = parseDescription(text);
    QCOMPARE(description.blocks.size(), 1);
    QCOMPARE(plainText(description), text);
    const QList<Description::Run> runs = description.blocks.first().runs;
    QVERIFY(std::none_of(runs.begin(), runs.end(), [](const auto &run) { return run.isEmphasised || run.isStrong; }));
}

void DescriptionTest::longTextIsShortenedAndSaysSo()
{
    const Description description = parseDescription(QStringLiteral("word ").repeated(2000000));
    QVERIFY(description.isShortened);
    QVERIFY(plainText(description).size() <= longestDescription + 1);
    QVERIFY(plainText(description).endsWith(QChar(0x2026)));
    QVERIFY(parseDescription(QString(1000000, QLatin1Char('a'))).isShortened);
}

void DescriptionTest::plainTextHasALineForEachBlock()
{
    QCOMPARE(plainText(parseDescription(QStringLiteral("A **b**\nc.\n\n- *d*\n- e"))), QStringLiteral("A b c.\nd\ne"));
}

void DescriptionTest::timeGrowsWithTheLengthOnly_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("strong emphasis that never ends") << QStringLiteral("**a");
    QTest::newRow("strong emphasis in words") << QStringLiteral("**a ");
    QTest::newRow("emphasis in words") << QStringLiteral("*a ");
    QTest::newRow("ends without a begin") << QStringLiteral("a* ");
    QTest::newRow("code marks") << QStringLiteral("`a");
    QTest::newRow("code marks in words") << QStringLiteral("`a ");
    QTest::newRow("brackets") << QStringLiteral("[a](");
    QTest::newRow("items") << QStringLiteral("- a\n");
    QTest::newRow("empty lines") << QStringLiteral("\n");
}

void DescriptionTest::timeGrowsWithTheLengthOnly()
{
    QFETCH(QString, unit);
    constexpr qsizetype quarterOfAMegabyte = 256 * 1024;
    const QString quarter = unit.repeated(quarterOfAMegabyte / unit.size());
    const qint64 timeOfQuarter = bestTimeOfParsing(quarter);
    const qint64 timeOfWhole = bestTimeOfParsing(quarter.repeated(4));
    QVERIFY(timeOfQuarter > 0);
    // Four times the text takes four times as long at most; a quadratic parser would take sixteen times as long.
    constexpr qint64 noise = 2'000'000; // nanoseconds
    QVERIFY2(timeOfWhole <= 8 * timeOfQuarter + noise,
             qPrintable(QStringLiteral("%1 ns, then %2 ns").arg(timeOfQuarter).arg(timeOfWhole)));
}

void DescriptionTest::marksOfOneLongestTextTakeNoTime_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit :
         {"*a ", "**a ", "a* ", "a** ", "*a **b ", "**a *b ", "* ", "*a* ", "***a ", "*a** ", "**a* "})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void DescriptionTest::marksOfOneLongestTextTakeNoTime()
{
    // Longer texts are cut before their marks are read, so the marks themselves are timed below the limit.
    QFETCH(QString, unit);
    const qint64 timeOfQuarter = bestTimeOfParsing(unit.repeated(longestDescription / 4 / unit.size()));
    const qint64 timeOfWhole = bestTimeOfParsing(unit.repeated(longestDescription / unit.size()));
    constexpr qint64 noise = 1'000'000; // nanoseconds
    QVERIFY2(timeOfWhole <= 8 * timeOfQuarter + noise,
             qPrintable(QStringLiteral("%1 ns, then %2 ns").arg(timeOfQuarter).arg(timeOfWhole)));
}

void DescriptionTest::forbiddenNotationIsFoundWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("notation");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *text, ForbiddenNotation notation, int line, int column) {
        QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(notation) << line << column;
    };
    row("heading", "a\n\n## b", ForbiddenNotation::Heading, 2, 0);
    row("underlined heading", "a\n===", ForbiddenNotation::Heading, 1, 0);
    row("rule", "a\n\n---\n", ForbiddenNotation::Heading, 2, 0);
    row("link", "see [a](https:x)", ForbiddenNotation::Link, 0, 4);
    row("link by reference", "see [a][b]", ForbiddenNotation::Link, 0, 4);
    row("picture", "a\nb ![c](d.png)", ForbiddenNotation::Picture, 1, 2);
    row("tag", "a <b>b</b>", ForbiddenNotation::Html, 0, 2);
    row("comment", "a <!-- b -->", ForbiddenNotation::Html, 0, 2);
    row("entity", "a &nbsp; b", ForbiddenNotation::Html, 0, 2);
    row("number of a character", "a &#160; b", ForbiddenNotation::Html, 0, 2);
    row("code", "a\nb\nc `d`", ForbiddenNotation::Code, 2, 2);
    row("quotation", "a\n> b", ForbiddenNotation::Quotation, 1, 0);
    row("address", "a https://example.org", ForbiddenNotation::BareAddress, 0, 2);
    row("address without a scheme", "a www.example.org", ForbiddenNotation::BareAddress, 0, 2);
    row("mail address", "a mailto:b@example.org", ForbiddenNotation::BareAddress, 0, 2);
}

void DescriptionTest::forbiddenNotationIsFoundWithItsPlace()
{
    QFETCH(QString, text);
    const QList<NotationMistake> mistakes = forbiddenNotationIn(text);
    QCOMPARE(mistakes.size(), 1);
    QTEST(static_cast<int>(mistakes.first().notation), "notation");
    QTEST(mistakes.first().line, "line");
    QTEST(mistakes.first().column, "column");
}

void DescriptionTest::allowedTextIsNotForbidden_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "A *b* **c**\n\n- d\n- e", "5 < 6 and 7 > 6", "AT&T & others; Q&A", "no. #1 of C#", "see [1]", "a - b"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DescriptionTest::allowedTextIsNotForbidden()
{
    QFETCH(QString, text);
    QVERIFY(forbiddenNotationIn(text).isEmpty());
}

void DescriptionTest::everyMistakeOfATextIsFound()
{
    const QList<NotationMistake> mistakes = forbiddenNotationIn(QStringLiteral("# a\n`b` <c>\nd\n> e"));
    QCOMPARE(mistakes.size(), 4);
    QCOMPARE(mistakes.at(0).line, 0);
    QCOMPARE(mistakes.at(1).line, 1);
    QCOMPARE(mistakes.at(2).line, 1);
    QCOMPARE(mistakes.at(3).line, 3);
}

QTEST_GUILESS_MAIN(DescriptionTest)
#include "description_test.moc"
