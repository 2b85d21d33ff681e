// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskbutton.h"

#include "kiosk/kioskappearance.h"
#include "presentation/colours.h"

#include <QEvent>
#include <QPainter>

namespace
{

constexpr int textFlags = Qt::AlignVCenter | Qt::TextWordWrap;
constexpr int longestSign = 3; // characters of a label that is a sign rather than a word

struct ButtonColours {
    QColor ground;
    QColor text;
    QColor frame;
};

ButtonColours buttonColours(KioskButton::Look look, bool isOn, const QPalette &palette)
{
    const Colours colours = coloursFor(palette);
    const bool isPlain = isHighContrast(palette);
    const QColor accent = palette.color(QPalette::Highlight);
    if (isOn || look == KioskButton::Look::Accent)
        return {accent, palette.color(QPalette::HighlightedText), accent};
    const QColor frame = isPlain ? palette.color(QPalette::ButtonText) : QColor(Qt::transparent);
    switch (look) {
    case KioskButton::Look::Tinted: {
        QColor tint = accent;
        tint.setAlphaF(isPlain ? 0.0F : 0.1F);
        return {tint, colours.link, isPlain ? colours.link : frame};
    }
    case KioskButton::Look::Framed:
        return {palette.color(QPalette::Base), palette.color(QPalette::ButtonText), colours.border};
    default:
        return {palette.color(QPalette::Button), palette.color(QPalette::ButtonText), frame};
    }
}

} // namespace

KioskButton::KioskButton(const QString &objectName, Look look, const KioskAppearance &appearance, QWidget *parent)
    : QPushButton(parent)
    , m_appearance(appearance)
    , m_look(look)
{
    setObjectName(objectName);
    setAutoDefault(true);         // Enter presses it too
    setFocusPolicy(Qt::TabFocus); // a touch leaves the focus where it was
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KioskButton::setLabel(const QString &text)
{
    m_label = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void KioskButton::setShape(std::optional<LineShape> shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

void KioskButton::setLabelShown(bool isShown)
{
    m_isLabelShown = isShown;
    updateGeometry();
    update();
}

void KioskButton::setAtBeginning(bool isAtBeginning)
{
    m_isAtBeginning = isAtBeginning;
    update();
}

void KioskButton::setTextPercent(int percent)
{
    m_percent = percent;
    setFont(kioskFont(percent));
}

void KioskButton::setLeastSize(const QSize &size)
{
    m_least = size;
    updateGeometry();
}

int KioskButton::padding(bool isLabelShown) const
{
    return m_appearance.pixels(isLabelShown && m_label.size() > longestSign ? 24 : 8);
}

int KioskButton::iconSide() const
{
    return m_shape ? fontMetrics().height() * 9 / 10 : 0;
}

int KioskButton::besideText(bool isLabelShown) const
{
    const bool hasBoth = m_shape && isLabelShown && !m_label.isEmpty();
    return 2 * padding(isLabelShown) + iconSide() + (hasBoth ? m_appearance.pixels(12) : 0);
}

int KioskButton::widthWith(bool isLabelShown) const
{
    // A little more than it takes: rounded widths must not break a name at its hyphen.
    const int text = isLabelShown ? fontMetrics().horizontalAdvance(m_label) + 4 : 0;
    return qMax(besideText(isLabelShown) + text, qMax(m_appearance.target(), m_least.width()));
}

QSize KioskButton::sizeHint() const
{
    const int height = fontMetrics().height() + 2 * m_appearance.pixels(12);
    return {widthWith(m_isLabelShown), qMax(height, qMax(m_appearance.target(), m_least.height()))};
}

QSize KioskButton::minimumSizeHint() const
{
    const int target = m_appearance.target();
    return m_label.contains(QLatin1Char(' ')) ? QSize(target, target).expandedTo(m_least) : sizeHint();
}

int KioskButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - besideText(m_isLabelShown)), 10000);
    const int text = m_isLabelShown ? fontMetrics().boundingRect(room, textFlags, m_label).height() : 0;
    return qMax(sizeHint().height(), text + 2 * m_appearance.pixels(12));
}

void KioskButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_percent != 100)
        setFont(kioskFont(m_percent));
    QPushButton::changeEvent(event);
}

void KioskButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ButtonColours colours = buttonColours(m_look, isChecked(), palette());
    if (!isEnabled())
        colours.text = palette().color(QPalette::Disabled, QPalette::ButtonText);
    const double line = isHighContrast(palette()) ? 3 : 1.5;
    const QRectF box = QRectF(rect()).adjusted(line, line, -line, -line);
    const double radius = m_appearance.pixels(12);
    painter.setPen(QPen(colours.frame, line));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, radius, radius);
    if (isDown()) {
        QColor shade = colours.text;
        shade.setAlphaF(0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.text, m_appearance.pixels(3)));
        painter.setBrush(Qt::NoBrush);
        const double inset = m_appearance.pixels(4);
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset / 2, radius - inset / 2);
    }
    const int gap = besideText(m_isLabelShown) - 2 * padding(m_isLabelShown) - iconSide();
    const QRect room = rect().adjusted(padding(m_isLabelShown), 0, -padding(m_isLabelShown), 0);
    const int textRoom = room.width() - iconSide() - gap;
    const QString shown = m_isLabelShown ? m_label : QString();
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, textRoom, height()), textFlags, shown);
    const int textWidth = shown.isEmpty() ? 0 : qMin(textRoom, text.width());
    const int spare = room.width() - textWidth - iconSide() - gap;
    const int atBeginning = isRightToLeft() ? spare : 0;
    const int left = room.left() + (m_isAtBeginning ? atBeginning : spare / 2);
    if (m_shape)
        drawLineShape(painter, *m_shape, QRectF(left, (height() - iconSide()) / 2.0, iconSide(), iconSide()),
                      colours.text);
    painter.setPen(colours.text);
    painter.drawText(QRect(left + iconSide() + gap, 0, textWidth + 1, height()),
                     textFlags | (m_isAtBeginning ? Qt::AlignLeft : Qt::AlignHCenter), shown);
}
