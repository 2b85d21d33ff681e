// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

/// A scroll bar without frames and gradients. Its parts are where the style has them.
class CalmScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override;
};
