// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcodes/qrcode.h"

#include "catalogue/link.h"

#include <QPainter>
#include <QPainterPath>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cstdint>

namespace
{

using Correction = qrcodegen::QrCode::Ecc;

constexpr int longestWithMediumCorrection = 200; // characters

/// Bytes of UTF-8, marked as such (ECI 26) if that makes a difference: without the mark a reader guesses, and zbar
/// reads an umlaut wrongly then.
std::vector<qrcodegen::QrSegment> segmentsOf(const QByteArray &bytes)
{
    constexpr long utf8 = 26;
    std::vector<qrcodegen::QrSegment> segments;
    if (!std::all_of(bytes.begin(), bytes.end(), [](char one) { return static_cast<unsigned char>(one) < 0x80; }))
        segments.push_back(qrcodegen::QrSegment::makeEci(utf8));
    segments.push_back(qrcodegen::QrSegment::makeBytes(std::vector<std::uint8_t>(bytes.begin(), bytes.end())));
    return segments;
}

/// The dark modules, a rectangle for each run in a row. One path has no seams between its parts.
QPainterPath shapeOf(const QrCode &code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            const int first = x;
            while (code.isDark(x, y))
                ++x;
            if (x > first)
                path.addRect(first, y, x - first, 1);
        }
    }
    return path;
}

} // namespace

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_modules[static_cast<std::size_t>(y * m_size + x)];
}

void QrCode::draw(QPainter &painter, const QRectF &area) const
{
    const qreal side = qMin(area.width(), area.height());
    const QRectF square(area.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter.save();
    painter.fillRect(square, Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(side / (m_size + 2 * quietZone), side / (m_size + 2 * quietZone));
    painter.translate(quietZone, quietZone);
    painter.fillPath(shapeOf(*this), Qt::black);
    painter.restore();
}

/// Keeps the library that makes the modules out of the header.
class QrCodeMaker final
{
public:
    [[nodiscard]] static QrCode make(const QByteArray &bytes, Correction correction)
    {
        const qrcodegen::QrCode made = qrcodegen::QrCode::encodeSegments(segmentsOf(bytes), correction);
        QrCode code;
        code.m_size = made.getSize();
        code.m_modules.reserve(static_cast<std::size_t>(code.m_size * code.m_size));
        for (int y = 0; y < code.m_size; ++y) {
            for (int x = 0; x < code.m_size; ++x)
                code.m_modules.push_back(made.getModule(x, y));
        }
        return code;
    }
};

std::optional<QrCode> qrCodeOf(const QString &address)
{
    const std::optional<QUrl> safe = safeAddress(address);
    const bool isWeb = safe && (safe->scheme() == QLatin1String("http") || safe->scheme() == QLatin1String("https"));
    const QByteArray text = isWeb ? safe->toEncoded() : QByteArray();
    if (text.isEmpty() || text.size() > longestQrAddress)
        return std::nullopt;
    return QrCodeMaker::make(text, text.size() > longestWithMediumCorrection ? Correction::LOW : Correction::MEDIUM);
}

std::optional<QrCode> qrCodeOfText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > longestQrText)
        return std::nullopt;
    return QrCodeMaker::make(bytes, Correction::LOW);
}
