// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shownparts.h"

#include "presentation/linkbutton.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>

namespace
{

/// Also of a widget whose window is not shown.
bool isHiddenIn(const QWidget *widget, const QWidget *root)
{
    for (const QWidget *current = widget; current && current != root; current = current->parentWidget()) {
        if (current->isHidden())
            return true;
    }
    return false;
}

} // namespace

QString shownText(const QWidget *widget)
{
    if (qobject_cast<const LinkButton *>(widget))
        return widget->accessibleName(); // it draws its own text
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!label || label->textFormat() != Qt::RichText)
        return label ? label->text() : QString();
    QTextDocument document;
    document.setHtml(label->text());
    return document.toPlainText();
}

QStringList shownTexts(const QWidget *root)
{
    QStringList texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const QString text = shownText(widget);
        if (!text.isEmpty() && !isHiddenIn(widget, root))
            texts.append(text);
    }
    return texts;
}

bool shows(const QWidget *root, const QString &text)
{
    return shownTexts(root).contains(text);
}

QList<QWidget *> focusableWidgets(const QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isReachable = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
        if (isReachable && !widget->focusProxy() && widget->window() == root->window())
            found.append(widget);
    }
    return found;
}

QList<QMenu *> menusOf(const QWidget *root)
{
    QList<QMenu *> menus;
    for (const QAction *action : root->actions()) {
        if (action->menu()) {
            menus.append(action->menu());
            menus.append(menusOf(action->menu()));
        }
    }
    return menus;
}
