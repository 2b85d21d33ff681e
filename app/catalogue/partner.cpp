// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partner.h"

#include <array>
#include <utility>

namespace
{

template <typename Value, std::size_t Count>
using SlugTable = std::array<std::pair<Value, QLatin1String>, Count>;

constexpr SlugTable<PartnerStatus, 4> statusSlugs = {{{PartnerStatus::Unknown, QLatin1String("unknown")},
                                                      {PartnerStatus::Active, QLatin1String("active")},
                                                      {PartnerStatus::Ended, QLatin1String("ended")},
                                                      {PartnerStatus::Renamed, QLatin1String("renamed")}}};

constexpr SlugTable<OtherNameType, 4> nameTypeSlugs = {{{OtherNameType::Name, QLatin1String("name")},
                                                        {OtherNameType::Abbreviation, QLatin1String("abbreviation")},
                                                        {OtherNameType::Former, QLatin1String("former")},
                                                        {OtherNameType::Alias, QLatin1String("alias")}}};

constexpr SlugTable<LinkRole, 4> roleSlugs = {{{LinkRole::Website, QLatin1String("website")},
                                               {LinkRole::Page, QLatin1String("page")},
                                               {LinkRole::Agreement, QLatin1String("agreement")},
                                               {LinkRole::News, QLatin1String("news")}}};

template <typename Value, std::size_t Count>
QString slugIn(const SlugTable<Value, Count> &table, Value value)
{
    for (const auto &[candidate, slug] : table) {
        if (candidate == value)
            return slug;
    }
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> valueIn(const SlugTable<Value, Count> &table, QStringView wanted)
{
    for (const auto &[candidate, slug] : table) {
        if (slug == wanted)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QString slugOf(PartnerStatus status)
{
    return slugIn(statusSlugs, status);
}
std::optional<PartnerStatus> partnerStatusWithSlug(QStringView slug)
{
    return valueIn(statusSlugs, slug);
}

QString slugOf(OtherNameType type)
{
    return slugIn(nameTypeSlugs, type);
}
std::optional<OtherNameType> otherNameTypeWithSlug(QStringView slug)
{
    return valueIn(nameTypeSlugs, slug);
}

QString slugOf(LinkRole role)
{
    return slugIn(roleSlugs, role);
}
std::optional<LinkRole> linkRoleWithSlug(QStringView slug)
{
    return valueIn(roleSlugs, slug);
}
