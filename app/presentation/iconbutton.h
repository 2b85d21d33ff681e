// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// A flat square button that shows only an icon; `size` is the least pixels of a side. The name that a screen reader
/// and the tool tip give comes from nameButton() or showAction().
[[nodiscard]] QToolButton *makeIconButton(const QString &objectName, int size, QWidget *parent);

/// Names a button; the tool tip tells the key too, if there is one.
void nameButton(QToolButton *button, const QString &name, const QKeySequence &key = {});

/// Makes a button show an action and be named as it is, now and whenever the action changes.
void showAction(QToolButton *button, QAction *action);
