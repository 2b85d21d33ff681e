// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/namefinder.h"

#include "catalogue/foldedtext.h"

void NameFinder::setLanguage(const Language &language)
{
    m_collator = QCollator(language.locale());
    m_collator.setNumericMode(true); // as the compiler sorts (partnerorder.cpp)
}

int NameFinder::find(const PartnerList &list, int from, const QString &beginning,
                     const std::function<QString(PartnerId)> &nameOf) const
{
    // Small letters without accents come first among equals, so that none of the names is passed over.
    const QString folded = foldedText(beginning);
    int low = from;
    int high = list.size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (m_collator.compare(nameOf(list.at(middle)), folded) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    // Numbers are in the order of their values: "10" begins with "1" but comes after "2".
    const int last = qMin(list.size(), low + (beginning.front().isDigit() ? 50 : 1));
    for (int position = low; position < last; ++position) {
        if (beginsFolded(nameOf(list.at(position)), folded))
            return position;
    }
    return -1;
}
