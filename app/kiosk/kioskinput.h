// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>

/// Whether a key may reach the program: text, and what moves within a page. Everything else does nothing, whatever it
/// is called on another keyboard: an allow-list has no holes.
[[nodiscard]] bool isKioskKey(const QKeyEvent &event);

/// Watches all input of the application: tells that somebody is there, and lets nothing through that a visitor must not
/// have.
class KioskInput final : public QObject
{
    Q_OBJECT

public:
    explicit KioskInput(QObject *parent = nullptr);

signals:
    /// A press, a move with a button down, a touch, a key, a wheel or an input method.
    void used();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
