// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/doubt.h"
#include "comparing/similarnames.h"
#include "compiling/draft.h"

/// Finds partners that may be one and the same, by their websites and by their names. Takes some hundred bytes a
/// partner, and time in proportion to their number.
class DuplicateFinder final
{
public:
    /// Partners come in the order in which they are told: a doubt is about the later one.
    void add(const DraftPartner &partner);
    /// The same host and path of links whose role is website; names that are the same or nearly (similarnames.h), or
    /// that the other one has as another name or abbreviation, if not more than ten have it. Of many alike each is told
    /// with one earlier one. A partner and its successor are no duplicates.
    [[nodiscard]] QList<Doubt> find() const;

private:
    struct Partner {
        QString slug;
        QString successor;
        LocalizedText name;
    };
    struct Named {
        int partner = 0;
        QString name;
        bool isOther = false; ///< another name
    };

    void addName(const QString &name, bool isOther, int partner);
    [[nodiscard]] QList<Doubt> findSites() const;
    [[nodiscard]] QList<Doubt> findNames() const;
    [[nodiscard]] bool areOneAfterTheOther(int first, int second) const;
    [[nodiscard]] Doubt doubt(DoubtKind kind, const char *field, int first, int second, const QString &detail) const;

    QList<Partner> m_partners;
    /// By host and path.
    QHash<QString, QList<int>> m_sites;
    /// By the words of the name, sorted.
    QHash<QString, QList<Named>> m_names;
    SimilarNames m_similar;
};
