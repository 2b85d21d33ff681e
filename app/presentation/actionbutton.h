// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

/// A button in a thin frame that shows an action by its icon and its short text (iconText) and follows it.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `action` must outlive the button. Its object name is that of the action after "button-".
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} // the action decides

private:
    void follow();

    QAction *m_action;
};
