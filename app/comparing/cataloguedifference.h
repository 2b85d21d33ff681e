// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/headcells.h"
#include "comparing/recordsource.h"
#include "compiling/recordcolumns.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

enum class ChangeKind { Added, Removed, Changed };

/// "added", "removed", "changed".
[[nodiscard]] QString slugOf(ChangeKind kind);

/// One fact about a partner that is not the same in both.
struct FieldDifference {
    RecordColumn column;
    /// As recordCell() writes it; empty: it was, or is, not known.
    QString before;
    QString after;
    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

struct PartnerDifference {
    QString slug;
    /// As it is called now; of a removed one as it was called.
    LocalizedText name;
    ChangeKind kind = ChangeKind::Changed;
    /// Of an added or removed partner everything that is known of it.
    QList<FieldDifference> fields;
    friend bool operator==(const PartnerDifference &, const PartnerDifference &) = default;
};

/// Something beside the partners: a title, the name of a category, a synonym.
struct HeadDifference {
    HeadPart part = HeadPart::Catalogue;
    QString item;  ///< as in HeadCell
    QString field; ///< empty: the item as a whole was added or removed
    Language language;
    ChangeKind kind = ChangeKind::Changed;
    QString before;
    QString after;
    friend bool operator==(const HeadDifference &, const HeadDifference &) = default;
};

/// What is not the same in two catalogues. Number and date of the editions are no difference.
struct CatalogueDifference {
    Edition before;
    Edition after;
    /// The languages of both: first those of the new one.
    LanguageOrder languages;
    QList<HeadDifference> head;
    /// By slug.
    QList<PartnerDifference> partners;

    [[nodiscard]] bool isEmpty() const { return head.isEmpty() && partners.isEmpty(); }
    [[nodiscard]] int count(ChangeKind kind) const;
};

/// Called now and then with the number of partners that were compared, of how many; false ends the comparison.
using ComparisonProgress = std::function<bool(int done, int of)>;

/// Reads both a few hundred partners at a time. Nothing if it was ended; a source that could not be read tells that by
/// its error().
[[nodiscard]] std::optional<CatalogueDifference> compareCatalogues(RecordSource &before, RecordSource &after,
                                                                   const ComparisonProgress &progress = {});
