// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/category.h"
#include "catalogue/partner.h"
#include "compiling/mistake.h"

#include <array>

/// A catalogue as it was read from a source, before it is checked and numbered. References are still slugs.

/// A slug that must exist elsewhere, with its place for a mistake.
struct DraftReference {
    QString slug;
    int line = 0;
    int column = 0;
};

struct DraftCategory {
    CategoryTree tree = CategoryTree::Place;
    QString slug;
    /// Empty slug for a category at the top.
    DraftReference parent;
    LocalizedText name;
    LocalizedText note;
    SourcePosition position;
};

struct DraftCity {
    QString slug;
    LocalizedText name;
    QString country;
    double latitude = 0;  ///< degrees north
    double longitude = 0; ///< degrees east
    SourcePosition position;
};

struct DraftSource {
    QString key;
    LocalizedText text;
    QString address;
    SourcePosition position;
};

struct DraftSynonym {
    QString term;
    QList<QString> meanings;
    QList<Language> languages;
    /// Empty slug if the term means no single partner.
    DraftReference partner;
    SourcePosition position;
};

/// A member is a partner, or a bare name.
struct DraftMember {
    DraftReference partner;
    LocalizedText name;
};

struct DraftPartner {
    QString slug;
    SourcePosition position;
    LocalizedText name;
    QList<OtherName> otherNames;
    LocalizedText description;
    QString country;
    PartnerStatus status = PartnerStatus::Unknown;
    DraftReference successor;
    PartialDate founded;
    PartialDate started;
    PartialDate agreementFrom;
    PartialDate agreementUntil;
    PartialDate ended;
    PartialDate checkedOn;
    std::array<QList<DraftReference>, everyCategoryTree.size()> categories;
    QList<DraftReference> cities;
    QList<DraftMember> members;
    QList<DraftReference> related;
    QList<DraftReference> sources;
    QList<Link> links;
    QList<Identifier> identifiers;
};

struct Draft {
    QString id;
    QString accent;
    LanguageOrder languages;
    LocalizedText organisation;
    LocalizedText title;
    LocalizedText introduction;
    QList<DraftCategory> categories;
    QList<DraftCity> cities;
    QList<DraftSource> sources;
    QList<DraftSynonym> synonyms;
    QList<DraftPartner> partners;
    SourcePosition position;
};

/// Partners in the order in which they are compiled: by slug, whatever they were read from.
void sortPartners(Draft &draft);
