// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/colours.h"

#include <QRandomGenerator>
#include <QTest>

namespace
{

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3

QPalette paletteOf(const QColor &window, const QColor &text, const QColor &base, const QColor &link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Link, link);
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    const auto row = [](const char *name, const QColor &window, const QColor &text, const QColor &base,
                        const QColor &link) { QTest::newRow(name) << paletteOf(window, text, base, link); };
    row("Fusion, light", {239, 239, 239}, {0, 0, 0}, {255, 255, 255}, {0, 0, 255});
    row("Breeze, light", {239, 240, 241}, {35, 38, 41}, {252, 252, 252}, {41, 128, 185});
    row("Breeze, dark", {42, 46, 50}, {252, 252, 252}, {27, 30, 32}, {29, 153, 243});
    row("Adwaita, dark", {53, 53, 53}, {238, 238, 236}, {45, 45, 45}, {53, 132, 228});
    row("high contrast, dark", {0, 0, 0}, {255, 255, 255}, {0, 0, 0}, {255, 255, 0});
    row("high contrast, light", {255, 255, 255}, {0, 0, 0}, {255, 255, 255}, {0, 0, 255});
    row("yellow on black", {0, 0, 0}, {255, 255, 0}, {0, 0, 0}, {0, 255, 255});
}

/// The smaller of the contrasts on both backgrounds of a page.
double onPage(const QPalette &palette, const QColor &colour)
{
    return qMin(contrast(colour, palette.color(QPalette::Window)), contrast(colour, palette.color(QPalette::Base)));
}

} // namespace

class ColoursTest final : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard_data();
    void contrastIsThatOfTheStandard();
    void paletteTellsLightFromDark();
    void onlyPureBlackAndWhiteAreHighContrast();
    void everyTextCanBeReadOnItsBackground_data() { addPalettes(); }
    void everyTextCanBeReadOnItsBackground();
    void everyAccentCanBeReadOnThePage_data() { addPalettes(); }
    void everyAccentCanBeReadOnThePage();
    void accentThatFitsStaysAsItIs();
    void accentKeepsItsHue();
    void textOnAnyColourCanBeRead();
    void highContrastIsNotSoftened();
};

void ColoursTest::contrastIsThatOfTheStandard_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("expected");
    QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white and black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same") << QColor(12, 34, 56) << QColor(12, 34, 56) << 1.0;
    // Known from the explanations of WCAG 2.2: #767676 is the lightest grey that can be read on white.
    QTest::newRow("grey that can be read") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("grey that cannot") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
    QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
    QTest::newRow("blue on white") << QColor(Qt::blue) << QColor(Qt::white) << 8.59;
    QTest::newRow("yellow on white") << QColor(Qt::yellow) << QColor(Qt::white) << 1.07;
}

void ColoursTest::contrastIsThatOfTheStandard()
{
    QFETCH(const QColor, one);
    QFETCH(const QColor, other);
    QFETCH(const double, expected);
    QVERIFY2(qAbs(contrast(one, other) - expected) < 0.006, qPrintable(QString::number(contrast(one, other))));
}

void ColoursTest::paletteTellsLightFromDark()
{
    QVERIFY(!isDark(paletteOf({239, 240, 241}, {35, 38, 41}, {252, 252, 252}, Qt::blue)));
    QVERIFY(isDark(paletteOf({42, 46, 50}, {252, 252, 252}, {27, 30, 32}, Qt::blue)));
}

void ColoursTest::onlyPureBlackAndWhiteAreHighContrast()
{
    QVERIFY(isHighContrast(paletteOf(Qt::black, Qt::white, Qt::black, Qt::yellow)));
    QVERIFY(isHighContrast(paletteOf(Qt::white, Qt::black, Qt::white, Qt::blue)));
    QVERIFY(!isHighContrast(paletteOf({239, 239, 239}, Qt::black, Qt::white, Qt::blue)));
    QVERIFY(!isHighContrast(paletteOf({42, 46, 50}, {252, 252, 252}, {27, 30, 32}, Qt::blue)));
}

void ColoursTest::everyTextCanBeReadOnItsBackground()
{
    QFETCH(const QPalette, palette);
    const Colours colours = coloursFor(palette);
    QVERIFY(onPage(palette, colours.muted) >= readable);
    QVERIFY(onPage(palette, colours.link) >= readable);
    QVERIFY(contrast(colours.chipText, colours.chip) >= readable);
    QVERIFY(contrast(colours.positiveText, colours.positive) >= readable);
    QVERIFY(contrast(colours.noticeText, colours.notice) >= readable);
    // The notice is a label: it is drawn in the palette's own colour.
    QVERIFY(contrast(palette.color(QPalette::WindowText), colours.notice) >= readable);
    // A star is no text, but must be seen; it stands in rows under the mouse too.
    QVERIFY(onPage(palette, colours.star) >= 3);
    QVERIFY(contrast(colours.star, colours.hover) >= 3);
    // A row under the mouse has its name and its count.
    QVERIFY(contrast(palette.color(QPalette::Text), colours.hover) >= readable);
    QVERIFY(contrast(colours.muted, colours.hover) >= readable);
    for (const QColor &mark : {colours.mark, colours.currentMark}) {
        for (const QColor &text : {palette.color(QPalette::Text), colours.muted, colours.link, colours.chipText})
            QVERIFY2(contrast(text, mark) >= readable, qPrintable(mark.name() + text.name()));
    }
    QVERIFY(contrast(colours.markFrame, palette.color(QPalette::Base)) >= 3);
    QVERIFY(contrast(colours.markFrame, palette.color(QPalette::Window)) >= 3);
}

void ColoursTest::everyAccentCanBeReadOnThePage()
{
    QFETCH(const QPalette, palette);
    QRandomGenerator random(2026);
    for (int number = 0; number < 200; ++number) {
        const QColor wanted = QColor::fromRgb(random.bounded(256), random.bounded(256), random.bounded(256));
        const QColor accent = accentFor(palette, wanted);
        QVERIFY2(onPage(palette, accent) >= readable, qPrintable(wanted.name() + QLatin1Char(' ') + accent.name()));
        QVERIFY2(contrast(textOn(accent), accent) >= readable, qPrintable(wanted.name()));
    }
    for (const QColor &wanted : {QColor(Qt::black), QColor(Qt::white), QColor(Qt::gray), QColor(Qt::yellow)})
        QVERIFY2(onPage(palette, accentFor(palette, wanted)) >= readable, qPrintable(wanted.name()));
}

void ColoursTest::accentThatFitsStaysAsItIs()
{
    const QPalette light = paletteOf({239, 240, 241}, {35, 38, 41}, {252, 252, 252}, Qt::blue);
    const QColor wanted(0x1c, 0x3d, 0x9c);
    const QColor shade = accentFor(light, wanted);
    // One step of rounding in each channel at most.
    QVERIFY(qAbs(shade.red() - wanted.red()) <= 1);
    QVERIFY(qAbs(shade.green() - wanted.green()) <= 1);
    QVERIFY(qAbs(shade.blue() - wanted.blue()) <= 1);
}

void ColoursTest::accentKeepsItsHue()
{
    const QPalette dark = paletteOf({42, 46, 50}, {252, 252, 252}, {27, 30, 32}, Qt::blue);
    for (const QColor &wanted : {QColor(0x1c, 0x3d, 0x9c), QColor(0x9c, 0x1c, 0x3d), QColor(0x0a, 0x6e, 0x3a)}) {
        const QColor shade = accentFor(dark, wanted);
        QVERIFY(qAbs(shade.hslHue() - wanted.hslHue()) <= 3);
        QVERIFY(shade.lightness() > wanted.lightness());
    }
}

void ColoursTest::textOnAnyColourCanBeRead()
{
    QCOMPARE(textOn(Qt::white), QColor(Qt::black));
    QCOMPARE(textOn(Qt::yellow), QColor(Qt::black));
    QCOMPARE(textOn(Qt::darkBlue), QColor(Qt::white));
    QRandomGenerator random(2026);
    for (int number = 0; number < 200; ++number) {
        const QColor colour = QColor::fromRgb(random.bounded(256), random.bounded(256), random.bounded(256));
        QVERIFY2(contrast(textOn(colour), colour) >= readable, qPrintable(colour.name()));
    }
}

void ColoursTest::highContrastIsNotSoftened()
{
    const QPalette palette = paletteOf(Qt::black, Qt::white, Qt::black, Qt::yellow);
    const Colours colours = coloursFor(palette);
    for (const QColor &text :
         {colours.muted, colours.border, colours.chipText, colours.positiveText, colours.noticeText})
        QCOMPARE(text, QColor(Qt::white));
    for (const QColor &background : {colours.chip, colours.positive, colours.notice, colours.hover})
        QCOMPARE(background, QColor(Qt::black));
    QCOMPARE(colours.link, QColor(Qt::yellow));
}

QTEST_GUILESS_MAIN(ColoursTest)
#include "colours_test.moc"
