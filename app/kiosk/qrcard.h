// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrcodes/qrcode.h"

#include <QWidget>

class KioskAppearance;

/// A QR code on a white card, dark on light in every theme, with what it is for in words below.
class QrCard final : public QWidget
{
    Q_OBJECT

public:
    /// `title` and `explanation` are plain; `name` is what a screen reader says instead of the picture.
    QrCard(const QrCode &code, const QString &title, const QString &explanation, const QString &name,
           const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Makes the card at least so wide, in pixels, and as high as its texts are then.
    void widenTo(int width);
    /// The side of the picture with its quiet zone, in pixels, for a code with so many modules: a whole number of
    /// pixels for each module, and large enough for a phone at half a metre.
    [[nodiscard]] static int pictureSide(const QrCode &code, const KioskAppearance &appearance);
};
