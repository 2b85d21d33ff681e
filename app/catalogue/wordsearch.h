// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerset.h"
#include "catalogue/searchexpression.h"
#include "catalogue/statement.h"

#include <QHash>
#include <QSqlDatabase>

/// Asks the full-text index of one catalogue. Few hits are put into the order of how well they fit; of many, the first
/// ones of each tier are taken as they stand in the index.
class WordSearch final
{
public:
    /// `database` must outlive the object.
    WordSearch(const QSqlDatabase &database, int partners);

    /// To be called before each search: what ended the one before is forgotten.
    void begin();

    struct Hits {
        QList<PartnerId> partners;
        /// True if there are no others.
        bool isComplete = true;
    };

    /// The best of those that fit an expression and are allowed.
    [[nodiscard]] Hits first(const SearchExpression &expression, const PartnerSet &allowed);
    /// Everyone who fits an expression of the index; nobody for an empty one.
    [[nodiscard]] PartnerSet everyMatch(const QString &expression);
    /// Whether any partner has a word that begins so.
    [[nodiscard]] bool occurs(const QString &word);

    /// What failed first since begin(); empty if nothing did.
    [[nodiscard]] QString error() const;

private:
    struct Ranked;

    [[nodiscard]] QList<PartnerId> matches(const QString &expression, const PartnerSet &allowed, int most);
    /// `some` fit and are allowed.
    [[nodiscard]] Hits firstOfMany(const SearchExpression &expression, const QList<PartnerId> &some,
                                   const PartnerSet &allowed);
    [[nodiscard]] QList<PartnerId> ranked(const SearchExpression &expression, const QList<PartnerId> &partners);
    /// Some whose name begins so, from anywhere in the catalogue.
    [[nodiscard]] QList<PartnerId> named(const QString &beginning, const PartnerSet &allowed);
    /// Those whose name begins so first.
    [[nodiscard]] QList<PartnerId> byName(const QList<PartnerId> &partners, const QString &typed);
    /// How well the best name of each fits what was typed: 0 is the name itself. Those without a name are left out.
    [[nodiscard]] QHash<PartnerId, int> nameScores(const QList<PartnerId> &partners, const QString &typed);

    int m_partners;
    Statement m_match;
    Statement m_tier;
    Statement m_rank;
    Statement m_named;
    Statement m_names;
};
