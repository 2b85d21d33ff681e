// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actionbutton.h"

#include "presentation/colours.h"
#include "presentation/tooltip.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace
{

constexpr int leastHeight = 32;
constexpr int side = 12; // from the frame to what it holds
constexpr int gap = 8;   // between icon and text
constexpr int iconSide = 18;
constexpr double radius = 5;

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setObjectName(QStringLiteral("button-") + action->objectName());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    const QString name = m_action->iconText();
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setText(name);
    setIcon(m_action->icon());
    setAccessibleName(name);
    setToolTip(toolTipText(key.isEmpty() ? m_action->toolTip() : QStringLiteral("%1 (%2)").arg(name, key)));
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QSize size = fontMetrics().size(Qt::TextSingleLine, text());
    const int icon = this->icon().isNull() ? 0 : iconSide + gap;
    return {2 * side + icon + size.width(), qMax(leastHeight, size.height() + 12)};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursFor(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.border);
    painter.setBrush(underMouse() && isEnabled() ? colours.hover : palette().color(QPalette::Active, QPalette::Base));
    painter.drawRoundedRect(frame, radius, radius);
    const QColor text = isEnabled() ? palette().color(QPalette::Active, QPalette::ButtonText) : disabledText(palette());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 1.5));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
    QRect room = rect().adjusted(side, 0, -side, 0);
    if (!icon().isNull()) {
        const QRect square(room.left(), room.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), square), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + iconSide + gap);
    }
    painter.setPen(text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignCenter, this->text());
}
