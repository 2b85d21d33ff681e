// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

class QPainter;

/// Characters of the longest address that gets a QR code: at the size of a stamp a longer one cannot be scanned.
inline constexpr int longestQrAddress = 400;

/// The QR code of a web address (ISO/IEC 18004, model 2): always dark on light, for scanners ask for that.
class QrCode final
{
public:
    /// Light modules that belong around the code on each side.
    static constexpr int quietZone = 4;

    /// Modules on each side, without the quiet zone.
    [[nodiscard]] int size() const { return m_size; }
    /// False outside the code.
    [[nodiscard]] bool isDark(int x, int y) const;

    /// Fills the largest square in the middle of this area, quiet zone and all; in vectors, as one shape.
    void draw(QPainter &painter, const QRectF &area) const;

private:
    friend std::optional<QrCode> qrCodeOf(const QString &address);

    int m_size = 0;
    std::vector<bool> m_modules; ///< row by row
};

/// Empty for what may not leave the program (safeAddress), for anything but http and https, and for an address that is
/// too long. Error correction is M; L for an address above 200 characters.
[[nodiscard]] std::optional<QrCode> qrCodeOf(const QString &address);
