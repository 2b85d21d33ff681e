// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/foldedtext.h"

#include <algorithm>

QString foldedText(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded += letter;
    }
    return folded.toCaseFolded();
}

QStringList wordsOf(const QString &text)
{
    const QString folded = foldedText(text);
    QStringList words;
    qsizetype begin = -1;
    for (qsizetype position = 0; position <= folded.size(); ++position) {
        const bool isInWord =
            position < folded.size() && (folded.at(position).isLetterOrNumber() || folded.at(position).isSurrogate());
        if (isInWord && begin < 0)
            begin = position;
        if (!isInWord && begin >= 0) {
            words.append(folded.mid(begin, position - begin));
            begin = -1;
        }
    }
    return words;
}

bool beginsFolded(const QString &text, const QString &beginning)
{
    // No more of a long text is folded than can matter; a letter with many accents is folded with all of them.
    return foldedText(text.left(beginning.size() * 3 + 8)).startsWith(foldedText(beginning));
}
