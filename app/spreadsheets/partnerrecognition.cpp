// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnerrecognition.h"

#include <algorithm>
#include <iterator>

namespace
{

constexpr std::array deciding = {PartnerTrait::Identifier, PartnerTrait::Site, PartnerTrait::Name};

std::size_t placeOf(PartnerTrait trait)
{
    return static_cast<std::size_t>(trait);
}

QList<int> inBoth(const QList<int> &one, const QList<int> &other)
{
    QList<int> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

QList<int> inEither(const QList<int> &one, const QList<int> &other)
{
    QList<int> all;
    std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(all));
    return all;
}

} // namespace

void PartnerRecognition::add(const QString &slug, const PartnerTraits &traits)
{
    const int number = m_numbers.value(slug, static_cast<int>(m_slugs.size()));
    if (number == m_slugs.size()) {
        m_slugs.append(slug);
        m_numbers.insert(slug, number);
    }
    for (auto trait = traits.cbegin(); trait != traits.cend(); ++trait) {
        for (const QString &value : trait.value()) {
            Numbers &numbers = m_byTrait.at(placeOf(trait.key()))[value];
            const auto place = std::lower_bound(numbers.begin(), numbers.end(), number);
            if (place == numbers.end() || *place != number)
                numbers.insert(place, number);
        }
    }
}

PartnerRecognition::Numbers PartnerRecognition::meant(PartnerTrait trait, const QStringList &values) const
{
    Numbers common;
    Numbers all;
    for (const QString &value : values) {
        const Numbers numbers = m_byTrait.at(placeOf(trait)).value(value);
        if (numbers.isEmpty())
            continue;
        common = all.isEmpty() ? numbers : inBoth(common, numbers);
        all = inEither(all, numbers);
    }
    return common.isEmpty() ? all : common;
}

PartnerRecognition::Found PartnerRecognition::find(const PartnerTraits &row) const
{
    Found found;
    Numbers candidates;
    for (const PartnerTrait trait : deciding) {
        Numbers numbers = meant(trait, row.value(trait));
        if (trait == PartnerTrait::Name && numbers.isEmpty())
            numbers = meant(PartnerTrait::OtherName, row.value(trait));
        if (numbers.isEmpty())
            continue;
        if (candidates.isEmpty()) {
            candidates = numbers;
            found.by = trait;
        } else if (const Numbers both = inBoth(candidates, numbers); !both.isEmpty()) {
            candidates = both;
        }
        if (candidates.size() == 1)
            break;
    }
    for (const int number : std::as_const(candidates))
        found.slugs.append(m_slugs.at(number));
    return found;
}
