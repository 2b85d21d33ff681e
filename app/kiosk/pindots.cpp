// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pindots.h"

#include "kiosk/kioskappearance.h"
#include "kioskcore/pin.h"

#include <QEvent>
#include <QPainter>

namespace
{

constexpr int dot = 20; // designed pixels, as is the distance
constexpr int distance = 16;

} // namespace

PinDots::PinDots(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("pinDots"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void PinDots::setCount(int count)
{
    m_count = count;
    retranslate();
    update();
}

void PinDots::retranslate()
{
    setAccessibleName(tr("%n digit(s) entered", nullptr, m_count));
}

QSize PinDots::sizeHint() const
{
    return {m_appearance.pixels(longestPin * (dot + distance)), m_appearance.pixels(2 * dot)};
}

void PinDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    const int side = m_appearance.pixels(dot);
    const int pitch = side + m_appearance.pixels(distance);
    int left = (width() - m_count * pitch + m_appearance.pixels(distance)) / 2;
    for (int position = 0; position < m_count; ++position) {
        painter.drawEllipse(QRect(left, (height() - side) / 2, side, side));
        left += pitch;
    }
}

void PinDots::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
