// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partnerfilter.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

const QChar quotationMark = QLatin1Char('"');

struct KeyName {
    FilterKey key;
    const char *name;
    const char *dutch;
};

constexpr std::array keyNames = {
    KeyName{FilterKey::Kind, "kind", "soort"},
    KeyName{FilterKey::Place, "place", "plaats"},
    KeyName{FilterKey::Theme, "theme", "thema"},
    KeyName{FilterKey::City, "city", "stad"},
    KeyName{FilterKey::Status, "status", "status"},
    KeyName{FilterKey::Fresh, "fresh", "actueel"},
    KeyName{FilterKey::Language, "language", "taal"},
    KeyName{FilterKey::Has, "has", "heeft"},
    KeyName{FilterKey::Is, "is", "is"},
};

bool isValue(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return shape.match(text).hasMatch();
}

/// A value as it is kept: those of catalogues have one writing, ours can be written in Dutch.
QString keptValue(FilterKey key, const QString &value)
{
    const bool isDutch = value == QLatin1String("selectie") || value == QLatin1String("geselecteerd");
    return key == FilterKey::Is && isDutch ? selectedValue() : value;
}

bool isQuotationMark(QChar character)
{
    // Also the curved ones that a word processor makes.
    return character == quotationMark || character == QChar(0x201c) || character == QChar(0x201d) ||
           character == QChar(0x201e);
}

bool isSeparator(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

void insertSorted(QStringList &values, const QString &value)
{
    const auto place = std::lower_bound(values.begin(), values.end(), value);
    if (place == values.end() || *place != value)
        values.insert(place, value);
}

QString written(const SearchTerm &term)
{
    const QString text = term.isPhrase ? quotationMark + term.text + quotationMark : term.text;
    return term.isExcluded ? QLatin1Char('-') + text : text;
}

} // namespace

QString selectedValue()
{
    return QStringLiteral("selected");
}

FilterKey filterKeyOf(CategoryTree tree)
{
    switch (tree) {
    case CategoryTree::Kind:
        return FilterKey::Kind;
    case CategoryTree::Theme:
        return FilterKey::Theme;
    case CategoryTree::Place:
        break;
    }
    return FilterKey::Place;
}

QString slugOf(FilterKey key)
{
    return QLatin1String(keyNames[static_cast<std::size_t>(key)].name);
}

std::optional<FilterKey> filterKeyNamed(QStringView name)
{
    for (const KeyName &known : keyNames) {
        if (name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0 ||
            name.compare(QLatin1String(known.dutch), Qt::CaseInsensitive) == 0)
            return known.key;
    }
    return std::nullopt;
}

PartnerFilter PartnerFilter::parse(const QString &text, bool *isWhole)
{
    PartnerFilter filter;
    const QString read = text.left(longestFilterText);
    QString word;
    bool isInPhrase = false;
    bool isExcluded = false; // of the phrase
    bool hasRoom = true;
    const auto finish = [&] {
        const bool isTaken =
            isInPhrase ? filter.append(SearchTerm{word.simplified(), true, isExcluded}) : filter.readWord(word);
        hasRoom = hasRoom && isTaken;
        word.clear();
    };
    for (const QChar character : read) {
        if (isQuotationMark(character)) {
            const bool opensExcluded = !isInPhrase && word == QLatin1String("-");
            if (opensExcluded)
                word.clear();
            finish();
            isInPhrase = !isInPhrase;
            isExcluded = opensExcluded;
        } else if (!isInPhrase && isSeparator(character)) {
            finish();
        } else {
            word += isSeparator(character) ? QLatin1Char(' ') : character;
        }
    }
    finish();
    if (isWhole)
        *isWhole = hasRoom && read.size() == text.size();
    return filter;
}

bool PartnerFilter::readWord(QString word)
{
    const bool isExcluded = word.size() > 1 && word.startsWith(QLatin1Char('-'));
    if (isExcluded)
        word.remove(0, 1);
    return readValues(word, isExcluded) || append(SearchTerm{word, false, isExcluded});
}

bool PartnerFilter::readValues(const QString &word, bool isExcluded)
{
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    const std::optional<FilterKey> key = colon > 0 ? filterKeyNamed(QStringView(word).left(colon)) : std::nullopt;
    if (!key)
        return false;
    const QStringList values = word.mid(colon + 1).toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (values.isEmpty() || !std::all_of(values.begin(), values.end(), isValue))
        return false;
    for (const QString &value : values)
        isExcluded ? exclude(*key, value) : add(*key, value);
    return true;
}

bool PartnerFilter::append(const SearchTerm &term)
{
    const bool hasLetters =
        std::any_of(term.text.begin(), term.text.end(), [](QChar character) { return character.isLetterOrNumber(); });
    const bool hasRoom = !hasLetters || m_terms.size() < mostFilterTerms;
    if (hasLetters && hasRoom)
        m_terms.append(term);
    return hasRoom;
}

QString PartnerFilter::words() const
{
    QStringList parts;
    for (const SearchTerm &term : m_terms)
        parts.append(written(term));
    return parts.join(QLatin1Char(' '));
}

QString PartnerFilter::text() const
{
    QStringList parts;
    if (!m_terms.isEmpty())
        parts.append(words());
    for (const FilterKey key : everyFilterKey) {
        if (!values(key).isEmpty())
            parts.append(slugOf(key) + QLatin1Char(':') + values(key).join(QLatin1Char(',')));
        if (!excludedValues(key).isEmpty())
            parts.append(QLatin1Char('-') + slugOf(key) + QLatin1Char(':') +
                         excludedValues(key).join(QLatin1Char(',')));
    }
    return parts.join(QLatin1Char(' '));
}

void PartnerFilter::setWords(const QString &text)
{
    const PartnerFilter read = parse(text);
    m_terms = read.m_terms;
    for (const FilterKey key : everyFilterKey) {
        for (const QString &value : read.values(key))
            add(key, value);
        for (const QString &value : read.excludedValues(key))
            exclude(key, value);
    }
}

void PartnerFilter::add(FilterKey key, const QString &value)
{
    if (!isValue(value))
        return;
    const QString kept = keptValue(key, value);
    m_excluded[indexOf(key)].removeAll(kept);
    insertSorted(m_values[indexOf(key)], kept);
}

void PartnerFilter::exclude(FilterKey key, const QString &value)
{
    if (!isValue(value))
        return;
    const QString kept = keptValue(key, value);
    m_values[indexOf(key)].removeAll(kept);
    insertSorted(m_excluded[indexOf(key)], kept);
}

void PartnerFilter::remove(FilterKey key, const QString &value)
{
    m_values[indexOf(key)].removeAll(value);
    m_excluded[indexOf(key)].removeAll(value);
}

void PartnerFilter::removeAll(FilterKey key)
{
    m_values[indexOf(key)].clear();
    m_excluded[indexOf(key)].clear();
}

bool PartnerFilter::hasValues() const
{
    const auto isSet = [](const QStringList &list) { return !list.isEmpty(); };
    return std::any_of(m_values.begin(), m_values.end(), isSet) ||
           std::any_of(m_excluded.begin(), m_excluded.end(), isSet);
}
