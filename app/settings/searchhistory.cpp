// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/searchhistory.h"

#include "settings/settings.h"

SearchHistory::SearchHistory(Settings &settings)
    : m_settings(settings)
{
}

QList<PartnerFilter> SearchHistory::searches() const
{
    QList<PartnerFilter> searches;
    for (const QString &text : m_settings.texts(Setting::Searches)) {
        const PartnerFilter search = PartnerFilter::parse(text);
        if (!search.isEmpty() && !searches.contains(search))
            searches.append(search);
        if (searches.size() == mostSearches)
            break;
    }
    return searches;
}

bool SearchHistory::record(const PartnerFilter &search)
{
    if (search.isEmpty() || !(PartnerFilter::parse(search.text()) == search))
        return false;
    QList<PartnerFilter> searches = this->searches();
    if (!searches.isEmpty() && searches.first() == search)
        return false;
    searches.removeAll(search);
    searches.prepend(search);
    QStringList texts;
    for (const PartnerFilter &kept : searches.first(qMin<qsizetype>(mostSearches, searches.size())))
        texts.append(kept.text());
    m_settings.set(Setting::Searches, texts);
    return true;
}

void SearchHistory::clear()
{
    m_settings.set(Setting::Searches, QStringList());
}
