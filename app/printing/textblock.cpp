// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/textblock.h"

#include <QPainter>
#include <QTextLayout>

namespace
{

const QChar ellipsis(0x2026);

QTextCharFormat formatOf(const TextRun &run, const TextStyle &style)
{
    QTextCharFormat format;
    if (run.isEmphasised)
        format.setFontItalic(true);
    if (run.isStrong)
        format.setFontWeight(QFont::Bold);
    format.setForeground(run.colour.isValid() ? run.colour : style.colour);
    if (!run.target.isEmpty())
        format.setAnchorHref(run.target);
    return format;
}

QTextOption optionFor(const QString &text, TextBlock::Edge edge)
{
    const bool isAtTheRight = edge == TextBlock::Edge::OfTheText && text.isRightToLeft();
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment((isAtTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

/// The runs without the last characters, and an ellipsis.
QList<TextRun> withoutEnd(QList<TextRun> runs, qsizetype characters)
{
    while (!runs.isEmpty() && runs.last().text.size() <= characters) {
        characters -= runs.last().text.size();
        runs.removeLast();
    }
    if (runs.isEmpty())
        return {{QString(ellipsis)}};
    QString &text = runs.last().text;
    text.chop(characters);
    while (!text.isEmpty() && (text.back().isSpace() || text.back().isPunct() || text.back().isHighSurrogate()))
        text.chop(1);
    text += ellipsis;
    return runs;
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, Edge edge)
    : TextBlock(QList<TextRun>{{text}}, style, width, edge)
{
}

TextBlock::TextBlock(const QList<TextRun> &runs, const TextStyle &style, qreal width, Edge edge)
    : m_runs(runs)
    , m_style(style)
    , m_width(width)
    , m_edge(edge)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format = formatOf(run, style);
        formats.append(range);
        text += run.text;
    }
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(text, style.font);
    m_layout->setTextOption(optionFor(text, edge));
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

bool TextBlock::isAtTheRight() const
{
    return m_layout->textOption().alignment().testFlag(Qt::AlignRight);
}

qreal TextBlock::usedWidth() const
{
    qreal widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = qMax(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest;
}

TextBlock TextBlock::cutTo(int lines) const
{
    return lineCount() <= lines ? *this : endingAt(lines);
}

TextBlock TextBlock::endingAt(int lines) const
{
    if (lineCount() < lines)
        return *this;
    const QTextLine last = m_layout->lineAt(qMax(lines, 1) - 1);
    const qsizetype length = m_layout->text().size();
    qsizetype removed = length - (last.textStart() + last.textLength());
    TextBlock cut(withoutEnd(m_runs, removed), m_style, m_width, m_edge);
    // The ellipsis may need the room of some letters.
    while (cut.lineCount() > qMax(lines, 1) && removed < length)
        cut = TextBlock(withoutEnd(m_runs, ++removed), m_style, m_width, m_edge);
    return cut;
}

void TextBlock::drawLine(QPainter &painter, int line, const QPointF &topLeft) const
{
    const QTextLine drawn = m_layout->lineAt(line);
    // Half of the leading above the letters, half below; base lines are as far from each other as the lines.
    const QFontMetricsF metrics(m_style.font);
    const qreal baseLine = (m_style.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(m_style.colour);
    drawn.draw(&painter, topLeft + QPointF(0, baseLine - drawn.ascent() - drawn.y()));
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft) const
{
    for (int line = 0; line < lineCount(); ++line)
        drawLine(painter, line, topLeft + QPointF(0, line * m_style.lineHeight));
}
