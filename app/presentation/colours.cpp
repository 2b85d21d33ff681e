// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/colours.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr double readable = 4.5;
constexpr double seen = 3.0; // a sign that is no text
constexpr double highContrast = 20.5;
constexpr double vividOnDark = 6.5; // a darker accent looks dull on a dark ground

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// `share` of the first colour, the rest of the second.
QColor mix(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](float first, float second) {
        return static_cast<float>(share * static_cast<double>(first) + (1 - share) * static_cast<double>(second));
    };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

/// Moves a colour towards the text colour until it can be read on both backgrounds, or has another contrast there.
QColor readableOn(const QColor &colour, const QColor &text, const QColor &one, const QColor &other,
                  double least = readable)
{
    QColor found = colour;
    for (double share = 0.1; share <= 1.0 && std::min(contrast(found, one), contrast(found, other)) < least;
         share += 0.1)
        found = mix(text, colour, share);
    return found;
}

/// Moves a background towards a softer one until links and softer texts can be read on it.
QColor readableBelow(const QColor &background, const QColor &softer, const Colours &texts)
{
    QColor found = background;
    for (double share = 0.9;
         share >= 0 && std::min(contrast(found, texts.muted), contrast(found, texts.link)) < readable; share -= 0.1)
        found = mix(background, softer, share);
    return found;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > highContrast;
}

Colours coloursFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Base);
    const bool isPlain = isHighContrast(palette);
    const QColor green = isDark(palette) ? QColor(0x8f, 0xd9, 0x9f) : QColor(0x14, 0x60, 0x2a);
    const QColor amber = isDark(palette) ? QColor(0xff, 0xd2, 0x7a) : QColor(0x6b, 0x47, 0x00);
    Colours colours;
    colours.muted = isPlain ? text : readableOn(mix(text, window, 0.68), text, window, base);
    colours.border = isPlain ? text : mix(text, window, 0.22);
    colours.link = readableOn(palette.color(QPalette::Link), text, window, base);
    colours.chip = isPlain ? window : mix(text, window, 0.09);
    colours.chipText = text;
    colours.positive = isPlain ? window : mix(green, window, 0.16);
    colours.positiveText = isPlain ? text : readableOn(green, text, colours.positive, colours.positive);
    colours.notice = isPlain ? window : mix(amber, window, 0.16);
    colours.noticeText = isPlain ? text : readableOn(text, text, colours.notice, colours.notice);
    colours.hover = isPlain ? base : mix(text, base, 0.06);
    const QColor gold = isDark(palette) ? QColor(0xff, 0xcc, 0x33) : QColor(0xae, 0x79, 0x00);
    colours.star = isPlain ? text : readableOn(gold, text, window, colours.hover, seen);
    const QColor yellow = isDark(palette) ? QColor(0xff, 0xcc, 0x33) : QColor(0xff, 0xd9, 0x3d);
    // As strong as the links and the softer texts on it can still be read.
    colours.mark = isPlain ? base : readableBelow(mix(yellow, base, isDark(palette) ? 0.22 : 0.38), base, colours);
    colours.currentMark =
        isPlain ? base : readableBelow(mix(yellow, base, isDark(palette) ? 0.34 : 0.8), base, colours);
    colours.markFrame = isPlain ? text : mix(isDark(palette) ? yellow : QColor(0x8a, 0x5a, 0x00), base, 0.9);
    return colours;
}

QColor accentFor(const QPalette &palette, const QColor &accent)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const bool isOnDark = isDark(palette);
    const float saturation = isOnDark && accent.hslSaturationF() > 0 ? 1.0F : accent.hslSaturationF();
    QColor shade = accent;
    // Only the lightness moves, so that the accent stays the same colour.
    for (float lightness = accent.lightnessF(); lightness >= 0 && lightness <= 1;
         lightness += isOnDark ? 0.02F : -0.02F) {
        shade = QColor::fromHslF(qMax(accent.hslHueF(), 0.0F), saturation, lightness);
        if (std::min(contrast(shade, base), contrast(shade, window)) >= (isOnDark ? vividOnDark : readable))
            break;
    }
    return shade;
}

QColor disabledText(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::WindowText), palette.color(QPalette::Active, QPalette::Window),
               0.5);
}

QColor textOn(const QColor &background)
{
    return contrast(background, Qt::white) >= contrast(background, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}
