// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printtheme.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

/// A part of a text that looks different from the rest, or leads somewhere.
struct TextRun {
    QString text;
    bool isEmphasised = false;
    bool isStrong = false;
    /// Invalid: that of the style.
    QColor colour = QColor();
    /// Where a reader of the PDF gets by a click on it; empty: nowhere. Ask linkTarget() for it.
    QString target = QString();
};

/// One paragraph, laid out in lines of a width. Each line can be drawn alone, so that a paragraph may go on on the next
/// page. Cheap to copy. Whatever the text holds, its lines are never wider than they may be.
class TextBlock final
{
public:
    enum class Edge {
        Left,     ///< of the page, so that columns stay columns
        OfTheText ///< the side on which the text begins: the right one for Hebrew
    };

    TextBlock(const QList<TextRun> &runs, const TextStyle &style, qreal width, Edge edge = Edge::Left);
    TextBlock(const QString &text, const TextStyle &style, qreal width, Edge edge = Edge::Left);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal lineHeight() const { return m_style.lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_style.lineHeight; }
    /// Whether its lines end at the right edge and not at the left one.
    [[nodiscard]] bool isAtTheRight() const;
    /// How much of the width the longest line takes.
    [[nodiscard]] qreal usedWidth() const;
    /// The beginning of the text, with an ellipsis at its end, in so many lines; itself if it has no more.
    [[nodiscard]] TextBlock cutTo(int lines) const;
    /// As cutTo(), but with the ellipsis also if it has just so many lines: more was left out after it.
    [[nodiscard]] TextBlock endingAt(int lines) const;

    /// `topLeft` is that of the line, or of the whole.
    void drawLine(QPainter &painter, int line, const QPointF &topLeft) const;
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    QList<TextRun> m_runs;
    TextStyle m_style;
    qreal m_width;
    Edge m_edge;
    std::shared_ptr<QTextLayout> m_layout;
};
