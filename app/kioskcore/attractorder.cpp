// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/attractorder.h"

#include "browsing/partnerextract.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace
{

constexpr int mostReadAtOnce = 100;

bool isOver(const PartialDate &date, const QDate &today)
{
    return date.isKnown() && date.latest() < today;
}

bool isEligible(const Partner &partner, const QDate &today)
{
    const bool isGoing = partner.status != PartnerStatus::Ended && partner.status != PartnerStatus::Renamed;
    return isGoing && !partner.name.isEmpty() && !isOver(partner.ended, today) &&
           !isOver(partner.agreementUntil, today);
}

QString placeOf(const Catalogue &catalogue, const Partner &partner, const Language &language)
{
    const LanguageOrder &languages = catalogue.info().languages;
    QStringList cities;
    for (const LocalizedText &city : partner.cities)
        cities.append(city.in(language, languages).text);
    if (!cities.isEmpty())
        return cities.join(QStringLiteral(" \u00b7 "));
    const QList<CategoryId> places = catalogue.categoriesOf(partner.id, CategoryTree::Place);
    const Category *place = places.isEmpty() ? nullptr : catalogue.category(places.first());
    return place ? place->name.in(language, languages).text : QString();
}

} // namespace

AttractOrder::AttractOrder(const Catalogue &catalogue, quint64 seed, Calendar calendar)
    : m_catalogue(catalogue)
    , m_random(seed)
    , m_calendar(std::move(calendar))
    , m_order(static_cast<std::size_t>(std::max(0, catalogue.info().partnerCount)))
{
    std::iota(m_order.begin(), m_order.end(), 1);
    shuffle();
}

std::optional<AttractCard> AttractOrder::next()
{
    for (int read = 0; read < mostReadAtOnce && !m_order.empty(); ++read) {
        if (std::optional<AttractCard> card = cardOf(nextPartner()))
            return card;
    }
    return std::nullopt;
}

PartnerId AttractOrder::nextPartner()
{
    if (m_position == m_order.size()) {
        shuffle();
        m_position = 0;
    }
    if (m_order[m_position] == m_shown && m_position + 1 < m_order.size())
        std::swap(m_order[m_position], m_order.back()); // nobody comes twice in a row
    return m_order[m_position++];
}

/// Fisher and Yates; std::shuffle gives another order with each library.
void AttractOrder::shuffle()
{
    for (std::size_t left = m_order.size(); left > 1; --left)
        std::swap(m_order[left - 1], m_order[static_cast<std::size_t>(m_random() % left)]);
}

std::optional<AttractCard> AttractOrder::cardOf(PartnerId id)
{
    const std::optional<Partner> partner = m_catalogue.partner(id);
    if (!partner || !isEligible(*partner, m_calendar()))
        return std::nullopt;
    const LanguageOrder &languages = m_catalogue.info().languages;
    AttractCard card;
    card.partner = m_shown = id;
    card.language = languages.at(m_turns++ % languages.size());
    if (!partner->description.isEmpty())
        card.language = partner->description.in(card.language, languages).language;
    const PartnerExtract extract = extractOf(m_catalogue, *partner, card.language);
    card.name = extract.name;
    card.sentence = extract.sentence;
    card.place = placeOf(m_catalogue, *partner, card.language);
    return card;
}
