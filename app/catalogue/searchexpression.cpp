// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchexpression.h"

#include "catalogue/foldedtext.h"

namespace
{

constexpr int mostHolding = 20;       // words of names that one part of a word stands for
constexpr qsizetype fewestInside = 3; // letters of a part of a word
constexpr qsizetype fewestJoined = 5; // letters of two words that are written as one
constexpr int mostKnown = 30;         // words that stand for their beginning
// The index knows shorter beginnings; for a longer one it joins the lists of all its words before it gives the first.
constexpr qsizetype fewestKnown = 5;

const QLatin1String orWord(" OR ");
const QLatin1String andWord(" AND ");

QString quoted(const QString &words)
{
    return QLatin1Char('"') + words + QLatin1Char('"');
}
QString beginning(const QString &words)
{
    return quoted(words) + QLatin1String(" *");
}
QString group(const QStringList &parts, QLatin1String with)
{
    return QLatin1Char('(') + parts.join(with) + QLatin1Char(')');
}

bool isInNames(SearchTier tier)
{
    return tier != SearchTier::BeginningsAnywhere;
}

} // namespace

SearchExpression::SearchExpression(const PartnerFilter &filter, const Synonyms &synonyms, const Vocabulary &vocabulary)
{
    readTerms(filter);
    for (Unit &unit : m_units) {
        if (!unit.isPhrase && unit.words.first().size() >= fewestInside)
            unit.holding = vocabulary.holding(unit.words.first(), mostHolding);
        if (!unit.isPhrase && unit.words.first().size() >= fewestKnown)
            unit.known = vocabulary.beginningWith(unit.words.first(), mostKnown);
    }
    addSynonyms(synonyms);
    addJoined(vocabulary);
}

void SearchExpression::readTerms(const PartnerFilter &filter)
{
    for (const SearchTerm &term : filter.terms()) {
        const QStringList words = wordsOf(term.text);
        if (words.isEmpty())
            continue;
        if (term.isExcluded)
            m_excluded.append(quoted(words.join(QLatin1Char(' '))));
        else
            m_units.append({words, term.isPhrase || words.size() > 1, {}, {}, {}});
    }
}

void SearchExpression::addSynonyms(const Synonyms &synonyms)
{
    // Neighbouring words that are a term together become one unit; the longest term counts.
    QList<Unit> units;
    for (qsizetype at = 0; at < m_units.size();) {
        QStringList others;
        qsizetype taken = 1;
        for (qsizetype count = qMin<qsizetype>(synonyms.longest(), m_units.size() - at); count >= 1; --count) {
            QStringList words;
            for (qsizetype number = at; number < at + count; ++number)
                words += m_units.at(number).words;
            others = synonyms.of(words.join(QLatin1Char(' ')));
            taken = count;
            if (!others.isEmpty())
                break;
        }
        Unit unit = m_units.at(at);
        for (qsizetype number = at + 1; number < at + taken; ++number)
            unit.words += m_units.at(number).words;
        if (taken > 1) {
            unit.holding.clear();
            unit.known.clear();
        }
        unit.alternatives += others;
        units.append(unit);
        at += taken;
    }
    m_units = units;
}

void SearchExpression::addJoined(const Vocabulary &vocabulary)
{
    for (qsizetype at = 0; at + 1 < m_units.size(); ++at) {
        const Unit &left = m_units.at(at);
        const Unit &right = m_units.at(at + 1);
        const QString joined = left.words.join(QString()) + right.words.join(QString());
        if (!left.isPhrase && !right.isPhrase && joined.size() >= fewestJoined && vocabulary.hasBeginning(joined))
            m_joined.append({at, joined});
    }
}

QString SearchExpression::beginningText(const Unit &unit, const QString &word, Beginnings beginnings)
{
    if (beginnings == Beginnings::OfAnyWord || unit.known.isEmpty())
        return beginning(word);
    QStringList known;
    for (const QString &one : unit.known)
        known.append(quoted(one));
    return group(known, orWord);
}

QString SearchExpression::unitText(const Unit &unit, SearchTier tier, Beginnings beginnings)
{
    QStringList words;
    const QString phrase = unit.words.join(QLatin1Char(' '));
    const bool isWhole = tier == SearchTier::WholeWordsInNames;
    if (unit.isPhrase)
        words.append(isWhole ? quoted(phrase) : beginning(phrase));
    else
        for (const QString &word : unit.words)
            words.append(isWhole ? quoted(word) : beginningText(unit, word, beginnings));
    QStringList choices{group(words, andWord)};
    for (const QString &alternative : unit.alternatives)
        choices.append(quoted(alternative));
    const bool looksInside = tier == SearchTier::InsideNames || tier == SearchTier::BeginningsAnywhere;
    if (looksInside && !unit.holding.isEmpty()) {
        QStringList holding;
        for (const QString &word : unit.holding)
            holding.append(quoted(word));
        choices.append(isInNames(tier) ? holding.join(orWord) : QLatin1String("names : ") + group(holding, orWord));
    }
    return group(choices, orWord);
}

QString SearchExpression::text(SearchTier tier) const
{
    // All words of names are known.
    return text(tier, isInNames(tier) ? Beginnings::OfKnownWords : Beginnings::OfAnyWord);
}

QString SearchExpression::quickText() const
{
    return text(SearchTier::BeginningsAnywhere, Beginnings::OfKnownWords);
}

QString SearchExpression::text(SearchTier tier, Beginnings beginnings) const
{
    QStringList parts;
    for (const Unit &unit : m_units)
        parts.append(unitText(unit, tier, beginnings));
    QStringList choices{group(parts, andWord)};
    for (const auto &[at, word] : m_joined) {
        if (tier == SearchTier::WholeWordsInNames)
            break;
        QStringList joined = parts;
        joined[at] = beginning(word);
        joined.removeAt(at + 1);
        choices.append(group(joined, andWord));
    }
    const QString all = group(choices, orWord);
    return isInNames(tier) ? QLatin1String("names : ") + all : all;
}

QStringList SearchExpression::words() const
{
    QStringList words;
    for (const Unit &unit : m_units) {
        if (!unit.isPhrase && unit.words.size() == 1)
            words.append(unit.words.first());
    }
    return words;
}

QString SearchExpression::typed() const
{
    QStringList words;
    for (const Unit &unit : m_units)
        words += unit.words;
    return words.join(QLatin1Char(' '));
}

QStringList SearchExpression::marks() const
{
    QStringList marks;
    for (const Unit &unit : m_units) {
        if (unit.isPhrase)
            marks.append(unit.words.join(QLatin1Char(' ')));
        else
            marks += unit.words;
        marks += unit.alternatives;
    }
    for (const auto &[at, word] : m_joined)
        marks.append(word);
    marks.removeDuplicates();
    return marks;
}
