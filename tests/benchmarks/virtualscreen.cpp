// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/virtualscreen.h"

#include <QHash>
#include <QtEndian>

namespace
{

constexpr int milliseconds = 10000; // to wait for the server at most
constexpr quint32 black = 0;
constexpr quint32 colourBits = 0x00ffffff;
constexpr qsizetype rowStep = 2;

/// A number of the head of a file in the format XWD: 32 bits each, the most significant byte first.
qsizetype headNumber(const uchar *head, int index)
{
    return qFromBigEndian<quint32>(head + index * 4);
}

} // namespace

VirtualScreen::~VirtualScreen()
{
    m_server.terminate();
    if (m_server.state() != QProcess::NotRunning && !m_server.waitForFinished(milliseconds))
        m_server.kill();
}

QString VirtualScreen::start(const QSize &size)
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()), QStringLiteral("-fbdir"),
                    m_folder.path(), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-nocursor"),
                    QStringLiteral("-br"), QStringLiteral("-noreset")});
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        if (!m_server.waitForReadyRead(milliseconds))
            return QStringLiteral("Xvfb does not start: ") + m_server.errorString();
        answer += m_server.readAllStandardOutput();
    }
    m_display = QLatin1Char(':') + QString::fromLatin1(answer.trimmed());
    return mapPixels();
}

QString VirtualScreen::mapPixels()
{
    m_file.setFileName(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!m_file.open(QIODevice::ReadOnly))
        return m_file.errorString();
    const uchar *head = m_file.map(0, m_file.size());
    if (!head)
        return m_file.errorString();
    constexpr int headSize = 0, width = 4, height = 5, bytesPerRow = 12, colours = 19; // places in the head
    constexpr qsizetype bytesOfColour = 12;
    m_width = headNumber(head, width);
    m_height = headNumber(head, height);
    m_bytesPerRow = headNumber(head, bytesPerRow);
    const qsizetype begin = headNumber(head, headSize) + headNumber(head, colours) * bytesOfColour;
    if (begin + m_height * m_bytesPerRow > m_file.size())
        return QStringLiteral("The file of the screen is too short.");
    m_pixels = head + begin;
    return {};
}

quint32 VirtualScreen::colourAt(int column, int row) const
{
    const auto *pixels = reinterpret_cast<const quint32 *>(m_pixels + row * m_bytesPerRow);
    return pixels[column] & colourBits;
}

VirtualScreen::Look VirtualScreen::look() const
{
    Look look;
    QHash<quint32, int> pixelsOf;
    quint32 last = black;
    int repeated = 0;
    for (qsizetype row = 0; row < m_height; row += rowStep) {
        const auto *pixel = reinterpret_cast<const quint32 *>(m_pixels + row * m_bytesPerRow);
        for (qsizetype column = 0; column < m_width; ++column) {
            const quint32 colour = pixel[column] & colourBits;
            look.checksum = (look.checksum ^ colour) * 0x100000001b3;
            if (colour == last) {
                ++repeated;
                continue;
            }
            pixelsOf[last] += repeated;
            last = colour;
            repeated = 1;
        }
    }
    pixelsOf[last] += repeated;
    pixelsOf.remove(black);
    int most = 0;
    for (const int pixels : std::as_const(pixelsOf)) {
        look.ink += pixels;
        most = qMax(most, pixels);
    }
    look.ink -= most;
    return look;
}
