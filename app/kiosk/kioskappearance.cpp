// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskappearance.h"

#include "presentation/colours.h"

#include <QApplication>

namespace
{

const QColor defaultAccent(0x1c, 0x3d, 0x9c);
constexpr int designedFor = 1080; // pixels of the shorter side of a screen

struct Ground {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
};

Ground groundOf(KioskAppearance::Theme theme, bool isHighContrast)
{
    if (isHighContrast)
        return {Qt::black, Qt::black, Qt::black, Qt::white};
    if (theme == KioskAppearance::Theme::Dark)
        return {QColor(0x14, 0x17, 0x20), QColor(0x20, 0x24, 0x30), QColor(0x2e, 0x33, 0x42), QColor(0xf1, 0xf3, 0xf9)};
    return {QColor(0xf3, 0xf4, 0xf8), Qt::white, QColor(0xee, 0xef, 0xf4), QColor(0x1b, 0x1f, 0x2b)};
}

} // namespace

KioskAppearance::KioskAppearance(Theme theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_accent(defaultAccent)
{
    apply();
}

void KioskAppearance::setScreenSize(const QSize &size)
{
    const int shorter = qMax(1, qMin(size.width(), size.height()));
    if (shorter == m_shorterSide)
        return;
    m_shorterSide = shorter;
    apply();
}

void KioskAppearance::setAccent(const QColor &accent)
{
    m_accent = accent.isValid() ? accent : defaultAccent;
    apply();
}

void KioskAppearance::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

void KioskAppearance::setTextSize(int percent)
{
    const int wanted = qBound(smallestText, percent, largestText);
    if (wanted == m_textSize)
        return;
    m_textSize = wanted;
    apply();
}

void KioskAppearance::setHighContrast(bool isHigh)
{
    if (isHigh == m_isHighContrast)
        return;
    m_isHighContrast = isHigh;
    apply();
}

int KioskAppearance::pixels(int length) const
{
    // Never smaller than on the screen that it was designed for: a finger does not shrink.
    return length * qMax(m_shorterSide, designedFor) / designedFor;
}

int KioskAppearance::textPixels() const
{
    return pixels(leastText) * m_textSize / 100;
}

void KioskAppearance::apply()
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixels());
    if (font != QApplication::font())
        QApplication::setFont(font);
    if (const QPalette wanted = palette(); wanted != QApplication::palette())
        QApplication::setPalette(wanted);
}

QPalette KioskAppearance::palette() const
{
    const Ground ground = groundOf(m_theme, m_isHighContrast);
    QPalette palette(ground.text, ground.button, ground.base, ground.button.darker(), ground.button.darker(130),
                     ground.text, Qt::white, ground.base, ground.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledText(palette));
    palette.setColor(QPalette::PlaceholderText, coloursFor(palette).muted);
    const QColor accent = m_isHighContrast ? QColor(0xff, 0xe6, 0x3d) : accentFor(palette, m_accent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, textOn(accent));
    palette.setColor(QPalette::Link, accent);
    return palette;
}

QFont kioskFont(int percent, bool isBold)
{
    QFont font = QApplication::font();
    font.setPixelSize(qMax(1, font.pixelSize() * percent / 100));
    font.setBold(isBold);
    return font;
}
