// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/iconbutton.h"

#include "presentation/tooltip.h"

#include <QAction>

namespace
{

constexpr double iconShare = 0.6; // of the side of a button

} // namespace

QToolButton *makeIconButton(const QString &objectName, int size, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int icon = static_cast<int>(size * iconShare);
    button->setIconSize(QSize(icon, icon));
    button->setMinimumSize(size, size);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void nameButton(QToolButton *button, const QString &name, const QKeySequence &key)
{
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(
        key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText))));
}

void showAction(QToolButton *button, QAction *action)
{
    button->setDefaultAction(action);
    const auto follow = [button, action] {
        // Without the mark of the mnemonic, and without the sign that a dialog follows.
        QString name = action->text().remove(QLatin1Char('&'));
        if (name.endsWith(QChar(0x2026)))
            name.chop(1);
        nameButton(button, name, action->shortcut());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
}
