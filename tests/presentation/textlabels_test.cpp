// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/textlabels.h"

#include "presentation/colours.h"
#include "presentation/linkbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <memory>

namespace
{

const QString markup = QStringLiteral("<b>AT&T</b> &amp; <i>others");

std::unique_ptr<QLabel> labelOf(const QString &text)
{
    return std::make_unique<DescriptionLabel>(parseDescription(text));
}

/// What a reader of the label sees, and whether something in it is a link or a picture.
struct Seen {
    QString text;
    bool hasLinkOrPicture = false;
};

Seen seenIn(const QLabel &label)
{
    QTextDocument document;
    document.setHtml(label.text());
    Seen seen{document.toPlainText(), false};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            seen.hasLinkOrPicture = seen.hasLinkOrPicture || format.isAnchor() || format.isImageFormat();
        }
    }
    return seen;
}

bool hasColour(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TextLabelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleRoles(); }
    void screenReaderSeesAHeading();
    void headingIsLargerAndPlain();
    void plainTextStaysPlain();
    void mutedTextFollowsThePalette();
    void descriptionHasParagraphsListsAndEmphasis();
    void notationOfOthersStaysText_data();
    void notationOfOthersStaysText();
    void pictureInTheTextIsNotLoaded();
    void descriptionIsReadAloudWithoutNotation();
    void descriptionNeedsMoreHeightWhenItIsNarrow();
    void linesOfATextHaveRoomEach();
};

void TextLabelsTest::screenReaderSeesAHeading()
{
    HeadingLabel heading(QStringLiteral("Partners"), HeadingLabel::Level::Page);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&heading);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Heading);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Partners"));
}

void TextLabelsTest::headingIsLargerAndPlain()
{
    const HeadingLabel page(markup, HeadingLabel::Level::Page);
    const HeadingLabel section(markup, HeadingLabel::Level::Section);
    QCOMPARE(page.textFormat(), Qt::PlainText);
    QCOMPARE(page.text(), markup);
    QVERIFY(page.font().bold());
    QVERIFY(page.font().pointSizeF() > section.font().pointSizeF());
    QVERIFY(section.font().pointSizeF() >= QApplication::font().pointSizeF());
    QVERIFY(page.wordWrap());
}

void TextLabelsTest::plainTextStaysPlain()
{
    const auto label = std::make_unique<TextLabel>(markup);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), markup);
    const MutedLabel muted(markup);
    QCOMPARE(muted.textFormat(), Qt::PlainText);
    QCOMPARE(muted.text(), markup);
}

void TextLabelsTest::mutedTextFollowsThePalette()
{
    // A full block: its inner pixels have the colour of the text and nothing else.
    MutedLabel muted(QStringLiteral("\u2588\u2588"));
    QFont large = muted.font();
    large.setPixelSize(40);
    muted.setFont(large);
    muted.resize(muted.sizeHint());
    const auto colour = [&muted] {
        return muted.grab().toImage().pixelColor(muted.rect().center() - QPoint(8, 0)).rgb();
    };
    QCOMPARE(colour(), coloursFor(QApplication::palette()).muted.rgb());
    const QPalette before = QApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(42, 46, 50));
    dark.setColor(QPalette::WindowText, QColor(252, 252, 252));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    QApplication::setPalette(dark);
    QTRY_COMPARE(colour(), coloursFor(dark).muted.rgb());
    QApplication::setPalette(before);
    QTRY_COMPARE(colour(), coloursFor(before).muted.rgb());
}

void TextLabelsTest::descriptionHasParagraphsListsAndEmphasis()
{
    const std::unique_ptr<QLabel> label =
        labelOf(QStringLiteral("One *two* **three**.\n\n- first\n- second\n\nEnd & <end>."));
    QTextDocument document;
    document.setHtml(label->text());
    QCOMPARE(document.toPlainText(), QStringLiteral("One two three.\nfirst\nsecond\nEnd & <end>."));
    QVERIFY(!document.begin().textList());
    QVERIFY(document.begin().next().textList());
    QVERIFY(label->text().contains(QLatin1String("<i>two</i>")));
    QVERIFY(label->text().contains(QLatin1String("<b>three</b>")));
}

void TextLabelsTest::notationOfOthersStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << QStringLiteral("<b>bold</b>");
    QTest::newRow("picture") << QStringLiteral("<img src=\"file:///etc/hostname\">");
    QTest::newRow("picture without quotes") << QStringLiteral("<img src=file:///etc/hostname>");
    QTest::newRow("link") << QStringLiteral("<a href=\"https://example.org/\">here</a>");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("style sheet") << QStringLiteral(
        "<link rel=stylesheet href='file:///etc/passwd'><style>@import 'x'</style>");
    QTest::newRow("comment") << QStringLiteral("<!-- hidden --> shown");
    QTest::newRow("unclosed tag") << QStringLiteral("before <b after");
    QTest::newRow("end of the paragraph") << QStringLiteral("</p></body></html> after");
    QTest::newRow("entity") << QStringLiteral("&lt;b&gt; &#60; &amp;");
    QTest::newRow("Markdown's link") << QStringLiteral("[here](https://example.org/)");
    QTest::newRow("Markdown's picture") << QStringLiteral("![here](file:///etc/hostname)");
    QTest::newRow("Markdown's address") << QStringLiteral("<https://example.org/>");
    QTest::newRow("Markdown's code") << QStringLiteral("`code` ~~~ # heading");
}

void TextLabelsTest::notationOfOthersStaysText()
{
    QFETCH(const QString, text);
    const std::unique_ptr<QLabel> label = labelOf(text);
    const Seen seen = seenIn(*label);
    QCOMPARE(seen.text, text);
    QVERIFY(!seen.hasLinkOrPicture);
    QVERIFY(!label->openExternalLinks());
    QVERIFY(!(label->textInteractionFlags() & (Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard)));
}

void TextLabelsTest::pictureInTheTextIsNotLoaded()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("red.png"));
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(file));
    for (const QString &text :
         {QStringLiteral("<img src=\"%1\">"), QStringLiteral("![red](%1)"), QStringLiteral("<img src='file://%1'>")}) {
        const std::unique_ptr<QLabel> label = labelOf(text.arg(file));
        label->resize(400, 100);
        QVERIFY(!hasColour(label->grab().toImage(), Qt::red));
    }
    // The same text taken as HTML would show it: the test can see what it looks for.
    QLabel careless(QStringLiteral("<img src=\"%1\">").arg(file));
    careless.resize(400, 100);
    QVERIFY(hasColour(careless.grab().toImage(), Qt::red));
}

void TextLabelsTest::descriptionIsReadAloudWithoutNotation()
{
    const std::unique_ptr<QLabel> label = labelOf(QStringLiteral("One *two*.\n\n- three"));
    QCOMPARE(QAccessible::queryAccessibleInterface(label.get())->text(QAccessible::Name),
             QStringLiteral("One two.\nthree"));
}

void TextLabelsTest::linesOfATextHaveRoomEach()
{
    const TextLabel one(QStringLiteral("one"));
    const TextLabel two(QStringLiteral("one\ntwo"));
    QVERIFY(two.heightForWidth(1000) >= 2 * one.heightForWidth(1000));
}

void TextLabelsTest::descriptionNeedsMoreHeightWhenItIsNarrow()
{
    const std::unique_ptr<QLabel> label = labelOf(QStringLiteral("many words in a long sentence ").repeated(20));
    QVERIFY(label->hasHeightForWidth());
    QVERIFY(label->heightForWidth(200) > 2 * label->heightForWidth(600));
}

QTEST_MAIN(TextLabelsTest)
#include "textlabels_test.moc"
