// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sectionform.h"

#include "printing/pagemeasures.h"

namespace
{

constexpr qreal labelWidth = millimetres(32);
constexpr qreal labelGap = millimetres(4);

} // namespace

SectionForm::SectionForm(const PrintTheme &theme, Headings headings, qreal width)
    : m_theme(theme)
    , m_headings(headings)
    , m_width(width)
{
}

qreal SectionForm::textLeft() const
{
    return m_headings == Headings::Beside ? labelWidth + labelGap : 0;
}

qreal SectionForm::textWidth() const
{
    return m_width - textLeft();
}

qreal SectionForm::beforeSection() const
{
    return m_theme.distance(12);
}

Strips SectionForm::lines(const QList<TextRun> &runs, TextRole role, qreal spaceBefore) const
{
    return stripsOf(TextBlock(runs, m_theme.style(role), textWidth()), textLeft(), spaceBefore);
}

Strips SectionForm::remark(const QString &text) const
{
    return text.isEmpty() ? Strips() : lines({{text}}, TextRole::Faint, m_theme.distance(2));
}

Strips SectionForm::withHeading(const QString &heading, Strips text) const
{
    if (m_headings == Headings::Beside)
        return beside(heading, std::move(text), beforeSection() / 2);
    Strips strips = stripsOf(TextBlock(heading, m_theme.style(TextRole::Heading), m_width), 0, beforeSection());
    keepWithWhatFollows(strips);
    if (!text.isEmpty())
        text.first().spaceBefore = m_theme.distance(1);
    return strips + text;
}

Strips SectionForm::beside(const QString &label, Strips text, qreal spaceBefore) const
{
    const TextBlock block(label, m_theme.style(TextRole::Faint), labelWidth);
    while (text.size() < block.lineCount()) {
        Strip strip;
        strip.height = block.lineHeight();
        text.append(strip);
    }
    for (int line = 0; line < block.lineCount(); ++line) {
        Strip &strip = text[line];
        strip.keepsWithNext = strip.keepsWithNext || line + 1 < block.lineCount();
        strip.draw = [block, line, drawText = strip.draw](QPainter &painter, const QPointF &topLeft) {
            block.drawLine(painter, line, topLeft);
            if (drawText)
                drawText(painter, topLeft);
        };
    }
    if (!text.isEmpty())
        text.first().spaceBefore = spaceBefore;
    return text;
}

void keepTogether(Strips &strips)
{
    for (qsizetype strip = 0; strip + 1 < strips.size(); ++strip)
        strips[strip].keepsWithNext = true;
}

void keepWithWhatFollows(Strips &strips)
{
    for (Strip &strip : strips)
        strip.keepsWithNext = true;
}
