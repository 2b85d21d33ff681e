// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/invitationbox.h"

#include "kiosk/fittingfont.h"
#include "kiosk/kioskappearance.h"

#include <QPainter>

namespace
{

constexpr int padding = 48; // designed pixels, as those below
constexpr int largestText = 52;
constexpr int smallestText = 24;
constexpr int largestSign = 180;
constexpr int distance = 36; // between two languages

/// A finger's touch: rings around a point.
void drawTouch(QPainter &painter, const QPointF &middle, double radius, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    QColor ring = colour;
    for (const double share : {1.0, 0.66}) {
        ring.setAlphaF(share > 0.9 ? 0.35F : 0.7F);
        painter.setPen(QPen(ring, radius * 0.08));
        painter.drawEllipse(middle, radius * share, radius * share);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(middle, radius * 0.3, radius * 0.3);
}

} // namespace

InvitationBox::InvitationBox(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("invitation"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void InvitationBox::setTexts(const QStringList &texts)
{
    m_texts = texts;
    update();
}

QFont InvitationBox::commonFont(const QSize &room) const
{
    const int count = qMax(1, static_cast<int>(m_texts.size()));
    const int gaps = (count - 1) * m_appearance.pixels(distance);
    const QSize each(room.width(), (room.height() - gaps) / count);
    QFont font = kioskFont(100, true);
    font.setPixelSize(m_appearance.pixels(largestText));
    for (const QString &text : m_texts) {
        const int largest = font.pixelSize();
        font.setPixelSize(
            fittingFont(text, each, largest, qMin(largest, m_appearance.pixels(smallestText)), true).pixelSize());
    }
    return font;
}

/// Sign and texts stand beside each other in a wide box, and below each other in a high one; in its middle.
void InvitationBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    const double radius = m_appearance.pixels(28);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);

    const int side = m_appearance.pixels(padding);
    const bool isWide = width() > height() * 3 / 2;
    QRect room = rect().adjusted(side, side, -side, -side);
    const int sign = qMin(m_appearance.pixels(largestSign), (isWide ? room.height() : room.height() / 3));
    const QSize ofTexts =
        isWide ? QSize(room.width() - sign - side, room.height()) : QSize(room.width(), room.height() - sign - side);
    const QFont font = commonFont(ofTexts);
    const int gap = m_appearance.pixels(distance);
    int height = isWide ? -gap : sign + side - gap;
    for (const QString &text : m_texts)
        height += gap + wrappedHeight(text, ofTexts.width(), font);
    room.setTop(qMax(room.top(), rect().center().y() - height / 2));

    const QColor colour = palette().color(QPalette::HighlightedText);
    const QPointF middle = isWide ? QPointF(room.left() + sign / 2.0, rect().center().y())
                                  : QPointF(rect().center().x(), room.top() + sign / 2.0);
    drawTouch(painter, middle, sign / 2.0, colour);
    room.setTopLeft(room.topLeft() + (isWide ? QPoint(sign + side, 0) : QPoint(0, sign + side)));
    painter.setFont(font);
    painter.setPen(colour);
    const int across = isWide ? Qt::AlignLeft : Qt::AlignHCenter;
    for (const QString &text : m_texts) {
        painter.drawText(room, across | Qt::AlignTop | Qt::TextWordWrap, text);
        room.setTop(room.top() + wrappedHeight(text, room.width(), font) + gap);
    }
}
