// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/duplicatefinder.h"

#include "catalogue/foldedtext.h"
#include "catalogue/website.h"

#include <QMap>

#include <algorithm>

namespace
{

constexpr qsizetype mostOfOneAbbreviation = 10; // partners

/// The same for names with the same words in any order.
QString keyOfName(const QString &name)
{
    QStringList words = wordsOf(name);
    std::sort(words.begin(), words.end());
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
}

} // namespace

void DuplicateFinder::add(const DraftPartner &partner)
{
    const int number = static_cast<int>(m_partners.size());
    m_partners.append({partner.slug, partner.successor.slug, partner.name});
    for (const Link &link : partner.links) {
        const QString site = link.role == LinkRole::Website ? siteOf(link.address) : QString();
        if (!site.isEmpty() && !m_sites.value(site).contains(number))
            m_sites[site].append(number);
    }
    for (const LocalizedText::Entry &entry : partner.name.entries()) {
        addName(entry.text, false, number);
        m_similar.add(entry.text, number);
    }
    for (const OtherName &name : partner.otherNames)
        addName(name.text, true, number);
}

void DuplicateFinder::addName(const QString &name, bool isOther, int partner)
{
    const QString key = keyOfName(name);
    if (key.isEmpty())
        return;
    QList<Named> &named = m_names[key];
    const bool isKnown =
        std::any_of(named.cbegin(), named.cend(), [partner](const Named &one) { return one.partner == partner; });
    if (!isKnown) // its names come before its other names
        named.append({partner, name, isOther});
}

QList<Doubt> DuplicateFinder::find() const
{
    return findSites() + findNames();
}

QList<Doubt> DuplicateFinder::findSites() const
{
    QMap<std::pair<int, int>, QString> pairs;
    for (auto site = m_sites.cbegin(); site != m_sites.cend(); ++site) {
        // Each with the first one: a hundred on one site are a hundred doubts, not five thousand.
        for (qsizetype place = 1; place < site->size(); ++place)
            pairs.insert({site->first(), site->at(place)}, site.key());
    }
    QList<Doubt> found;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (!areOneAfterTheOther(pair.key().first, pair.key().second))
            found.append(doubt(DoubtKind::SameSite, "links", pair.key().first, pair.key().second, pair.value()));
    }
    return found;
}

QList<Doubt> DuplicateFinder::findNames() const
{
    QMap<int, std::pair<int, QString>> earlier; // of the later one: the other one, and the name they have in common
    const auto keep = [&](int one, int other, const QString &name) {
        const auto [first, second] = std::minmax(one, other);
        if (first != second && !areOneAfterTheOther(first, second) &&
            (!earlier.contains(second) || earlier.value(second).first > first))
            earlier.insert(second, {first, name});
    };
    for (const QList<Named> &named : m_names) {
        const auto first = std::find_if(named.cbegin(), named.cend(), [](const Named &one) { return !one.isOther; });
        if (first == named.cend())
            continue; // many have one abbreviation
        for (const Named &other : named) {
            if (!other.isOther || named.size() <= mostOfOneAbbreviation)
                keep(first->partner, other.partner, other.name);
        }
    }
    for (const SimilarNames::Pair &pair : m_similar.pairs()) {
        if (!earlier.contains(pair.later))
            keep(pair.earlier, pair.later, pair.name);
    }
    QList<Doubt> found;
    for (auto pair = earlier.cbegin(); pair != earlier.cend(); ++pair)
        found.append(doubt(DoubtKind::SimilarName, "name", pair->first, pair.key(), pair->second));
    return found;
}

bool DuplicateFinder::areOneAfterTheOther(int first, int second) const
{
    const Partner &one = m_partners.at(first);
    const Partner &other = m_partners.at(second);
    return one.successor == other.slug || other.successor == one.slug;
}

Doubt DuplicateFinder::doubt(DoubtKind kind, const char *field, int first, int second, const QString &detail) const
{
    const Partner &one = m_partners.at(first);
    const Partner &other = m_partners.at(second);
    return {kind,    QStringLiteral("partner"), other.slug, other.name, QLatin1String(field), {}, {}, detail, one.slug,
            one.name};
}
