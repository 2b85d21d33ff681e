// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fittingfont.h"

#include <QApplication>
#include <QFontMetrics>

namespace
{

constexpr int unlimited = 100000; // pixels

QSize wrappedSize(const QString &text, int width, const QFont &font)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, unlimited), Qt::TextWordWrap, text).size();
}

} // namespace

QFont fittingFont(const QString &text, const QSize &room, int largest, int smallest, bool isBold)
{
    QFont font = QApplication::font();
    font.setBold(isBold);
    int fits = smallest;
    int tooLarge = qMax(largest, smallest) + 1;
    while (fits + 1 < tooLarge) {
        const int middle = (fits + tooLarge) / 2;
        font.setPixelSize(middle);
        const QSize needed = wrappedSize(text, room.width(), font);
        const bool hasRoom = needed.width() <= room.width() && needed.height() <= room.height();
        (hasRoom ? fits : tooLarge) = middle;
    }
    font.setPixelSize(fits);
    return font;
}

int wrappedHeight(const QString &text, int width, const QFont &font)
{
    return text.isEmpty() ? 0 : wrappedSize(text, width, font).height();
}
