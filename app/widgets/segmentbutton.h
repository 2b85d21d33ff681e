// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

/// One part of a switch: shows a checkable action by its short text and follows it.
class SegmentButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `action` must outlive the button.
    explicit SegmentButton(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} // the action decides

private:
    void follow();

    QAction *m_action;
};
