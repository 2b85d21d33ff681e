// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QAbstractButton;
class QEvent;
class QPointF;
class QWidget;

/// Lets several fingers press the buttons in a widget at the same time: who types fast puts one finger down before the
/// other is up, and Qt makes a mouse of the first one only. A button says the same as with a mouse: pressed, released,
/// and clicked if the finger is still on it. Becomes a child of the widget.
class TouchPresses final : public QObject
{
    Q_OBJECT

public:
    explicit TouchPresses(QWidget *surface);

    /// Lets everything go that a finger holds; the fingers press nothing until they are put down anew.
    void letGo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(int finger, const QPointF &position);
    void move(int finger, const QPointF &position);
    void release(int finger, const QPointF &position);
    [[nodiscard]] QAbstractButton *buttonAt(const QPointF &position) const;

    QWidget *m_surface;
    QHash<int, QPointer<QAbstractButton>> m_held; ///< by finger
};
