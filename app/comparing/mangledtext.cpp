// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/mangledtext.h"

#include "spreadsheets/windows1252.h"

#include <QList>

namespace
{

constexpr int mostTimes = 4; // that one text is mangled, once after the other

/// The bytes that stand for nothing in Windows-1252; programs leave them as they are.
bool isNothing(char16_t code)
{
    return code == 0x81 || code == 0x8D || code == 0x8F || code == 0x90 || code == 0x9D;
}

/// The byte from 80 that a program took for this character; -1 if there is none.
int byteOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x80)
        return -1;
    return isNothing(code) ? code : byteOfWindows1252(code);
}

/// Some characters that are one of more bytes in UTF-8.
struct Sequence {
    qsizetype begin = 0;
    qsizetype length = 0;
    char32_t code = 0;
};

/// The one that begins here, if it is well-formed UTF-8; else of length 0.
Sequence sequenceAt(const QString &text, qsizetype begin)
{
    const int first = byteOf(text.at(begin));
    const int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || begin + length > text.size())
        return {};
    auto code = static_cast<char32_t>(first & (0xFF >> (length + 1)));
    for (qsizetype place = begin + 1; place < begin + length; ++place) {
        const int byte = byteOf(text.at(place));
        if (byte < 0x80 || byte > 0xBF)
            return {};
        code = (code << 6U) | static_cast<char32_t>(byte & 0x3F);
    }
    const bool isOverlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool isNone = (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF ||
                        (code < 0xA0 && !isNothing(static_cast<char16_t>(code)));
    return isOverlong || isNone ? Sequence() : Sequence{begin, length, code};
}

/// What may stand after a letter in any text, whatever the letter.
bool mayFollowALetter(QChar character)
{
    static const QString ordinary = QStringLiteral("\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A\u2013"
                                                   "\u2014\u2026\u2022\u2122\u00AE\u00B0\u00B7\u00A0\u00AD\u00B9\u00B2"
                                                   "\u00B3\u00AA\u00BA\u2020\u2021\u00B4\u00B1");
    return ordinary.contains(character);
}

bool isLetterAt(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetter();
}

/// "É’s": the genitive of a word in capitals.
bool isGenitiveAt(const QString &text, qsizetype place)
{
    return text.at(place - 1) == QChar(0x2019) && text.at(place).toLower() == QLatin1Char('s') &&
           !isLetterAt(text, place + 1);
}

/// Whether a text like ours may have it: letters of Latin script and signs beside them.
bool isUsual(const QString &text, const Sequence &sequence)
{
    const char32_t code = sequence.code;
    if (sequence.length == 4) // emoji
        return code >= 0x1F000;
    if (sequence.length == 2) // Western, Central and Eastern Europe
        return code < 0x180 || (code >= 0x218 && code <= 0x21B);
    // Vietnamese, dashes, quotation marks, the euro, arrows, and what stands for something that was lost before.
    const bool isSign = code >= 0x2010 && code < 0x2200 && byteOf(text.at(sequence.begin + 1)) <= 0x89;
    return isSign || (code >= 0x1E00 && code < 0x1F00) || code == 0xFFFD || code == 0xFEFF;
}

/// Whether nobody would write these characters beside each other.
bool isProof(const QString &text, const Sequence &sequence)
{
    const qsizetype end = sequence.begin + sequence.length;
    const bool isBeforeLetter = isLetterAt(text, end) && !isGenitiveAt(text, end);
    const bool isAfterSmallLetter = sequence.begin > 0 && text.at(sequence.begin - 1).isLower();
    const bool isOdd = !mayFollowALetter(text.at(end - 1));
    if (!isUsual(text, sequence))
        return false;
    if (sequence.length == 2)
        return isOdd || isBeforeLetter || isAfterSmallLetter;
    const bool isVietnamese = sequence.code >= 0x1E00 && sequence.code < 0x1F00;
    return !isVietnamese || isOdd || isBeforeLetter;
}

/// Sequences one after the other.
using Row = QList<Sequence>;

/// Letters of other scripts are known by their company: so many beside each other.
bool isCompany(const Row &row)
{
    constexpr qsizetype fewestOfTwo = 3;
    constexpr qsizetype fewestOfThree = 2;
    return row.size() >= (row.first().length == 2 ? fewestOfTwo : fewestOfThree);
}

QList<Row> rowsIn(const QString &text)
{
    QList<Row> rows;
    bool goesOn = false;
    for (qsizetype place = 0; place < text.size();) {
        const Sequence sequence = sequenceAt(text, place);
        if (sequence.length > 0 && goesOn)
            rows.last().append(sequence);
        else if (sequence.length > 0)
            rows.append(Row{sequence});
        goesOn = sequence.length > 0;
        place += goesOn ? sequence.length : 1;
    }
    return rows;
}

/// One step back; empty if nothing is sure. What is sure makes the usual sequences beside it likely.
QString stepBack(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    bool isSure = false;
    for (const Row &row : rowsIn(text)) {
        const bool areTogether = isCompany(row);
        for (const Sequence &sequence : row) {
            isSure = isSure || areTogether || isProof(text, sequence);
            if (!areTogether && !isUsual(text, sequence))
                continue;
            result += text.mid(copied, sequence.begin - copied) + QString::fromUcs4(&sequence.code, 1);
            copied = sequence.begin + sequence.length;
        }
    }
    return isSure ? result + text.mid(copied) : QString();
}

} // namespace

QString unmangled(const QString &text)
{
    QString result;
    for (int time = 0; time < mostTimes; ++time) {
        const QString before = stepBack(time == 0 ? text : result);
        if (before.isEmpty())
            break;
        result = before;
    }
    return result;
}
