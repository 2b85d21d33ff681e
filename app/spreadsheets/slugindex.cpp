// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/slugindex.h"

#include "catalogue/foldedtext.h"

QString bareWord(const QString &written)
{
    static const QString quotes =
        QStringLiteral("\"'`\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u2039\u203A");
    const auto isAround = [](QChar character) {
        // No-break blanks are blanks; invisible characters come with what is copied from a web page.
        return character.isSpace() || character.category() == QChar::Other_Format || quotes.contains(character);
    };
    qsizetype begin = 0;
    qsizetype end = written.size();
    while (begin < end && isAround(written.at(begin)))
        ++begin;
    while (end > begin && isAround(written.at(end - 1)))
        --end;
    return written.mid(begin, end - begin);
}

void SlugIndex::add(const QString &slug, const QStringList &names)
{
    m_slugs.insert(slug);
    addFolded(slug, slug);
    for (const QString &name : names) {
        addFolded(name, slug);
        m_closest.add(name);
    }
    if (!names.isEmpty())
        m_closest.add(slug);
}

void SlugIndex::add(const QString &slug, const LocalizedText &name)
{
    QStringList names;
    for (const LocalizedText::Entry &entry : name.entries())
        names.append(entry.text);
    add(slug, names);
}

void SlugIndex::addFolded(const QString &text, const QString &slug)
{
    const QString folded = foldedText(text).simplified();
    if (folded.isEmpty())
        return;
    const auto known = m_byFolded.constFind(folded);
    const bool isOfOthers = known != m_byFolded.constEnd() && *known != slug;
    m_byFolded.insert(folded, isOfOthers ? QString() : slug);
}

QString SlugIndex::slugFor(const QString &written) const
{
    const QString word = bareWord(written);
    if (m_slugs.contains(word))
        return word;
    const QString slug = m_byFolded.value(foldedText(word).simplified());
    return slug.isEmpty() ? word : slug;
}
