// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QMenu;

/// What can be seen of a widget and everything in it.

/// The text of a label as a reader sees it, also of one with emphasis.
[[nodiscard]] QString shownText(const QWidget *widget);
/// The texts of all labels and buttons that are not hidden, from top to bottom of the object tree.
[[nodiscard]] QStringList shownTexts(const QWidget *root);
/// Whether one of these texts is exactly this one.
[[nodiscard]] bool shows(const QWidget *root, const QString &text);
/// The widgets that can have the focus now.
[[nodiscard]] QList<QWidget *> focusableWidgets(const QWidget *root);
/// Of a menu bar or a menu and all menus below it.
[[nodiscard]] QList<QMenu *> menusOf(const QWidget *root);
