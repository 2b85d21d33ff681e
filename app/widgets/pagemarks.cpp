// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagemarks.h"

#include "presentation/markedtext.h"

namespace
{

constexpr qsizetype charactersBefore = 30; // of the line around a hit
constexpr qsizetype charactersAfter = 60;

} // namespace

void PageMarks::forget()
{
    m_hits.clear();
    m_current = -1;
}

void PageMarks::mark(QWidget &page, const RangeFinder &finder)
{
    forget();
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        auto *text = dynamic_cast<MarkedText *>(widget);
        if (!text)
            continue;
        // What is there but folded away cannot be gone to.
        const QList<TextRange> ranges = widget->isHidden() ? QList<TextRange>() : finder(text->readableText());
        text->setMarks(ranges);
        for (int number = 0; number < ranges.size(); ++number)
            m_hits.append({text, number});
    }
}

void PageMarks::setCurrent(int number)
{
    if (m_current >= 0)
        m_hits.at(m_current).text->setCurrentMark(-1);
    m_current = number < count() ? number : -1;
    if (m_current >= 0)
        m_hits.at(m_current).text->setCurrentMark(m_hits.at(m_current).number);
}

QRect PageMarks::rectOf(const Hit &hit, const QWidget &page) const
{
    QRect whole;
    for (const QRect &rect : hit.text->markRects().value(hit.number))
        whole |= rect;
    return whole.translated(hit.text->markedWidget()->mapTo(&page, QPoint()));
}

QRect PageMarks::currentRect(const QWidget &page) const
{
    return m_current < 0 ? QRect() : rectOf(m_hits.at(m_current), page);
}

int PageMarks::firstBelow(const QWidget &page, int height) const
{
    for (int number = 0; number < count(); ++number) {
        if (rectOf(m_hits.at(number), page).top() >= height)
            return number;
    }
    return count() > 0 ? 0 : -1;
}

QString PageMarks::currentLine() const
{
    if (m_current < 0)
        return {};
    const Hit &hit = m_hits.at(m_current);
    const QString text = hit.text->readableText();
    const TextRange range = hit.text->marks().at(hit.number);
    const qsizetype begin = beginOfLine(text, range.begin, charactersBefore);
    return text.mid(begin, range.begin + range.length + charactersAfter - begin).simplified();
}
