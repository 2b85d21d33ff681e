// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partnerset.h"

#include <algorithm>

namespace
{

/// The bits that are set. std::popcount calls a library function for each word unless the processor is known to have an
/// instruction for it; this is done for several words at once. (Warren, Hacker's Delight, 5-1)
inline int bitsOf(std::uint64_t word)
{
    word -= (word >> 1) & 0x5555555555555555;
    word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f;
    return static_cast<int>((word * 0x0101010101010101) >> 56);
}

} // namespace

PartnerSet::PartnerSet(int partners)
    : m_partners(partners)
    , m_words(static_cast<std::size_t>(partners) / 64 + 1)
{
}

PartnerSet PartnerSet::ofAll(int partners)
{
    PartnerSet all(partners);
    std::fill(all.m_words.begin(), all.m_words.end(), ~std::uint64_t{0});
    // There is no partner 0, and none after the last.
    all.m_words.front() &= ~std::uint64_t{1};
    const unsigned used = static_cast<unsigned>(partners) % 64 + 1;
    if (used < 64)
        all.m_words.back() &= (std::uint64_t{1} << used) - 1;
    return all;
}

int PartnerSet::size() const
{
    int count = 0;
    for (const std::uint64_t word : m_words)
        count += bitsOf(word);
    return count;
}

PartnerSet &PartnerSet::operator&=(const PartnerSet &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
    return *this;
}

PartnerSet &PartnerSet::operator|=(const PartnerSet &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
    return *this;
}

PartnerSet &PartnerSet::operator-=(const PartnerSet &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(),
                   [](std::uint64_t left, std::uint64_t right) { return left & ~right; });
    return *this;
}

int PartnerSet::sizeWith(const PartnerSet &other) const
{
    int count = 0;
    for (std::size_t position = 0; position < m_words.size(); ++position)
        count += bitsOf(m_words[position] & other.m_words[position]);
    return count;
}
