// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/spreadsheettext.h"

#include "compiling/formulaguard.h"

#include <algorithm>

namespace
{

constexpr char32_t replacement = 0xfffd;

bool isHalfPair(const QString &text, qsizetype position)
{
    const QChar character = text.at(position);
    if (character.isHighSurrogate())
        return position + 1 == text.size() || !text.at(position + 1).isLowSurrogate();
    return character.isLowSurrogate() && (position == 0 || !text.at(position - 1).isHighSurrogate());
}

/// Above U+007F; gives the place after it.
char *putCodePoint(char *place, char32_t code)
{
    const auto continuation = [code](int shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x800) {
        *place++ = static_cast<char>(0xc0 | (code >> 6));
    } else if (code < 0x10000) {
        *place++ = static_cast<char>(0xe0 | (code >> 12));
        *place++ = continuation(6);
    } else {
        *place++ = static_cast<char>(0xf0 | (code >> 18));
        *place++ = continuation(12);
        *place++ = continuation(6);
    }
    *place++ = continuation(0);
    return place;
}

} // namespace

QString guardedText(const QString &text, FormulaGuard guard)
{
    const bool isAsked = guard == FormulaGuard::On || (guard == FormulaGuard::Readable && unguarded(text) != text);
    return isAsked ? guarded(text) : text;
}

void appendUtf8(QByteArray &bytes, const QString &text, char16_t doubled)
{
    // One pass: this is most of the time of writing a long table.
    constexpr qsizetype mostBytes = 3; // of a character of UTF-16
    const qsizetype before = bytes.size();
    bytes.resize(before + mostBytes * text.size());
    char *place = bytes.data() + before;
    const char16_t *character = reinterpret_cast<const char16_t *>(text.utf16());
    const char16_t *const end = character + text.size();
    for (; character != end; ++character) {
        const char16_t code = *character;
        if (code < 0x80) {
            *place++ = static_cast<char>(code);
            if (code == doubled)
                *place++ = static_cast<char>(code);
        } else if (!QChar::isSurrogate(code)) {
            place = putCodePoint(place, code);
        } else if (QChar::isHighSurrogate(code) && character + 1 != end && QChar::isLowSurrogate(character[1])) {
            place = putCodePoint(place, QChar::surrogateToUcs4(code, character[1]));
            ++character;
        } else {
            place = putCodePoint(place, replacement);
        }
    }
    bytes.truncate(place - bytes.constData());
}

QString wholeText(const QString &text)
{
    const bool hasSurrogates =
        std::any_of(text.begin(), text.end(), [](QChar character) { return character.isSurrogate(); });
    QString whole = text;
    for (qsizetype position = 0; hasSurrogates && position < text.size(); ++position) {
        if (isHalfPair(text, position))
            whole[position] = QChar(replacement);
    }
    return whole;
}
