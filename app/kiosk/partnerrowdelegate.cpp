// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/partnerrowdelegate.h"

#include "browsing/roles.h"
#include "kiosk/kioskappearance.h"
#include "presentation/colours.h"

#include <QPainter>

namespace
{

constexpr int namePercent = 110;
constexpr double widestPlace = 0.35; // of the row

} // namespace

PartnerRowDelegate::PartnerRowDelegate(const KioskAppearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize PartnerRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(kioskFont(namePercent, true)).height() + option.fontMetrics.height();
    // With the distance to the next row.
    return {m_appearance.pixels(300), lines + 2 * m_appearance.pixels(12) + m_appearance.distance()};
}

void PartnerRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(option.palette);
    const QColor text = option.palette.color(QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    const double line = isFocused ? m_appearance.pixels(4) : isHighContrast(option.palette) ? 3 : 1;
    const QRect card = option.rect.adjusted(0, 0, 0, -m_appearance.distance());
    painter->setPen(QPen(isFocused ? text : colours.border, line));
    painter->setBrush(option.palette.color(QPalette::Base));
    const double radius = m_appearance.pixels(12);
    painter->drawRoundedRect(QRectF(card).adjusted(line, line, -line, -line), radius, radius);

    const int side = m_appearance.pixels(24);
    const QRect room = card.adjusted(side, m_appearance.pixels(12), -side, -m_appearance.pixels(12));
    const QFontMetrics &metrics = option.fontMetrics;
    const QString place = metrics.elidedText(m_isPlaceShown ? index.data(PlaceNameRole).toString() : QString(),
                                             Qt::ElideRight, static_cast<int>(room.width() * widestPlace));
    const QFont nameFont = kioskFont(namePercent, true);
    const QFontMetrics nameMetrics(nameFont);
    const int placeWidth = place.isEmpty() ? 0 : metrics.horizontalAdvance(place) + side;
    const Qt::Alignment begin = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const QRect first(room.left(), room.top(), room.width(), nameMetrics.height());
    const QRect second(room.left(), room.bottom() - metrics.height() + 1, room.width(), metrics.height());
    painter->setPen(text);
    painter->setFont(nameFont);
    const QRect nameRoom = option.direction == Qt::RightToLeft ? first.adjusted(placeWidth, 0, 0, 0)
                                                               : first.adjusted(0, 0, -placeWidth, 0);
    painter->drawText(nameRoom, static_cast<int>(begin | Qt::AlignVCenter),
                      nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, nameRoom.width()));
    painter->setFont(option.font);
    painter->setPen(colours.muted);
    painter->drawText(first, static_cast<int>(end | Qt::AlignVCenter), place);
    painter->drawText(second, static_cast<int>(begin | Qt::AlignVCenter),
                      metrics.elidedText(index.data(ContextRole).toString(), Qt::ElideRight, second.width()));
    painter->restore();
}
