// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

/// How one kind of text looks on paper.
struct TextStyle {
    QFont font;
    QColor colour;
    /// From one line to the next, in units of the page.
    qreal lineHeight = 0;
};

/// What a text is for.
enum class TextRole {
    CoverTitle, ///< the title of a booklet
    Title,      ///< the title of a page
    Subtitle,
    Entry,   ///< the name of a partner in a booklet
    Heading, ///< above a part of a page
    Body,
    Small,
    Strong, ///< as small, but bold
    Faint   ///< as small, in a softer colour
};

/// Letters, colours and distances of printed pages: the font of the application, black on white, and one accent.
class PrintTheme final
{
public:
    /// How tightly a page is set, from 1 (generous) down: factors for the size of the letters and the distances.
    struct Density {
        qreal letters = 1;
        qreal distances = 1;
    };

    /// An accent that is too light to be read on white is darkened; an invalid one means the program's own.
    explicit PrintTheme(const QColor &accent, const Density &density);
    explicit PrintTheme(const QColor &accent)
        : PrintTheme(accent, Density())
    {
    }

    [[nodiscard]] TextStyle style(TextRole role) const;
    /// A distance of so many points, in units of the page, as tight as the theme is.
    [[nodiscard]] qreal distance(qreal inPoints) const;

    [[nodiscard]] const QColor &accent() const { return m_accent; }
    [[nodiscard]] QColor text() const { return QColor(0x1b, 0x1e, 0x28); }
    [[nodiscard]] QColor muted() const { return QColor(0x59, 0x5f, 0x6e); }
    [[nodiscard]] QColor hairline() const { return QColor(0xd5, 0xd8, 0xe0); }
    /// The width of a thin line.
    [[nodiscard]] qreal hairlineWidth() const;

private:
    QColor m_accent;
    Density m_density;
};
