// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attractcardbox.h"

#include "kiosk/fittingfont.h"
#include "kiosk/kioskappearance.h"
#include "presentation/colours.h"

#include <QEvent>
#include <QPainter>

namespace
{

constexpr int fadeDuration = 700; // milliseconds
constexpr int padding = 64;       // designed pixels, as those below
constexpr int placeText = 30;
constexpr int largestName = 88;
constexpr int smallestName = 40;
constexpr int largestSentence = 46;
constexpr int smallestSentence = 24;

} // namespace

AttractCardBox::AttractCardBox(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_fade(this)
{
    setObjectName(QStringLiteral("attractCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(fadeDuration);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void AttractCardBox::showCard(const AttractCard &card, bool isFading)
{
    m_card = card;
    fit();
    m_fade.stop();
    if (isFading)
        m_fade.start();
    show();
    update();
}

QRect AttractCardBox::room() const
{
    const int side = m_appearance.pixels(padding);
    return rect().adjusted(side, side, -side, -side);
}

void AttractCardBox::fit()
{
    const QSize size = room().size();
    m_parts.clear();
    const auto add = [&](const QString &text, const QFont &font, int distance, bool isMuted) {
        if (!text.isEmpty())
            m_parts.append({text, font, wrappedHeight(text, size.width(), font),
                            m_parts.isEmpty() ? 0 : m_appearance.pixels(distance), isMuted});
    };
    QFont place = font();
    place.setPixelSize(m_appearance.pixels(placeText));
    add(m_card.place, place, 0, true);
    // The name may fill almost half of the card, the sentence what is left.
    add(m_card.name,
        fittingFont(m_card.name, QSize(size.width(), size.height() * 45 / 100), m_appearance.pixels(largestName),
                    m_appearance.pixels(smallestName), true),
        16, false);
    int left = size.height() - m_appearance.pixels(36);
    for (const Part &part : m_parts)
        left -= part.height + part.distance;
    add(m_card.sentence,
        fittingFont(m_card.sentence, QSize(size.width(), left), m_appearance.pixels(largestSentence),
                    m_appearance.pixels(smallestSentence), false),
        36, false);
}

void AttractCardBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursFor(palette());
    const double radius = m_appearance.pixels(28);
    painter.setPen(QPen(colours.border, isHighContrast(palette()) ? 3 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const bool isFading = m_fade.state() == QAbstractAnimation::Running;
    painter.setOpacity(isFading ? m_fade.currentValue().toDouble() : 1.0);
    const QLocale locale = m_card.language.locale();
    const int direction = locale.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    int height = 0;
    for (const Part &part : m_parts)
        height += part.height + part.distance;
    QRect line = room();
    painter.setClipRect(rect());
    line.setTop(qMax(line.top(), line.center().y() - height / 2));
    for (const Part &part : m_parts) {
        line.setTop(line.top() + part.distance);
        painter.setFont(part.font);
        painter.setPen(part.isMuted ? colours.muted : palette().color(QPalette::WindowText));
        painter.drawText(line, direction | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap, part.text);
        line.setTop(line.top() + part.height);
    }
}

void AttractCardBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
    QWidget::changeEvent(event);
}

void AttractCardBox::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}
