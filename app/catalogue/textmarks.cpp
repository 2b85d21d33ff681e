// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/textmarks.h"

#include "catalogue/displaytext.h"
#include "catalogue/foldedtext.h"

#include <algorithm>

namespace
{

constexpr qsizetype fewestInside = 3; // letters that are marked inside a word
constexpr qsizetype mostBefore = 28;  // characters before the first mark of a line

bool isLetter(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

enum class Signs {
    AreBlanks, ///< what stands between words is one blank
    Count      ///< only white space is one blank
};

/// A folded text that knows where each of its characters came from.
struct MappedText {
    explicit MappedText(const QString &text, Signs wanted = Signs::AreBlanks)
        : signs(wanted)
    {
        folded.reserve(text.size());
        origins.reserve(text.size() + 1);
        for (qsizetype position = 0; position < text.size(); ++position) {
            const QChar character = text.at(position);
            if (character.unicode() < 0x80) {
                append(character.toLower(), position);
            } else {
                for (const QChar letter : foldedText(QString(character)))
                    append(letter, position);
            }
        }
        origins.append(text.size());
    }

    void append(QChar letter, qsizetype position)
    {
        const bool isBlank = signs == Signs::AreBlanks ? !isLetter(letter) : letter.isSpace();
        if (isBlank && (folded.isEmpty() || folded.back() == QLatin1Char(' ')))
            return;
        folded += isBlank ? QChar(QLatin1Char(' ')) : letter;
        origins.append(position);
    }

    Signs signs;
    QString folded;
    QList<qsizetype> origins;
};

void appendPlaces(const MappedText &text, const QString &mark, bool isInside, QList<TextRange> &ranges)
{
    for (qsizetype at = text.folded.indexOf(mark); at >= 0; at = text.folded.indexOf(mark, at + 1)) {
        const bool isAtBeginning = at == 0 || !isLetter(text.folded.at(at - 1));
        if (!isInside && !isAtBeginning)
            continue;
        const qsizetype begin = text.origins.at(at);
        const qsizetype end = text.origins.at(at + mark.size() - 1) + 1;
        ranges.append({begin, end - begin});
    }
}

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &left, const TextRange &right) { return left.begin < right.begin; });
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.begin <= apart.last().begin + apart.last().length)
            apart.last().length = qMax(apart.last().length, range.begin + range.length - apart.last().begin);
        else
            apart.append(range);
    }
    return apart;
}

} // namespace

QList<TextRange> markedRanges(const QString &text, const QStringList &marks)
{
    const MappedText mapped(text);
    QList<TextRange> ranges;
    for (const QString &mark : marks) {
        if (!mark.isEmpty())
            appendPlaces(mapped, mark, false, ranges);
    }
    if (ranges.isEmpty()) {
        for (const QString &mark : marks) {
            if (mark.size() >= fewestInside)
                appendPlaces(mapped, mark, true, ranges);
        }
    }
    return joined(ranges);
}

QList<TextRange> foundRanges(const QString &text, const QString &wanted)
{
    const QString folded = MappedText(wanted, Signs::Count).folded.trimmed();
    QList<TextRange> ranges;
    if (folded.isEmpty())
        return ranges;
    const MappedText mapped(text, Signs::Count);
    for (qsizetype at = mapped.folded.indexOf(folded); at >= 0;
         at = mapped.folded.indexOf(folded, at + folded.size())) {
        const qsizetype begin = mapped.origins.at(at);
        // To the next character that begins anew: its accents belong to the last one, and one sign such as an ellipsis
        // may be several folded ones.
        qsizetype after = at + folded.size();
        while (after + 1 < mapped.origins.size() && mapped.origins.at(after) == mapped.origins.at(after - 1))
            ++after;
        const bool isNew = ranges.isEmpty() || begin >= ranges.last().begin + ranges.last().length;
        if (isNew)
            ranges.append({begin, mapped.origins.at(after) - begin});
    }
    return ranges;
}

QString firstWords(const QString &text, qsizetype most)
{
    const QString line = singleLine(text.left(most + 1));
    if (text.size() <= most)
        return line;
    const qsizetype end = line.lastIndexOf(QLatin1Char(' '));
    return line.left(end > most / 2 ? end : most) + QStringLiteral(" …");
}

qsizetype beginOfLine(const QString &text, qsizetype at, qsizetype most)
{
    qsizetype begin = qMax<qsizetype>(0, at - most);
    while (begin > 0 && begin < at && !text.at(begin - 1).isSpace())
        ++begin;
    return begin;
}

MarkedLine lineAround(const QString &text, const QStringList &marks, qsizetype most)
{
    const QList<TextRange> ranges = markedRanges(text, marks);
    if (ranges.isEmpty())
        return {};
    const qsizetype begin = beginOfLine(text, ranges.first().begin, mostBefore);
    const QString ellipsis = QStringLiteral("… ");
    const QString lead = begin > 0 ? ellipsis : QString();
    MarkedLine line{lead + firstWords(text.mid(begin, most + 1), most), {}};
    line.ranges = markedRanges(line.text, marks);
    return line;
}
