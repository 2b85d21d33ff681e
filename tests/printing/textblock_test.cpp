// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/textblock.h"

#include "catalogue/displaytext.h"
#include "printing/pagemeasures.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace
{

const PrintTheme theme{QColor()};

TextStyle body()
{
    return theme.style(TextRole::Body);
}

/// The columns of pixels that a text drawn in so many units has ink in: first and last; -1 without ink.
QPair<int, int> inkOf(const TextBlock &text, int widthInUnits)
{
    constexpr int scale = 10; // units in a pixel
    QImage image(3 * widthInUnits / scale, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1.0 / scale, 1.0 / scale);
    text.draw(painter, QPointF(widthInUnits, 0));
    painter.end();
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 128) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
    }
    return {first - widthInUnits / scale, last - widthInUnits / scale};
}

} // namespace

class TextBlockTest final : public QObject
{
    Q_OBJECT

private slots:
    void linesFitIntoTheWidth_data();
    void linesFitIntoTheWidth();
    void heightIsThatOfTheLines();
    void newLineBeginsANewLine();
    void longWordBreaksAnywhere();
    void hundredThousandLettersTakeNoTime();
    void cutTextEndsWithAnEllipsis();
    void shortTextIsNotCut();
    void textThatGoesOnElsewhereEndsWithAnEllipsisToo();
    void columnsStayAtTheLeft();
    void oddCharactersAreHarmless();
};

void TextBlockTest::linesFitIntoTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("Three universities and their medical centres join forces here");
    QTest::newRow("one long word") << QString(300, QLatin1Char('W'));
    QTest::newRow("address") << QStringLiteral("https://www.example.org/collaboration/partnerships/and/more/of/it");
    QTest::newRow("arabic") << QString(40, QChar(0x0628)) + QStringLiteral(" Leiden ") + QString(40, QChar(0x0633));
    QTest::newRow("chinese") << QString(60, QChar(0x4e2d));
}

void TextBlockTest::linesFitIntoTheWidth()
{
    QFETCH(const QString, text);
    for (const qreal width : {millimetres(20), millimetres(60)}) {
        const TextBlock block(text, body(), width);
        QVERIFY(block.lineCount() > 1);
        QVERIFY(block.usedWidth() <= width + 1);
    }
}

void TextBlockTest::heightIsThatOfTheLines()
{
    const TextBlock one(QStringLiteral("one"), body(), millimetres(100));
    QCOMPARE(one.lineCount(), 1);
    QCOMPARE(one.height(), body().lineHeight);
    const TextBlock many(QString(400, QLatin1Char('w')), body(), millimetres(100));
    QCOMPARE(many.height(), many.lineCount() * body().lineHeight);
}

void TextBlockTest::newLineBeginsANewLine()
{
    QCOMPARE(TextBlock(QStringLiteral("one\ntwo\nthree"), body(), millimetres(100)).lineCount(), 3);
}

void TextBlockTest::longWordBreaksAnywhere()
{
    const TextBlock block(QString(50, QLatin1Char('m')), body(), points(30));
    QVERIFY(block.lineCount() >= 12);
}

void TextBlockTest::hundredThousandLettersTakeNoTime()
{
    bool isShortened = false;
    const QString shown = manyLines(QString(100000, QLatin1Char('x')), &isShortened);
    QElapsedTimer time;
    time.start();
    const TextBlock block(shown, body(), millimetres(100));
    QVERIFY(block.lineCount() < 10);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

void TextBlockTest::cutTextEndsWithAnEllipsis()
{
    const QString text = QStringLiteral("These are some words, and then there are some more of them. ").repeated(10);
    const TextBlock whole(text, body(), millimetres(60));
    for (const int lines : {1, 2, 5}) {
        const TextBlock cut = whole.cutTo(lines);
        QCOMPARE(cut.lineCount(), lines);
        QVERIFY(cut.usedWidth() <= millimetres(60) + 1);
    }
    // A text of one word can only be cut within it.
    QCOMPARE(TextBlock(QString(300, QLatin1Char('W')), body(), millimetres(30)).cutTo(2).lineCount(), 2);
}

void TextBlockTest::shortTextIsNotCut()
{
    const TextBlock block(QStringLiteral("short"), body(), millimetres(60));
    QCOMPARE(block.cutTo(3).usedWidth(), block.usedWidth());
}

void TextBlockTest::textThatGoesOnElsewhereEndsWithAnEllipsisToo()
{
    const TextBlock block(QStringLiteral("short."), body(), millimetres(60));
    QVERIFY(block.endingAt(1).usedWidth() > TextBlock(QStringLiteral("short"), body(), millimetres(60)).usedWidth());
    QCOMPARE(block.endingAt(1).lineCount(), 1);
}

void TextBlockTest::columnsStayAtTheLeft()
{
    constexpr int width = 4000;
    for (const QString &text : {QStringLiteral("Leiden"), QStringLiteral("\u05d0\u05d5\u05e0\u05d9")}) {
        const auto [first, last] = inkOf(TextBlock(text, body(), width), width);
        QVERIFY2(first >= 0 && first < 20, qPrintable(QString::number(first)));
        QVERIFY(last < 200);
    }
}

void TextBlockTest::oddCharactersAreHarmless()
{
    for (const QString &text :
         {QString(), QStringLiteral(" "), QStringLiteral("\U0001F600 \U0001F468\u200d\U0001F469\u200d\U0001F467"),
          QString(QChar(0xd800)) + QStringLiteral("lone"), QString(QChar(0xffff)),
          QStringLiteral("a\u0301\u0302\u0303"), QString(1000, QChar(0x0301)), QString(QChar(0))}) {
        const TextBlock block(text, body(), millimetres(40));
        inkOf(block.cutTo(2), 1000);
        QVERIFY(block.endingAt(1).lineCount() <= qMax(1, block.lineCount()));
    }
}

QTEST_MAIN(TextBlockTest)
#include "textblock_test.moc"
