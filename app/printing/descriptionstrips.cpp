// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/descriptionstrips.h"

namespace
{

constexpr qreal listIndent = 12;     // points
constexpr qreal dotWidth = 6;        // points
constexpr qreal beforeParagraph = 5; // points
constexpr qreal beforeListItem = 2;  // points

/// The dot before an item stands in the indent of its first line.
void addDot(Strips &strips, const TextStyle &style, qreal left)
{
    const TextBlock dot(QStringLiteral("•"), style, style.lineHeight);
    const auto drawLine = strips.first().draw;
    strips.first().draw = [dot, drawLine, left](QPainter &painter, const QPointF &topLeft) {
        dot.drawLine(painter, 0, topLeft + QPointF(left, 0));
        drawLine(painter, topLeft);
    };
}

} // namespace

Strips descriptionStrips(const Description &description, const PrintTheme &theme, qreal width, int mostLines)
{
    const TextStyle style = theme.style(TextRole::Body);
    Strips strips;
    for (const Description::Block &block : description.blocks) {
        const int room = mostLines - static_cast<int>(strips.size());
        if (room <= 0)
            break;
        QList<TextRun> runs;
        for (const Description::Run &run : block.runs)
            runs.append({run.text, run.isEmphasised, run.isStrong});
        const qreal indent = block.isListItem ? theme.distance(listIndent) : 0;
        const TextBlock text(runs, style, width - indent, TextBlock::Edge::OfTheText);
        const bool isLast = &block == &description.blocks.last();
        // What is left out after the last line that fits is a reason for an ellipsis too.
        const bool isCut = text.lineCount() > room || (text.lineCount() == room && !isLast);
        const TextBlock shown = isCut ? text.endingAt(room) : text;
        // A language that is written from right to left has its dots there.
        const bool isAtTheRight = text.isAtTheRight();
        Strips lines = stripsOf(shown, isAtTheRight ? 0 : indent,
                                theme.distance(block.isListItem ? beforeListItem : beforeParagraph));
        if (block.isListItem && !lines.isEmpty())
            addDot(lines, style, isAtTheRight ? width - theme.distance(dotWidth) : 0);
        strips += lines;
    }
    return strips;
}
