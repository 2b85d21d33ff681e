// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/textmarks.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QTextLayout>
#include <QWidget>

/// The rectangles that one range of a text covers: one for each line it stands on, in pixels of a widget.
using RangeRects = QList<QRect>;

/// Something on a page whose text can be read as a whole, and marked where something was found in it.
class MarkedText
{
public:
    virtual ~MarkedText() = default;

    /// Plain, one line for each paragraph; ranges count its characters.
    [[nodiscard]] virtual QString readableText() const = 0;
    /// The widget that shows it.
    [[nodiscard]] virtual QWidget *markedWidget() = 0;
    /// For each range where it is drawn; empty for one that is out of the text.
    [[nodiscard]] virtual QList<RangeRects> rectsOf(const QList<TextRange> &ranges) const = 0;

    /// Marks these ranges, in rising order and without overlaps, instead of the present ones. `current` is the number
    /// of the one that stands out among them; -1 if none does.
    void setMarks(const QList<TextRange> &ranges, int current = -1);
    [[nodiscard]] const QList<TextRange> &marks() const { return m_marks; }
    [[nodiscard]] int currentMark() const { return m_current; }

protected:
    /// Draws what lies behind the text. Called before the text is drawn.
    void paintMarks(QWidget *widget) const;

private:
    QList<TextRange> m_marks;
    int m_current = -1;
};

enum class Wrapping { None, AtWords };

/// Where QPainter::drawText() draws the ranges of a plain text.
[[nodiscard]] QList<RangeRects> rectsInText(const QString &text, const QList<TextRange> &ranges, const QFont &font,
                                            const QRect &room, Qt::Alignment alignment, Wrapping wrapping);
/// The same in one paragraph that is laid out: which of the text's characters it has, and where it stands.
void addRects(const QTextLayout &paragraph, const TextRange &characters, QPointF origin, const QList<TextRange> &ranges,
              QList<RangeRects> &rects);
