// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Contents that may be higher than the room they have, and are pushed by a finger. Without a frame, with the ground of
/// what is behind it.
class FingerScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the contents over.
    explicit FingerScrollArea(QWidget *contents, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};
