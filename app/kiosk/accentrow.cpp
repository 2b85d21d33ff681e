// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/accentrow.h"

#include "kiosk/keynames.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "presentation/colours.h"

#include <QPainter>

AccentRow::AccentRow(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("accentRow"));
    for (int position = 0; position < most; ++position) {
        auto *key =
            new KioskButton(QStringLiteral("accent-%1").arg(position), KioskButton::Look::Plain, m_appearance, this);
        key->setFocusPolicy(Qt::NoFocus);
        connect(key, &KioskButton::clicked, this, [this, key] { emit chosen(key->label()); });
        m_keys.append(key);
    }
    hide();
}

void AccentRow::open(const QStringList &accents, const QRect &key, int textPercent)
{
    const int gap = m_appearance.distance();
    const int pitch = key.width() + gap;
    for (int position = 0; position < most; ++position) {
        KioskButton *button = m_keys.at(position);
        button->setVisible(position < accents.size());
        if (position >= accents.size())
            continue;
        button->setLabel(accents.at(position));
        button->setTextPercent(textPercent);
        button->setGeometry(gap + position * pitch, gap, key.width(), key.height());
    }
    retranslate();
    QRect place(0, 0, static_cast<int>(accents.size()) * pitch + gap, key.height() + 2 * gap);
    const QRect room = parentWidget()->rect();
    place.moveCenter(key.center());
    place.moveBottom(key.top() - 1);
    if (place.top() < room.top())
        place.moveTop(key.top() - gap < room.height() / 2 ? key.bottom() + 1 : room.top());
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    place.moveLeft(qBound(room.left(), place.left(), qMax(room.left(), room.right() + 1 - place.width())));
    setGeometry(place);
    raise();
    show();
}

void AccentRow::retranslate()
{
    setAccessibleName(tr("Accents"));
    for (KioskButton *key : m_keys)
        key->setAccessibleName(keyName(key->label()));
}

void AccentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette()).border, m_appearance.pixels(2)));
    painter.setBrush(palette().color(QPalette::Base));
    const double radius = m_appearance.pixels(12);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}
