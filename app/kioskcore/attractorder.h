// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QDate>

#include <functional>
#include <optional>
#include <random>
#include <vector>

/// What the attract screen shows of one partner.
struct AttractCard {
    PartnerId partner = 0;
    /// That of the texts.
    Language language;
    QString name;
    /// The first sentence about the partner; empty if there is none.
    QString sentence;
    /// Its cities, else the place that it is grouped under; may be empty.
    QString place;
};

/// Which partners take turns on the attract screen: in rounds in which each one comes once, in another order each time.
///
/// A partner is eligible if it has a name and if nothing says that it is over: not ended or renamed, no end and no last
/// day of an agreement that lies before today. Links do not matter: a card leads nowhere. The languages of the
/// catalogue take turns; a partner without description in the language whose turn it is comes in one that it has.
///
/// Four bytes a partner; texts are read when a turn comes.
class AttractOrder final
{
public:
    using Calendar = std::function<QDate()>;

    /// The catalogue must outlive the object. The same seed gives the same order.
    AttractOrder(const Catalogue &catalogue, quint64 seed, Calendar calendar = QDate::currentDate);

    /// Empty if there was no eligible one among the next hundred: the window must not wait for a catalogue without any.
    /// Another call goes on behind them.
    [[nodiscard]] std::optional<AttractCard> next();

private:
    [[nodiscard]] PartnerId nextPartner();
    void shuffle();
    [[nodiscard]] std::optional<AttractCard> cardOf(PartnerId id);

    const Catalogue &m_catalogue;
    std::mt19937_64 m_random;
    Calendar m_calendar;
    std::vector<PartnerId> m_order;
    std::size_t m_position = 0;
    PartnerId m_shown = 0; ///< of the last card
    qsizetype m_turns = 0; ///< cards that were given
};
