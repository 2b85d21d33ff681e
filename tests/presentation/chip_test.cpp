// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/chip.h"

#include "presentation/colours.h"

#include <QTest>

namespace
{

const QString markup = QStringLiteral("<b>AT&T</b> <img src='file:///etc/hostname'>");

/// The colours that a widget is drawn with.
QSet<QRgb> coloursOf(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    const QImage picture = widget.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    return colours;
}

} // namespace

class ChipTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsPlain();
    void textFitsIntoTheSizeThatIsAskedFor();
    void longTextWraps();
    void toneGivesTheBackground();
    void badgeIsReadAloudAsALanguage();
    void badgeKeepsItsSize();
};

void ChipTest::textIsPlain()
{
    const Chip chip(markup, Chip::Tone::Neutral);
    QCOMPARE(chip.textFormat(), Qt::PlainText);
    QCOMPARE(chip.text(), markup);
    const LanguageBadge badge(markup, markup);
    QCOMPARE(badge.textFormat(), Qt::PlainText);
    QVERIFY(!badge.toolTip().contains(QLatin1Char('<')));
}

void ChipTest::textFitsIntoTheSizeThatIsAskedFor()
{
    const Chip chip(QStringLiteral("Research institute"), Chip::Tone::Neutral);
    QVERIFY(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(chip.text()));
    QCOMPARE(chip.heightForWidth(chip.sizeHint().width()), chip.sizeHint().height());
    QVERIFY(chip.sizePolicy().hasHeightForWidth());
}

void ChipTest::longTextWraps()
{
    const Chip chip(QStringLiteral("Leiden · The Hague · Rotterdam · Delft · Amsterdam · Utrecht"),
                    Chip::Tone::Neutral);
    QVERIFY(chip.heightForWidth(120) >= 2 * chip.fontMetrics().height());
    QVERIFY(chip.minimumSizeHint().width() < 200);
    QVERIFY(chip.heightForWidth(0) > 0);
}

void ChipTest::toneGivesTheBackground()
{
    Chip neutral(QStringLiteral("Network"), Chip::Tone::Neutral);
    Chip positive(QStringLiteral("Active"), Chip::Tone::Positive);
    const Colours colours = coloursFor(neutral.palette());
    QVERIFY(coloursOf(neutral).contains(colours.chip.rgb()));
    QVERIFY(!coloursOf(neutral).contains(colours.positive.rgb()));
    QVERIFY(coloursOf(positive).contains(colours.positive.rgb()));
}

void ChipTest::badgeIsReadAloudAsALanguage()
{
    const LanguageBadge badge(QStringLiteral("NL"), QStringLiteral("page in Nederlands"));
    QCOMPARE(badge.text(), QStringLiteral("NL"));
    QCOMPARE(badge.accessibleName(), QStringLiteral("page in Nederlands"));
    QCOMPARE(badge.toolTip(), QStringLiteral("page in Nederlands"));
}

void ChipTest::badgeKeepsItsSize()
{
    const LanguageBadge badge(QStringLiteral("NL"), QStringLiteral("Nederlands"));
    QCOMPARE(badge.sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    QVERIFY(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.text()));
}

QTEST_MAIN(ChipTest)
#include "chip_test.moc"
