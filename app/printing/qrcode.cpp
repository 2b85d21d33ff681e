// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/qrcode.h"

#include "catalogue/link.h"

#include <QPainter>
#include <QPainterPath>

#include <qrcodegen/qrcodegen.hpp>

#include <cstdint>

namespace
{

constexpr int longestWithMediumCorrection = 200; // characters

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

std::optional<QrCode> qrCodeOf(const QString &address)
{
    const std::optional<QUrl> safe = safeAddress(address);
    const bool isWeb = safe && (safe->scheme() == QLatin1String("http") || safe->scheme() == QLatin1String("https"));
    const QByteArray text = isWeb ? safe->toEncoded() : QByteArray();
    if (text.isEmpty() || text.size() > longestQrAddress)
        return std::nullopt;
    using Code = qrcodegen::QrCode;
    const Code::Ecc correction = text.size() > longestWithMediumCorrection ? Code::Ecc::LOW : Code::Ecc::MEDIUM;
    const Code made = Code::encodeBinary(std::vector<std::uint8_t>(text.begin(), text.end()), correction);
    QrCode code;
    code.m_size = made.getSize();
    code.m_modules.reserve(static_cast<std::size_t>(code.m_size * code.m_size));
    for (int y = 0; y < code.m_size; ++y) {
        for (int x = 0; x < code.m_size; ++x)
            code.m_modules.push_back(made.getModule(x, y));
    }
    return code;
}
