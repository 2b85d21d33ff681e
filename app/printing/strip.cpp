// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/strip.h"

#include <QPainter>

namespace
{

/// How many strips from this one on must stay on one page.
int groupSize(const Strips &strips, int first)
{
    int last = first;
    while (strips.at(last).keepsWithNext && last + 1 < strips.size())
        ++last;
    return last - first + 1;
}

void place(const Strip &strip, PagePlace &next, QList<PagePlace> &places)
{
    if (next.y > 0)
        next.y += strip.spaceBefore;
    places.append(next);
    next.y += strip.height;
}

} // namespace

qreal heightOf(const Strips &strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += (height > 0 ? strip.spaceBefore : 0) + strip.height;
    return height;
}

Strips stripsOf(const TextBlock &text, qreal left, qreal spaceBefore)
{
    Strips strips;
    const int count = text.lineCount();
    for (int line = 0; line < count; ++line) {
        Strip strip;
        strip.height = text.lineHeight();
        strip.spaceBefore = line == 0 ? spaceBefore : 0;
        strip.keepsWithNext = line + 1 < count && (line == 0 || line == count - 2);
        strip.draw = [text, line, left](QPainter &painter, const QPointF &topLeft) {
            text.drawLine(painter, line, topLeft + QPointF(left, 0));
        };
        strips.append(strip);
    }
    return strips;
}

Strip ruleStrip(qreal width, const PrintTheme &theme, qreal spaceBefore)
{
    Strip strip;
    strip.height = theme.hairlineWidth();
    strip.spaceBefore = spaceBefore;
    strip.keepsWithNext = true;
    strip.draw = [width, height = strip.height, colour = theme.hairline()](QPainter &painter, const QPointF &topLeft) {
        painter.fillRect(QRectF(topLeft, QSizeF(width, height)), colour);
    };
    return strip;
}

QList<PagePlace> placesOf(const Strips &strips, PagePlace &next, qreal pageHeight)
{
    QList<PagePlace> places;
    places.reserve(strips.size());
    while (places.size() < strips.size()) {
        const int first = static_cast<int>(places.size());
        const Strips group = strips.mid(first, groupSize(strips, first));
        const qreal height = heightOf(group);
        const bool fitsHere = next.y + (next.y > 0 ? group.first().spaceBefore : 0) + height <= pageHeight;
        if (!fitsHere && next.y > 0 && height <= pageHeight)
            next = {next.page + 1, 0};
        for (const Strip &strip : group) {
            const qreal space = next.y > 0 ? strip.spaceBefore : 0;
            if (next.y > 0 && next.y + space + strip.height > pageHeight)
                next = {next.page + 1, 0};
            place(strip, next, places);
        }
    }
    return places;
}

void drawStrips(QPainter &painter, const Strips &strips, const QPointF &topLeft)
{
    qreal y = 0;
    for (const Strip &strip : strips) {
        if (y > 0)
            y += strip.spaceBefore;
        if (strip.draw)
            strip.draw(painter, topLeft + QPointF(0, y));
        y += strip.height;
    }
}
