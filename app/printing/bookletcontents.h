// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/bookletplan.h"
#include "printing/pageframe.h"
#include "printing/textblock.h"

#include <QList>

#include <functional>

/// The pages of a booklet that tell on which page each partner stands, in two columns.
class BookletContents final
{
public:
    /// Everything must outlive it.
    BookletContents(const DocumentSource &source, const BookletPlan &plan, const PageFrame &frame,
                    const PrintTheme &theme);

    /// Lines are laid out in this many steps.
    [[nodiscard]] int partCount() const;
    void layOutPart(int part);
    [[nodiscard]] int pageCount() const;

    /// `page` counts from 0 here; `pageOf` gives the number that is printed for a partner, by its position in the plan.
    void drawPage(QPainter &painter, int page, const std::function<int(int partner)> &pageOf) const;

private:
    [[nodiscard]] QRectF columnArea(int column) const;
    [[nodiscard]] qreal leftOf(const BookletPlan::Line &line) const;
    [[nodiscard]] TextBlock block(const BookletPlan::Line &line) const;
    [[nodiscard]] QString textOf(const BookletPlan::Line &line) const;
    [[nodiscard]] qreal spaceBefore(const BookletPlan::Line &line) const;
    void layOutLine(int line);
    void startColumn(int line);
    void drawColumn(QPainter &painter, int column, const std::function<int(int partner)> &pageOf) const;

    const DocumentSource &m_source;
    const BookletPlan &m_plan;
    const PageFrame &m_frame;
    const PrintTheme &m_theme;
    /// The line that each column begins with.
    QList<int> m_columns;
    qreal m_y = 0;
    bool m_isAfterHeading = false;
};
