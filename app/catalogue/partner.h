// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/category.h"
#include "catalogue/link.h"
#include "catalogue/localizedtext.h"
#include "catalogue/partialdate.h"

#include <QList>
#include <QString>

#include <optional>

/// Number of a partner within one opened catalogue; what outlives it uses the slug. 0 means: none.
using PartnerId = qint32;

/// The state of the collaboration.
enum class PartnerStatus { Unknown, Active, Ended, Renamed };

[[nodiscard]] QString slugOf(PartnerStatus status);
[[nodiscard]] std::optional<PartnerStatus> partnerStatusWithSlug(QStringView slug);

/// What kind of other name a partner has: another official name, an abbreviation, one of the past, or an alias.
enum class OtherNameType { Name, Abbreviation, Former, Alias };

[[nodiscard]] QString slugOf(OtherNameType type);
[[nodiscard]] std::optional<OtherNameType> otherNameTypeWithSlug(QStringView slug);

struct OtherName {
    QString text;
    OtherNameType type = OtherNameType::Alias;
    /// Empty if the name is the same in every language.
    Language language;
};

/// One member of an alliance, or one partner that another is related to.
struct PartnerReference {
    /// 0 if the catalogue has no page of it; then only the name is known.
    PartnerId partner = 0;
    LocalizedText name;
};

/// Where a fact comes from.
struct Source {
    QString key;
    LocalizedText text;
    /// Empty if the source has no address.
    QString address;
};

/// A scheme such as "ror" and the partner's value in it.
struct Identifier {
    QString scheme;
    QString value;
};

/// Everything a page about one partner shows. Empty lists and unknown dates mean: not known.
struct Partner {
    PartnerId id = 0;
    /// Stable for ever, unique in the catalogue.
    QString slug;
    LocalizedText name;
    QList<OtherName> otherNames;
    /// In the notation of Description.
    LocalizedText description;
    /// ISO 3166-1 alpha-2, or empty.
    QString country;
    QList<LocalizedText> cities;
    PartnerStatus status = PartnerStatus::Unknown;
    /// The partner that came in its place; without a partner if there is none.
    PartnerReference successor;
    PartialDate founded;
    PartialDate started;
    PartialDate agreementFrom;
    PartialDate agreementUntil;
    PartialDate ended;
    /// Not known means: the facts were not verified.
    PartialDate checkedOn;
    QList<CategoryId> categories;
    QList<PartnerReference> members;
    QList<PartnerReference> memberOf;
    QList<PartnerReference> related;
    QList<Link> links;
    QList<Source> sources;
    QList<Identifier> identifiers;
};
