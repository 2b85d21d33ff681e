// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/recordsource.h"

#include <algorithm>

CatalogueRecordSource::CatalogueRecordSource(CatalogueRecords &records)
    : m_records(records)
    , m_head(records.head())
    , m_slugs(records.everySlug())
{
}

Edition CatalogueRecordSource::edition() const
{
    return {m_records.info().edition, m_records.info().editionDate};
}

QList<DraftPartner> CatalogueRecordSource::read(const QStringList &slugs)
{
    return m_records.read(m_records.partnersWithSlugs(slugs));
}

DraftRecordSource::DraftRecordSource(const Draft &draft, const Edition &edition)
    : m_draft(draft)
    , m_edition(edition)
{
    for (qsizetype place = 0; place < draft.partners.size(); ++place) {
        m_slugs.append(draft.partners.at(place).slug);
        m_places.insert(draft.partners.at(place).slug, place);
    }
    std::sort(m_slugs.begin(), m_slugs.end());
}

QList<DraftPartner> DraftRecordSource::read(const QStringList &slugs)
{
    QList<DraftPartner> partners;
    partners.reserve(slugs.size());
    for (const QString &slug : slugs) {
        const auto place = m_places.constFind(slug);
        partners.append(place == m_places.constEnd() ? DraftPartner() : m_draft.partners.at(*place));
    }
    return partners;
}
