// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookletcontents.h"

#include "printing/pagemeasures.h"

#include <QCoreApplication>
#include <QPainter>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Booklet)
};

constexpr int linesInAPart = 100;
constexpr int columnsOnAPage = 2;
constexpr int mostLinesOfAName = 3;
constexpr qreal columnGap = millimetres(10);
constexpr qreal numberWidth = millimetres(12);
constexpr qreal indent = millimetres(4);
constexpr qreal belowTitle = points(14);
constexpr qreal belowAccent = points(10);

} // namespace

BookletContents::BookletContents(const DocumentSource &source, const BookletPlan &plan, const PageFrame &frame,
                                 const PrintTheme &theme)
    : m_source(source)
    , m_plan(plan)
    , m_frame(frame)
    , m_theme(theme)
{
    m_columns.append(0);
}

int BookletContents::partCount() const
{
    return (static_cast<int>(m_plan.contents.size()) + linesInAPart - 1) / linesInAPart;
}

void BookletContents::layOutPart(int part)
{
    const int end = qMin(static_cast<int>(m_plan.contents.size()), (part + 1) * linesInAPart);
    for (int line = part * linesInAPart; line < end; ++line)
        layOutLine(line);
}

int BookletContents::pageCount() const
{
    return (static_cast<int>(m_columns.size()) + columnsOnAPage - 1) / columnsOnAPage;
}

QRectF BookletContents::columnArea(int column) const
{
    const qreal width = (m_frame.textArea().width() - columnGap) / columnsOnAPage;
    const qreal titleHeight = m_theme.style(TextRole::Title).lineHeight + belowTitle;
    QRectF area = m_frame.textArea();
    area.translate((column % columnsOnAPage) * (width + columnGap), 0);
    area.setWidth(width);
    if (column < columnsOnAPage)
        area.setTop(area.top() + titleHeight);
    return area;
}

qreal BookletContents::leftOf(const BookletPlan::Line &line) const
{
    // Partners stand in line with the heading above them.
    const int steps = line.partner < 0 ? line.depth : line.depth - 1;
    return indent * qBound(0, steps, 5);
}

QString BookletContents::textOf(const BookletPlan::Line &line) const
{
    const LanguageOrder &languages = m_source.catalogue.info().languages;
    const Language language = bestLanguage(m_source.language, languages);
    if (line.partner >= 0)
        return m_source.catalogue.nameOf(m_plan.partners.at(line.partner)).in(language, languages).text;
    if (const Category *category = m_source.catalogue.category(line.category))
        return category->name.in(language, languages).text;
    return Texts::tr("Other partners", "heading of those that stand in no category");
}

TextBlock BookletContents::block(const BookletPlan::Line &line) const
{
    const bool isChapter = line.partner < 0 && line.depth == 0;
    const TextRole role = isChapter ? TextRole::Heading : line.partner < 0 ? TextRole::Strong : TextRole::Small;
    const qreal width = columnArea(0).width() - leftOf(line) - numberWidth;
    return TextBlock(textOf(line), m_theme.style(role), width).cutTo(mostLinesOfAName);
}

qreal BookletContents::spaceBefore(const BookletPlan::Line &line) const
{
    if (line.partner >= 0)
        return points(1.5);
    return line.depth == 0 ? points(12) : points(6);
}

void BookletContents::startColumn(int line)
{
    m_columns.append(line);
    m_y = 0;
}

void BookletContents::layOutLine(int line)
{
    const BookletPlan::Line &entry = m_plan.contents.at(line);
    const bool isHeading = entry.partner < 0;
    const qreal height = block(entry).height();
    // A heading takes two more lines with it, so that it is not the last of a column.
    const qreal needed = height + (isHeading ? 3 * m_theme.style(TextRole::Small).lineHeight : 0);
    const qreal available = columnArea(static_cast<int>(m_columns.size()) - 1).height();
    if (m_y > 0 && m_y + spaceBefore(entry) + needed > available && !m_isAfterHeading)
        startColumn(line);
    m_y += (m_y > 0 ? spaceBefore(entry) : 0) + height;
    m_isAfterHeading = isHeading;
}

void BookletContents::drawPage(QPainter &painter, int page, const std::function<int(int partner)> &pageOf) const
{
    if (page == 0) {
        const QRectF area = m_frame.textArea();
        m_frame.drawAccent(painter, area.topLeft() - QPointF(0, m_frame.accentHeight() + belowAccent));
        TextBlock(Texts::tr("Contents"), m_theme.style(TextRole::Title), area.width()).draw(painter, area.topLeft());
    }
    for (int column = page * columnsOnAPage; column < (page + 1) * columnsOnAPage; ++column) {
        if (column < m_columns.size())
            drawColumn(painter, column, pageOf);
    }
}

void BookletContents::drawColumn(QPainter &painter, int column, const std::function<int(int partner)> &pageOf) const
{
    const QRectF area = columnArea(column);
    const int end = m_columns.value(column + 1, static_cast<int>(m_plan.contents.size()));
    qreal y = area.top();
    for (int line = m_columns.at(column); line < end; ++line) {
        const BookletPlan::Line &entry = m_plan.contents.at(line);
        const TextBlock text = block(entry);
        y += line > m_columns.at(column) ? spaceBefore(entry) : 0;
        text.draw(painter, QPointF(area.left() + leftOf(entry), y));
        y += text.height();
        if (entry.partner < 0)
            continue;
        const TextStyle style = m_theme.style(TextRole::Faint);
        drawLineOfText(painter, QLocale().toString(pageOf(entry.partner)), style,
                       QRectF(area.right() - numberWidth, y - style.lineHeight, numberWidth, style.lineHeight),
                       Qt::AlignRight);
    }
}
