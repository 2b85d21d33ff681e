// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/partnerfilter.h"
#include "catalogue/partnerset.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class Interruption;

/// What a search found first: enough for a screen, in a moment.
struct SearchAnswer {
    /// The most fitting first; without words in the order of the language. Each once.
    QList<PartnerId> partners;
    /// True if these are all.
    bool isComplete = true;
    /// The words that were looked for instead, because nothing fits what was typed; empty if something does.
    QString correction;
    /// If nothing fits at all: some that fit a part of the words or none of the values; may be empty.
    QList<PartnerId> nearest;
    /// What is to be marked in names and texts: folded words and phrases (foldedText), at the beginnings of words.
    QStringList marks;
    /// If nothing fits all that was typed: those of its words that stand in names, cities or categories, folded.
    QStringList knownWords = QStringList();
};

/// Everything that a search found, and what other filters would leave of it.
struct SearchSummary {
    /// Those of the answer in the same order, then all others in the order of their numbers.
    QList<PartnerId> partners;
    /// The same as a set.
    PartnerSet found;
    QMap<FacetValue, int> counts;
    /// How many of them stand at or below each category (kind, place, theme); those with none are left out.
    QMap<FacetValue, int> inCategories;
    /// False for a catalogue with so many categories that not all of them are counted.
    bool hasEveryCategory = true;
};

/// Searches one catalogue file on a connection of its own. Belongs to the thread that made it; every call may be ended
/// by its interruption from another thread, and gives what it has by then. Any text that a filter holds is harmless.
class SearchIndex final
{
public:
    /// Null if the file is no longer the one that was opened and checked as this catalogue.
    [[nodiscard]] static std::unique_ptr<SearchIndex> open(const CatalogueInfo &info, const FileIdentity &identity);
    ~SearchIndex();

    /// Whom `is:selected` means in the calls that follow; nobody at first.
    void setSelected(const QSet<PartnerId> &partners);
    /// `language` is the one that lists are ordered in; all languages are searched.
    [[nodiscard]] SearchAnswer search(const PartnerFilter &filter, const Language &language, const QDate &today,
                                      const std::shared_ptr<Interruption> &interruption);
    /// The rest of an answer to the same filter.
    [[nodiscard]] SearchSummary summarise(const SearchAnswer &answer, const PartnerFilter &filter, const QDate &today,
                                          const std::shared_ptr<Interruption> &interruption);
    /// Why the last call could not read all that it had to: the file is damaged. Empty if it could, or was ended.
    [[nodiscard]] const QString &error() const;

private:
    struct Parts;

    explicit SearchIndex(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};
