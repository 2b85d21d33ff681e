// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskinput.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace
{

bool isUse(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        return true;
    case QEvent::MouseMove:
        return static_cast<const QMouseEvent &>(event).buttons() != Qt::NoButton;
    default:
        return false;
    }
}

bool isForbidden(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return !isKioskKey(static_cast<const QKeyEvent &>(event));
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
        // The other buttons open menus and go back in a desktop; here they have no meaning.
        return static_cast<const QMouseEvent &>(event).button() != Qt::LeftButton;
    default:
        return false;
    }
}

} // namespace

bool isKioskKey(const QKeyEvent &event)
{
    // AltGr (a switch of the group) makes letters; Shift makes capitals; the numbers beside are numbers.
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return !event.modifiers().testFlag(Qt::ShiftModifier); // would select
    default:
        return !event.text().isEmpty() && event.text().at(0).isPrint();
    }
}

KioskInput::KioskInput(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KioskInput::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(*event))
        emit used();
    return isForbidden(*event) || QObject::eventFilter(watched, event);
}
