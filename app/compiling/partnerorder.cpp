// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/partnerorder.h"

#include <QCollator>
#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <vector>

QList<int> partnersInOrder(const Draft &draft, const Language &language)
{
    QCollator collator(language.locale());
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(draft.partners.size()));
    for (const DraftPartner &partner : draft.partners)
        keys.push_back(collator.sortKey(partner.name.in(language, draft.languages).text));
    QList<int> positions(draft.partners.size());
    std::iota(positions.begin(), positions.end(), 0);
    std::sort(positions.begin(), positions.end(), [&](int left, int right) {
        const int order = keys[static_cast<std::size_t>(left)].compare(keys[static_cast<std::size_t>(right)]);
        return order != 0 ? order < 0 : draft.partners[left].slug < draft.partners[right].slug;
    });
    return positions;
}

QByteArray packPartners(const QList<int> &positions)
{
    QByteArray packed(positions.size() * 4, Qt::Uninitialized);
    char *target = packed.data();
    for (const int position : positions) {
        qToLittleEndian<PartnerId>(position + 1, target);
        target += 4;
    }
    return packed;
}
