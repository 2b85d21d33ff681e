// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/passingpartners.h"

#include "catalogue/interruption.h"
#include "catalogue/searchindex.h"

std::optional<QList<PartnerId>> partnersPassing(const Catalogue &catalogue, const PartnerFilter &filter,
                                                const Language &language, const QDate &today)
{
    PartnerList list = catalogue.everyPartner(bestLanguage(language, catalogue.info().languages));
    if (!filter.isEmpty()) {
        const std::unique_ptr<SearchIndex> index = SearchIndex::open(catalogue.info(), catalogue.identity());
        if (!index)
            return std::nullopt;
        const auto work = std::make_shared<Interruption>();
        const SearchAnswer answer = index->search(filter, language, today, work);
        list = list.within(index->summarise(answer, filter, today, work).found);
        if (!index->error().isEmpty())
            return std::nullopt;
    }
    QList<PartnerId> partners;
    partners.reserve(list.size());
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}
