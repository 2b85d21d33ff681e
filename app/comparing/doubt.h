// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"
#include "catalogue/partialdate.h"

#include <QString>

#include <array>
#include <optional>

/// What an editor should look at. None of them is a mistake: a catalogue with doubts is compiled.
enum class DoubtKind {
    MissingTranslation, ///< a text is given, but not in this language
    StaleTranslation,   ///< the descriptions of a partner do not name the same years and amounts
    NoLink,
    UnverifiedLink, ///< nobody has seen the page
    NeverChecked,   ///< the facts have no day on which they were checked
    CheckedLongAgo, ///< or it lies two years back
    AgreementOver,  ///< its last day is past, but the collaboration is neither ended nor renamed
    SameSite,       ///< two partners have one website
    SimilarName,    ///< or nearly one name: two entries of one partner?
    MangledText     ///< another program took its accents for other letters
};

inline constexpr std::array everyDoubtKind = {
    DoubtKind::MissingTranslation, DoubtKind::StaleTranslation, DoubtKind::NoLink,        DoubtKind::UnverifiedLink,
    DoubtKind::NeverChecked,       DoubtKind::CheckedLongAgo,   DoubtKind::AgreementOver, DoubtKind::SameSite,
    DoubtKind::SimilarName,        DoubtKind::MangledText};

/// Its name in files and on the command line: "missing-translation". Stable.
[[nodiscard]] QString slugOf(DoubtKind kind);
[[nodiscard]] std::optional<DoubtKind> doubtKindWithSlug(const QString &slug);

struct Doubt {
    DoubtKind kind = DoubtKind::NoLink;
    /// "partner", or a part of the head: "category" (comparing/headcells.h).
    QString part;
    /// The slug of the partner, or the item of the head.
    QString slug;
    /// Of the partner; empty for a part of the head.
    LocalizedText name;
    /// The key of the column of a record ("links") or of the source ("note").
    QString field;
    /// The language that a text lacks, or that of a mangled text; may be empty.
    Language language;
    /// The day that is past; not known for doubts without one.
    PartialDate date;
    /// What it is about: the text that lacks a translation or is mangled, numbers with their languages, an address, a
    /// name.
    QString detail;
    /// The slug and the name of the other one of two partners.
    QString otherSlug;
    LocalizedText otherName;
    /// What a mangled text probably was; else empty.
    QString probable = QString();
    friend bool operator==(const Doubt &, const Doubt &) = default;
};
