// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

/// The same numbers from the same seed on every machine: the standard fixes the engine, but not its distributions.
class Random final
{
public:
    explicit Random(quint64 seed)
        : m_engine(seed)
    {
    }

    /// From 0 to limit - 1. The limit must be above 0.
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }
    [[nodiscard]] int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }

    template <typename Item>
    [[nodiscard]] const Item &pick(const QList<Item> &items)
    {
        return items.at(below(static_cast<int>(items.size())));
    }

private:
    std::mt19937_64 m_engine;
};
