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
    [[nodiscard]] const QWidget *markedWidget() const { return const_cast<MarkedText *>(this)->markedWidget(); }
    /// For each range where it is drawn; empty for one that is out of the text.
    [[nodiscard]] virtual QList<RangeRects> rectsOf(const QList<TextRange> &ranges) const = 0;

    /// Marks these ranges, in rising order and without overlaps, instead of the present ones. `current` is the number
    /// of the one that stands out among them; -1 if none does.
    void setMarks(const QList<TextRange> &ranges, int current = -1);
    /// Makes another of the marks stand out; -1 none.
    void setCurrentMark(int current);
    /// Where the marks are drawn; kept until they or the size of the widget change.
    [[nodiscard]] const QList<RangeRects> &markRects() const;
    [[nodiscard]] const QList<TextRange> &marks() const { return m_marks; }
    [[nodiscard]] int currentMark() const { return m_current; }

protected:
    /// Draws what lies behind the text, in this part of the widget. Called before the text is drawn.
    void paintMarks(const QRect &part);

private:
    QList<TextRange> m_marks;
    int m_current = -1;
    mutable QList<RangeRects> m_rects;
    mutable QSize m_rectsSize; ///< of the widget when they were measured
};

enum class Wrapping { None, AtWords };

/// Where QPainter::drawText() draws the ranges of a plain text.
[[nodiscard]] QList<RangeRects> rectsInText(const QString &text, const QList<TextRange> &ranges, const QFont &font,
                                            const QRect &room, Qt::Alignment alignment, Wrapping wrapping);
/// The same in one paragraph that is laid out: which of the text's characters it has, and where it stands. `rects` has
/// one entry for each range already.
void addRects(const QTextLayout &paragraph, const TextRange &characters, QPointF origin, const QList<TextRange> &ranges,
              QList<RangeRects> &rects);
