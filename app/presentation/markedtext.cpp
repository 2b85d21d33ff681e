// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/markedtext.h"

#include "presentation/colours.h"

#include <QPainter>

#include <algorithm>

void MarkedText::setMarks(const QList<TextRange> &ranges, int current)
{
    if (m_marks != ranges) {
        m_marks = ranges;
        m_rectsSize = QSize();
        markedWidget()->update();
    }
    setCurrentMark(current);
}

void MarkedText::setCurrentMark(int current)
{
    if (current == m_current)
        return;
    m_current = current;
    markedWidget()->update();
}

const QList<RangeRects> &MarkedText::markRects() const
{
    if (m_rectsSize != markedWidget()->size()) {
        m_rects = rectsOf(m_marks);
        m_rectsSize = markedWidget()->size();
    }
    return m_rects;
}

void MarkedText::paintMarks(const QRect &part)
{
    if (m_marks.isEmpty())
        return;
    QWidget *widget = markedWidget();
    const Colours colours = coloursFor(widget->palette());
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<RangeRects> &rects = markRects();
    for (int number = 0; number < rects.size(); ++number) {
        const bool isCurrent = number == m_current;
        // The one that stands out has a frame too: not every eye tells the colours apart.
        const bool hasFrame = isCurrent || isHighContrast(widget->palette());
        painter.setPen(hasFrame ? QPen(colours.markFrame, isCurrent ? 2 : 1) : QPen(Qt::NoPen));
        painter.setBrush(isCurrent ? colours.currentMark : colours.mark);
        for (const QRect &rect : rects.at(number)) {
            if (rect.intersects(part))
                painter.drawRoundedRect(QRectF(rect & widget->rect()).adjusted(-0.5, 0.5, 0.5, -0.5), 2, 2);
        }
    }
}

void addRects(const QTextLayout &paragraph, const TextRange &characters, QPointF origin, const QList<TextRange> &ranges,
              QList<RangeRects> &rects)
{
    const qsizetype first = characters.begin;
    const qsizetype end = first + characters.length;
    const auto begin =
        std::lower_bound(ranges.begin(), ranges.end(), first, [](const TextRange &range, qsizetype position) {
            return range.begin + range.length <= position;
        });
    for (auto number = begin - ranges.begin(); number < ranges.size() && ranges.at(number).begin < end; ++number) {
        const TextRange &range = ranges.at(number);
        for (int row = paragraph.lineForTextPosition(static_cast<int>(qMax(range.begin, first) - first)).lineNumber();
             row >= 0 && row < paragraph.lineCount(); ++row) {
            const QTextLine line = paragraph.lineAt(row);
            const qsizetype from = qMax<qsizetype>(range.begin - first, line.textStart());
            const qsizetype to =
                qMin<qsizetype>(range.begin + range.length - first, line.textStart() + line.textLength());
            if (from >= to)
                break;
            const double left = line.cursorToX(static_cast<int>(from));
            const double right = line.cursorToX(static_cast<int>(to));
            const QRectF room(qMin(left, right), line.y(), qAbs(right - left), line.height());
            rects[number].append(room.translated(origin).toAlignedRect());
        }
    }
}

QList<RangeRects> rectsInText(const QString &text, const QList<TextRange> &ranges, const QFont &font, const QRect &room,
                              Qt::Alignment alignment, Wrapping wrapping)
{
    QList<RangeRects> rects(ranges.size());
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(wrapping == Wrapping::AtWords ? QTextOption::WordWrap : QTextOption::ManualWrap);
    // The painter turns the sides around for a text that runs from the right.
    const bool isMirrored = text.isRightToLeft() && !alignment.testFlag(Qt::AlignHCenter);
    option.setAlignment(isMirrored ? Qt::AlignRight : alignment & Qt::AlignHorizontal_Mask);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const int leading = QFontMetrics(font).leading();
    double height = -leading;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        height = qCeil(height + leading);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    const double above = alignment.testFlag(Qt::AlignVCenter) ? (room.height() - height) / 2 : 0;
    addRects(layout, {0, text.size()}, QPointF(room.left(), room.top() + above), ranges, rects);
    return rects;
}
