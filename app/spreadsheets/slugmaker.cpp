// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/slugmaker.h"

#include "catalogue/foldedtext.h"

namespace
{

constexpr qsizetype longestMade = 60; // characters: people have to read it, and a slug may have a hundred

/// Letters that folding leaves, because they are letters of their own.
QString plainLetters(QChar letter)
{
    static const QHash<QChar, QString> others{
        {QChar(0x00DF), QStringLiteral("ss")}, {QChar(0x00E6), QStringLiteral("ae")},
        {QChar(0x00F0), QStringLiteral("d")},  {QChar(0x00F8), QStringLiteral("o")},
        {QChar(0x00FE), QStringLiteral("th")}, {QChar(0x0111), QStringLiteral("d")},
        {QChar(0x0127), QStringLiteral("h")},  {QChar(0x0131), QStringLiteral("i")},
        {QChar(0x0142), QStringLiteral("l")},  {QChar(0x014B), QStringLiteral("ng")},
        {QChar(0x0153), QStringLiteral("oe")}, {QChar(0x0167), QStringLiteral("t")},
    };
    const char16_t code = letter.unicode();
    const bool isPlain = (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
    return isPlain ? QString(letter) : others.value(letter);
}

/// As many whole words as fit.
QString slugOfName(const QString &name)
{
    QString slug;
    for (const QString &word : wordsOf(name)) {
        QString plain;
        for (const QChar letter : word)
            plain += plainLetters(letter);
        if (plain.isEmpty())
            continue;
        if (slug.isEmpty())
            slug = plain.left(longestMade);
        else if (slug.size() + 1 + plain.size() <= longestMade)
            slug += QLatin1Char('-') + plain;
        else
            break;
    }
    return slug;
}

} // namespace

QString SlugMaker::make(const QString &name)
{
    const QString first = slugOfName(name);
    if (first.isEmpty())
        return {};
    int &last = m_last[first];
    QString slug;
    do {
        ++last;
        slug = last == 1 ? first : QStringLiteral("%1-%2").arg(first).arg(last);
    } while (m_taken.contains(slug));
    m_taken.insert(slug);
    return slug;
}
