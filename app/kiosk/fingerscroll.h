// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Lets a finger, or a mouse, push the contents of an area; they go on and come to rest. What is pressed by the same
/// finger is let go as soon as it moves.
void scrollByFinger(QAbstractScrollArea *area);

/// Contents that may be higher than the room they have. Without a frame, with the ground of what is behind it.
class FingerScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the contents over.
    explicit FingerScrollArea(QWidget *contents, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};
