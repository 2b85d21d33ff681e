// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentbutton.h"

#include "presentation/colours.h"
#include "presentation/tooltip.h"

#include <QAction>
#include <QPainter>

SegmentButton::SegmentButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &SegmentButton::follow);
    follow();
}

void SegmentButton::follow()
{
    setText(m_action->iconText());
    const QString name = m_action->text().remove(QLatin1Char('&'));
    setAccessibleName(name);
    setToolTip(toolTipText(name));
    setChecked(m_action->isChecked());
}

QSize SegmentButton::sizeHint() const
{
    const QSize size = fontMetrics().size(Qt::TextSingleLine, text());
    return {size.width() + 28, qMax(28, size.height() + 12)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor highlight = palette().color(QPalette::Active, QPalette::Highlight);
    QColor text = palette().color(QPalette::Active, QPalette::Text);
    if (isChecked()) {
        text = palette().color(QPalette::Active, QPalette::HighlightedText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(highlight);
        painter.drawRoundedRect(room, 5, 5);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursFor(palette()).hover);
        painter.drawRoundedRect(room, 5, 5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 1.5));
        painter.drawRoundedRect(room.adjusted(2, 2, -2, -2), 3, 3);
    }
    painter.setPen(text);
    painter.drawText(rect(), Qt::AlignCenter, this->text());
}
