// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alertlabel.h"

#include <QAccessible>
#include <QEvent>

AlertLabel::AlertLabel(QWidget *parent)
    : TextLabel(QString(), parent)
{
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    hide();
}

void AlertLabel::say(const Sentence &sentence)
{
    m_sentence = sentence;
    setText(m_sentence ? m_sentence() : QString());
    setVisible(m_sentence != nullptr);
    if (!m_sentence)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AlertLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_sentence)
        setText(m_sentence());
    TextLabel::changeEvent(event);
}
