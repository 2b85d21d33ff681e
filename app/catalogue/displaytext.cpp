// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displaytext.h"

namespace
{

const QChar ellipsis(0x2026);

bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isShowable(QChar character)
{
    return !isDirectionMark(character) && character.category() != QChar::Other_Control && character != QChar(0xfeff) &&
           character.category() != QChar::Other_NotAssigned;
}

/// Cuts without leaving half a surrogate pair.
QString cut(QString text, qsizetype length)
{
    if (length > 0 && text.at(length - 1).isHighSurrogate())
        --length;
    text.truncate(length);
    return text + ellipsis;
}

} // namespace

QString singleLine(const QString &text)
{
    QString line;
    line.reserve(qMin<qsizetype>(text.size(), longestName + 2));
    bool blankIsDue = false;
    for (const QChar character : text) {
        if (line.size() > longestName)
            break;
        if (character.isSpace()) {
            blankIsDue = !line.isEmpty();
        } else if (isShowable(character)) {
            if (blankIsDue)
                line += QLatin1Char(' ');
            blankIsDue = false;
            line += character;
        }
    }
    return line.size() > longestName ? cut(line, longestName) : line;
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : cut(text, longest - 1);
}

QString manyLines(const QString &text, bool *shortened)
{
    QString shown;
    shown.reserve(qMin<qsizetype>(text.size(), longestDescription));
    qsizetype wordLength = 0;
    *shortened = false;
    for (const QChar character : text) {
        if (shown.size() >= longestDescription) {
            *shortened = true;
            return cut(shown, longestDescription);
        }
        if (character == QLatin1Char('\n') || character.isSpace()) {
            wordLength = 0;
            shown += character == QLatin1Char('\n') ? character : QChar(QLatin1Char(' '));
        } else if (isShowable(character)) {
            ++wordLength;
            if (wordLength > longestWord) {
                *shortened = true;
                if (wordLength == longestWord + 1)
                    shown = cut(shown, shown.size());
            } else {
                shown += character;
            }
        }
    }
    return shown;
}
