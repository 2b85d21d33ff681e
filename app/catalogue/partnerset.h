// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"

#include <cstdint>
#include <vector>

/// A set of the partners of one opened catalogue, one bit for each: 15 KB for 120,000.
class PartnerSet final
{
public:
    /// Empty, and stays so: there are no ids.
    PartnerSet()
        : PartnerSet(0)
    {
    }
    /// Empty; ids run from 1 to `partners`.
    explicit PartnerSet(int partners);
    [[nodiscard]] static PartnerSet ofAll(int partners);

    /// An id that is out of range is no member and is not taken in.
    void insert(PartnerId partner)
    {
        if (partner > 0 && partner <= m_partners)
            m_words[static_cast<std::size_t>(partner) / 64] |= bit(partner);
    }
    [[nodiscard]] bool contains(PartnerId partner) const
    {
        return partner > 0 && partner <= m_partners &&
               (m_words[static_cast<std::size_t>(partner) / 64] & bit(partner)) != 0;
    }
    [[nodiscard]] int size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// All sets must be of the same catalogue.
    PartnerSet &operator&=(const PartnerSet &other);
    PartnerSet &operator|=(const PartnerSet &other);
    PartnerSet &operator-=(const PartnerSet &other);
    /// How many are in both.
    [[nodiscard]] int sizeWith(const PartnerSet &other) const;

private:
    static std::uint64_t bit(PartnerId partner) { return std::uint64_t{1} << (static_cast<unsigned>(partner) % 64); }

    int m_partners;
    std::vector<std::uint64_t> m_words;
};
