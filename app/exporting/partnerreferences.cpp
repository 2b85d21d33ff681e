// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/partnerreferences.h"

#include <QSet>

namespace
{

constexpr qsizetype namesAtATime = 1000;

QStringList slugsOf(const QList<DraftReference> &references)
{
    QStringList slugs;
    for (const DraftReference &reference : references)
        slugs.append(reference.slug);
    return slugs;
}

} // namespace

PartnerReferences::PartnerReferences(CatalogueRecords &records, const QList<DraftPartner> &partners, Wanted wanted)
{
    QStringList slugs;
    QSet<QString> others;
    for (const DraftPartner &partner : partners) {
        slugs.append(partner.slug);
        others.insert(partner.successor.slug);
        for (const DraftMember &member : partner.members)
            others.insert(member.partner.slug);
        for (const DraftReference &related : partner.related)
            others.insert(related.slug);
    }
    if (wanted.memberships)
        m_memberships = records.membershipsOf(slugs);
    if (wanted.relationsBack)
        m_relationsBack = records.relationsTo(slugs);
    for (const QHash<QString, QStringList> &lists : {m_memberships, m_relationsBack}) {
        for (const QStringList &list : lists)
            others += QSet<QString>(list.begin(), list.end());
    }
    others.remove(QString());
    const QStringList wantedNames(others.begin(), others.end());
    for (qsizetype first = 0; first < wantedNames.size(); first += namesAtATime)
        m_names.insert(records.namesOf(wantedNames.mid(first, namesAtATime)));
}

QList<NamedReference> PartnerReferences::membersOf(const DraftPartner &partner) const
{
    QList<NamedReference> members;
    for (const DraftMember &member : partner.members) {
        const QString &slug = member.partner.slug;
        NamedReference reference{slug, slug.isEmpty() ? member.name : m_names.value(slug)};
        if (!reference.name.isEmpty())
            members.append(std::move(reference));
    }
    return members;
}

QList<NamedReference> PartnerReferences::memberOf(const DraftPartner &partner) const
{
    return named(m_memberships.value(partner.slug));
}

QList<NamedReference> PartnerReferences::relatedTo(const DraftPartner &partner) const
{
    QStringList slugs = slugsOf(partner.related);
    const QSet<QString> written(slugs.begin(), slugs.end());
    const QStringList back = m_relationsBack.value(partner.slug);
    for (const QString &slug : back) {
        if (!written.contains(slug))
            slugs.append(slug);
    }
    return named(slugs);
}

std::optional<NamedReference> PartnerReferences::successorOf(const DraftPartner &partner) const
{
    const QList<NamedReference> found = named({partner.successor.slug});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<NamedReference> PartnerReferences::named(const QStringList &slugs) const
{
    QList<NamedReference> references;
    for (const QString &slug : slugs) {
        const auto name = m_names.constFind(slug);
        if (name != m_names.constEnd() && !name->isEmpty())
            references.append({slug, *name});
    }
    return references;
}
