// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printtheme.h"

#include "printing/pagemeasures.h"

#include <QGuiApplication>

namespace
{

const QColor defaultAccent(0x1c, 0x3d, 0x9c);

struct Measures {
    qreal size;       ///< points
    qreal lineHeight; ///< in parts of the size
    QFont::Weight weight;
};

Measures measuresOf(TextRole role)
{
    switch (role) {
    case TextRole::CoverTitle:
        return {34, 1.2, QFont::Bold};
    case TextRole::Title:
        return {22, 1.2, QFont::Bold};
    case TextRole::Subtitle:
        return {11, 1.4, QFont::Normal};
    case TextRole::Entry:
        return {13, 1.3, QFont::Bold};
    case TextRole::Heading:
        return {8.5, 1.4, QFont::Bold};
    case TextRole::Body:
        return {9.5, 1.5, QFont::Normal};
    case TextRole::Strong:
        return {8.5, 1.4, QFont::Bold};
    case TextRole::Small:
    case TextRole::Faint:
        break;
    }
    return {8.5, 1.4, QFont::Normal};
}

/// Light that a colour gives off, weighted as eyes are (ITU-R BT.709), from 0 to 1.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) { return channel * channel; }; // near enough
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor readableOnWhite(QColor colour)
{
    constexpr double lightest = 0.18; // 4.5 : 1 against white
    while (luminance(colour) > lightest)
        colour = colour.darker(110);
    return colour;
}

} // namespace

PrintTheme::PrintTheme(const QColor &accent, const Density &density)
    : m_accent(readableOnWhite(accent.isValid() ? accent : defaultAccent))
    , m_density(density)
{
}

TextStyle PrintTheme::style(TextRole role) const
{
    const Measures measures = measuresOf(role);
    const qreal size = points(measures.size * m_density.letters);
    TextStyle style;
    style.font = QGuiApplication::font();
    style.font.setPixelSize(qRound(size));
    style.font.setWeight(measures.weight);
    // Advances must be those of the letters, not those of the pixels of some screen.
    style.font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is turns ligatures off: a search in the PDF finds “office”, which has one.
    style.font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    style.lineHeight = size * measures.lineHeight;
    const bool isSoft = role == TextRole::Faint || role == TextRole::Subtitle;
    style.colour = role == TextRole::Heading ? m_accent : isSoft ? muted() : text();
    return style;
}

qreal PrintTheme::distance(qreal inPoints) const
{
    return points(inPoints) * m_density.distances;
}

qreal PrintTheme::hairlineWidth() const
{
    return points(0.5);
}
