// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/strip.h"

#include <QString>

/// How the parts of what is printed about a partner look: where their headings stand, and how far apart they are.
class SectionForm final
{
public:
    enum class Headings {
        Above, ///< the text of a section has the whole width
        Beside ///< in a column of their own, as the labels of facts
    };

    /// The theme must outlive it; `width` is that of headings and texts together.
    SectionForm(const PrintTheme &theme, Headings headings, qreal width);

    [[nodiscard]] const PrintTheme &theme() const { return m_theme; }
    [[nodiscard]] qreal width() const { return m_width; }
    /// How wide the text of a section is.
    [[nodiscard]] qreal textWidth() const;

    [[nodiscard]] qreal beforeSection() const;
    /// The lines of a text where the text of a section stands.
    [[nodiscard]] Strips lines(const QList<TextRun> &runs, TextRole role, qreal spaceBefore = 0) const;
    /// A remark in softer letters where the text of a section stands; nothing for an empty text.
    [[nodiscard]] Strips remark(const QString &text) const;
    /// A section with its heading.
    [[nodiscard]] Strips withHeading(const QString &heading, Strips text) const;
    /// A text with a label beside its first lines.
    [[nodiscard]] Strips beside(const QString &label, Strips text, qreal spaceBefore) const;

private:
    [[nodiscard]] qreal textLeft() const;

    const PrintTheme &m_theme;
    Headings m_headings;
    qreal m_width;
};

/// No page ends between these strips.
void keepTogether(Strips &strips);
/// Nor between the last of them and what follows.
void keepWithWhatFollows(Strips &strips);
