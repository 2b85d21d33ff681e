// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QCollator>

#include <functional>

/// Finds names by their first letters in a list whose order was stored: it reads some twenty names of 120,000.
class NameFinder final
{
public:
    /// The language in whose order the lists are.
    void setLanguage(const Language &language);

    /// The first position from `from` on whose name begins so, whatever its capitals and accents; -1 if there is none.
    [[nodiscard]] int find(const PartnerList &list, int from, const QString &beginning,
                           const std::function<QString(PartnerId)> &nameOf) const;

private:
    QCollator m_collator;
};
