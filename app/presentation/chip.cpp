// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/chip.h"

#include "presentation/colours.h"
#include "presentation/tooltip.h"

#include <QPaintEvent>
#include <QPainter>

namespace
{

constexpr QSize chipPadding(12, 4);
constexpr int badgeSide = 4;

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_padding(chipPadding)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chip::setPadding(const QSize &padding)
{
    m_padding = padding;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QSize size = fontMetrics().size(Qt::TextSingleLine, text());
    return {size.width() + 2 * m_padding.width(), size.height() + 2 * m_padding.height()};
}

QSize Chip::minimumSizeHint() const
{
    return {2 * m_padding.width() + fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

int Chip::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - 2 * m_padding.width()), 100000);
    return fontMetrics().boundingRect(room, wrapping(room.width()), text()).height() + 2 * m_padding.height();
}

void Chip::paintEvent(QPaintEvent *event)
{
    const Colours colours = coloursFor(palette());
    const bool isPositive = m_tone == Tone::Positive;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isPositive ? colours.positive : colours.chip);
    painter.setPen(isHighContrast(palette()) ? QPen(colours.border) : QPen(Qt::NoPen));
    const double radius = qMin(height() / 2.0, sizeHint().height() / 2.0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.end();
    paintMarks(event->rect());
    painter.begin(this);
    painter.setPen(isPositive ? colours.positiveText : colours.chipText);
    painter.drawText(textRoom(), Qt::AlignCenter | wrapping(textRoom().width()), text());
}

int Chip::wrapping(int room) const
{
    for (const QString &word : text().split(QLatin1Char(' '))) {
        if (fontMetrics().horizontalAdvance(word) > room)
            return Qt::TextWrapAnywhere; // rather than cut a word
    }
    return Qt::TextWordWrap;
}

QRect Chip::textRoom() const
{
    return rect().adjusted(m_padding.width(), m_padding.height(), -m_padding.width(), -m_padding.height());
}

QList<RangeRects> Chip::rectsOf(const QList<TextRange> &ranges) const
{
    return rectsInText(text(), ranges, font(), textRoom(), Qt::AlignCenter, Wrapping::AtWords);
}

LanguageBadge::LanguageBadge(const QString &text, const QString &spoken, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setAccessibleName(spoken);
    setToolTip(toolTipText(spoken));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LanguageBadge::sizeHint() const
{
    const QSize size = fontMetrics().size(Qt::TextSingleLine, text());
    return {size.width() + 2 * badgeSide + 2, size.height() + 2};
}

void LanguageBadge::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colours.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}
