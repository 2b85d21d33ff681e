// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/passingpartners.h"

#include "catalogue/interruption.h"
#include "catalogue/searchindex.h"

namespace
{

QList<PartnerId> allOf(const PartnerList &list)
{
    QList<PartnerId> partners;
    partners.reserve(list.size());
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}

} // namespace

std::optional<QList<PartnerId>> partnersPassing(const Catalogue &catalogue, const PartnerFilter &filter,
                                                const Language &language, const QDate &today,
                                                const QSet<PartnerId> &selected)
{
    const PartnerList list = catalogue.everyPartner(bestLanguage(language, catalogue.info().languages));
    if (filter.isEmpty())
        return allOf(list);
    const std::unique_ptr<SearchIndex> index = SearchIndex::open(catalogue.info(), catalogue.identity());
    if (!index)
        return std::nullopt;
    index->setSelected(selected);
    const auto work = std::make_shared<Interruption>();
    const SearchAnswer answer = index->search(filter, language, today, work);
    const PartnerSet found = index->summarise(answer, filter, today, work).found;
    return index->error().isEmpty() ? std::optional(allOf(list.within(found))) : std::nullopt;
}

QList<PartnerId> inListOrder(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
{
    PartnerSet wanted(catalogue.info().partnerCount);
    for (const PartnerId partner : partners)
        wanted.insert(partner);
    return allOf(catalogue.everyPartner(bestLanguage(language, catalogue.info().languages)).within(wanted));
}
