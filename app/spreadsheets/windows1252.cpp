// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/windows1252.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace
{

/// What the bytes 80 to 9F stand for; 0 for nothing.
constexpr std::array<char16_t, 32> upperControls = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char16_t characterOf(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? upperControls[byte - 0x80U] : byte;
}

} // namespace

int byteOfWindows1252(char16_t character)
{
    if (character < 0x80 || (character >= 0xA0 && character < 0x100))
        return character;
    const auto found = std::find(upperControls.begin(), upperControls.end(), character);
    return found == upperControls.end() ? -1 : 0x80 + static_cast<int>(std::distance(upperControls.begin(), found));
}

QString fromWindows1252(QByteArrayView bytes, bool *isWhole)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [isWhole](char byte) {
        const char16_t character = characterOf(static_cast<unsigned char>(byte));
        if (character != 0 || byte == 0)
            return QChar(character);
        *isWhole = false;
        return QChar(QChar::ReplacementCharacter);
    });
    return text;
}

QByteArray toWindows1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        if (character.isLowSurrogate())
            continue;
        const int byte = byteOfWindows1252(character.unicode());
        bytes.append(byte < 0 ? '?' : static_cast<char>(byte));
    }
    return bytes;
}

bool isInWindows1252(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return byteOfWindows1252(character.unicode()) >= 0; });
}

QString wordLostBetween(const QString &before, const QString &after)
{
    if (!after.contains(QLatin1Char('?')) || isInWindows1252(before))
        return {};
    const QStringList words = after.simplified().split(QLatin1Char(' '));
    for (const QString &word : before.simplified().split(QLatin1Char(' '))) {
        bool isWhole = true;
        if (!isInWindows1252(word) && words.contains(fromWindows1252(toWindows1252(word), &isWhole)))
            return word;
    }
    return {};
}
