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

/// Bytes of the longest text that gets a QR code: version 20 holds 858 in byte mode at level L (ISO/IEC 18004:2015,
/// table 7), of which one is for the mark that the text is UTF-8. Its 97 modules are as many as a phone reads well from
/// half a metre off a large screen.
inline constexpr int longestQrText = 857;

/// The QR code of a web address or a text (ISO/IEC 18004, model 2): always dark on light, for scanners ask for that.
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
    friend class QrCodeMaker;

    int m_size = 0;
    std::vector<bool> m_modules; ///< row by row
};

/// Empty for what may not leave the program (safeAddress), for anything but http and https, and for an address that is
/// too long. Error correction is M; L for an address above 200 characters.
[[nodiscard]] std::optional<QrCode> qrCodeOf(const QString &address);

/// Any text in UTF-8, at the lowest error correction: version 20 or below. Empty for an empty text and for one above
/// longestQrText.
[[nodiscard]] std::optional<QrCode> qrCodeOfText(const QString &text);
