// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alertlabel.h"

#include "presentation/colours.h"
#include "presentation/lineicon.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace
{

constexpr int gap = 8; // pixels between frame, sign and text

} // namespace

AlertLabel::AlertLabel(QWidget *parent)
    : TextLabel(QString(), parent)
{
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    hide();
}

void AlertLabel::say(const Sentence &sentence, News news)
{
    m_sentence = sentence;
    m_news = news;
    followNews();
    setText(m_sentence ? m_sentence() : QString());
    setVisible(m_sentence != nullptr);
    if (!m_sentence)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

int AlertLabel::signSize() const
{
    return fontMetrics().height();
}

void AlertLabel::followNews()
{
    if (m_news == News::Good) {
        setContentsMargins(textIndent, 0, textIndent, 0);
        return;
    }
    const int before = gap + signSize() + gap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? gap : before, gap, isMirrored ? before : gap, gap);
}

void AlertLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_sentence)
        setText(m_sentence());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        followNews();
    TextLabel::changeEvent(event);
}

void AlertLabel::paintEvent(QPaintEvent *event)
{
    if (m_news == News::Bad) {
        const Colours colours = coloursFor(palette());
        QPainter painter(this);
        painter.setPen(colours.border);
        painter.setBrush(colours.notice);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        const QRect sign(gap, gap, signSize(), signSize());
        lineIcon(LineShape::Warning).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
    }
    TextLabel::paintEvent(event);
}
