// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/textmarks.h"

#include <QList>
#include <QRect>
#include <QString>

#include <functional>

class MarkedText;
class QWidget;

/// Gives the ranges of a text that are wanted.
using RangeFinder = std::function<QList<TextRange>(const QString &)>;

/// What is marked on one page, from its first text to its last, as Tab and a screen reader go through it.
class PageMarks final
{
public:
    /// Marks what the finder finds in the texts that the page shows, instead of what was marked before.
    void mark(QWidget &page, const RangeFinder &finder);
    /// The page goes away, or is another: nothing is touched there any more.
    void forget();

    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    /// The number of the one that stands out; -1 if none does.
    [[nodiscard]] int current() const { return m_current; }
    /// Makes one stand out; -1 none.
    void setCurrent(int number);
    /// The first one that lies at or below a height of the page in pixels; 0 if none does; -1 if there are no marks.
    [[nodiscard]] int firstBelow(const QWidget &page, int height) const;

    /// Where the current one is on the page, in its pixels; empty if none stands out.
    [[nodiscard]] QRect currentRect(const QWidget &page) const;
    /// The line of the text around the current one.
    [[nodiscard]] QString currentLine() const;

private:
    struct Hit {
        MarkedText *text;
        int number; ///< among those of its text
    };

    [[nodiscard]] QRect rectOf(const Hit &hit, const QWidget &page) const;

    QList<Hit> m_hits;
    int m_current = -1;
};
