// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appearance.h"

#include "presentation/colours.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

namespace
{

/// A system whose colours are these.
class SystemStyle final : public QProxyStyle
{
public:
    explicit SystemStyle(const QPalette &palette)
        : QProxyStyle(QStringLiteral("fusion"))
        , m_palette(palette)
    {
    }
    using QProxyStyle::polish;
    // What comes out here is the palette of the system, below what the program sets.
    void polish(QPalette &palette) override { palette = m_palette; }

private:
    QPalette m_palette;
};

QPalette paletteOf(const QColor &window, const QColor &text, const QColor &base)
{
    QPalette palette(text, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Highlight, QColor(1, 2, 3));
    palette.setColor(QPalette::HighlightedText, QColor(250, 251, 252));
    palette.setColor(QPalette::Link, QColor(4, 5, 6));
    return palette;
}

const QPalette light = paletteOf({239, 240, 241}, {35, 38, 41}, {252, 252, 252});
const QPalette dark = paletteOf({42, 46, 50}, {252, 252, 252}, {27, 30, 32});
const QPalette highContrast = paletteOf({0, 0, 0}, {255, 255, 255}, {0, 0, 0});

void becomeSystem(const QPalette &palette)
{
    QApplication::setStyle(new SystemStyle(palette));
}

QColor shown(QPalette::ColorRole role)
{
    return QApplication::palette().color(role);
}

} // namespace

class AppearanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void textSizeStaysWithinItsLimits_data();
    void textSizeStaysWithinItsLimits();
    void textSizeIsToldOnceForEachChange();
    void fontFollowsTheTextSizeExactly();
    void fontInPixelsFollowsToo();
    void accentIsSelectionAndLink();
    void invalidAccentIsTheDefaultOne();
    void darkSystemGetsAReadableShade();
    void highContrastKeepsTheSystemsOwnColours();
    void changeOfTheSystemIsFollowedBothWays();
    void otherColoursStayTheSystems();
};

void AppearanceTest::cleanup()
{
    QApplication::setPalette(QPalette());
    becomeSystem(light);
}

void AppearanceTest::textSizeStaysWithinItsLimits_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("expected");
    QTest::newRow("smaller than the system's") << 90 << 100;
    QTest::newRow("negative") << -1 << 100;
    QTest::newRow("smallest") << 100 << 100;
    QTest::newRow("between") << 140 << 140;
    QTest::newRow("largest") << 200 << 200;
    QTest::newRow("too large") << 210 << 200;
    QTest::newRow("far too large") << std::numeric_limits<int>::max() << 200;
}

void AppearanceTest::textSizeStaysWithinItsLimits()
{
    QFETCH(const int, wanted);
    QFETCH(const int, expected);
    Appearance appearance;
    appearance.setTextSize(wanted);
    QCOMPARE(appearance.textSize(), expected);
    appearance.setTextSize(100);
}

void AppearanceTest::textSizeIsToldOnceForEachChange()
{
    Appearance appearance;
    const QSignalSpy changed(&appearance, &Appearance::textSizeChanged);
    appearance.setTextSize(100);
    QCOMPARE(changed.size(), 0);
    appearance.setTextSize(150);
    appearance.setTextSize(150);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().toInt(), 150);
    appearance.setTextSize(300);
    appearance.setTextSize(400);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toInt(), 200);
    appearance.setTextSize(100);
}

void AppearanceTest::fontFollowsTheTextSizeExactly()
{
    const double before = QApplication::font().pointSizeF();
    Appearance appearance;
    for (int percent = 110; percent <= 200; percent += 10) {
        appearance.setTextSize(percent);
        QVERIFY(qAbs(QApplication::font().pointSizeF() - before * percent / 100) < 0.01);
    }
    appearance.setTextSize(100);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void AppearanceTest::fontInPixelsFollowsToo()
{
    const QFont before = QApplication::font();
    QFont pixels = before;
    pixels.setPixelSize(20);
    QApplication::setFont(pixels);
    Appearance appearance;
    appearance.setTextSize(150);
    QCOMPARE(QApplication::font().pixelSize(), 30);
    QApplication::setFont(before);
}

void AppearanceTest::accentIsSelectionAndLink()
{
    becomeSystem(light);
    Appearance appearance;
    appearance.setAccent(QColor(0x9c, 0x1c, 0x3d));
    const QColor accent = accentFor(light, QColor(0x9c, 0x1c, 0x3d));
    QCOMPARE(shown(QPalette::Highlight), accent);
    QCOMPARE(shown(QPalette::Link), accent);
    QCOMPARE(shown(QPalette::HighlightedText), textOn(accent));
}

void AppearanceTest::invalidAccentIsTheDefaultOne()
{
    becomeSystem(light);
    Appearance appearance;
    const QColor first = shown(QPalette::Highlight);
    appearance.setAccent(QColor(0x9c, 0x1c, 0x3d));
    QVERIFY(shown(QPalette::Highlight) != first);
    appearance.setAccent(QColor(QStringLiteral("no colour")));
    QCOMPARE(shown(QPalette::Highlight), first);
}

void AppearanceTest::darkSystemGetsAReadableShade()
{
    becomeSystem(light);
    Appearance appearance;
    const QColor onLight = shown(QPalette::Highlight);
    becomeSystem(dark);
    QTRY_VERIFY(shown(QPalette::Highlight) != onLight);
    QCOMPARE(shown(QPalette::Window), dark.color(QPalette::Window));
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::Link}) {
        QVERIFY(contrast(shown(role), dark.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(shown(role), dark.color(QPalette::Base)) >= 4.5);
    }
    QVERIFY(contrast(shown(QPalette::Highlight), shown(QPalette::HighlightedText)) >= 4.5);
}

void AppearanceTest::highContrastKeepsTheSystemsOwnColours()
{
    becomeSystem(highContrast);
    Appearance appearance;
    appearance.setAccent(QColor(0x9c, 0x1c, 0x3d));
    for (const QPalette::ColorRole role :
         {QPalette::Highlight, QPalette::HighlightedText, QPalette::Link, QPalette::Window})
        QCOMPARE(shown(role), highContrast.color(role));
}

void AppearanceTest::changeOfTheSystemIsFollowedBothWays()
{
    becomeSystem(light);
    const Appearance appearance;
    const QColor onLight = shown(QPalette::Highlight);
    becomeSystem(highContrast);
    QTRY_COMPARE(shown(QPalette::Highlight), highContrast.color(QPalette::Highlight));
    becomeSystem(dark);
    QTRY_COMPARE(shown(QPalette::Window), dark.color(QPalette::Window));
    QVERIFY(shown(QPalette::Highlight) != dark.color(QPalette::Highlight));
    becomeSystem(light);
    QTRY_COMPARE(shown(QPalette::Highlight), onLight);
    QCOMPARE(shown(QPalette::Window), light.color(QPalette::Window));
}

void AppearanceTest::otherColoursStayTheSystems()
{
    becomeSystem(light);
    const Appearance appearance;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text})
        QCOMPARE(shown(role), light.color(role));
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
