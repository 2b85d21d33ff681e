// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerfilter.h"
#include "catalogue/synonyms.h"
#include "catalogue/vocabulary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>

/// How closely a partner must fit the words, from the strictest to the loosest.
enum class SearchTier {
    WholeWordsInNames,
    BeginningsInNames,
    InsideNames,       ///< also parts of words, and words written as one
    BeginningsAnywhere ///< also in labels and texts; everything that is found at all
};

inline constexpr std::array everySearchTier = {SearchTier::WholeWordsInNames, SearchTier::BeginningsInNames,
                                               SearchTier::InsideNames, SearchTier::BeginningsAnywhere};

/// The words of a filter as expressions of the full-text index (https://www.sqlite.org/fts5.html, section 3). Nothing
/// that was typed is taken for an operator: every word is quoted.
class SearchExpression final
{
public:
    SearchExpression(const PartnerFilter &filter, const Synonyms &synonyms, const Vocabulary &vocabulary);

    /// True if nothing is looked for: then every partner fits, but those that are excluded.
    [[nodiscard]] bool isEmpty() const { return m_units.isEmpty(); }
    [[nodiscard]] QString text(SearchTier tier) const;
    /// Finds a part of what BeginningsAnywhere finds, without reading all of it first.
    [[nodiscard]] QString quickText() const;
    /// What must not occur; empty if nothing.
    [[nodiscard]] QString excluded() const { return m_excluded.join(QLatin1String(" OR ")); }

    /// The single folded words that are looked for, without phrases: those that a typing error may be in.
    [[nodiscard]] QStringList words() const;
    /// What is looked for as one text, folded, with single blanks.
    [[nodiscard]] QString typed() const;
    /// Everything folded whose places are marked in a name or a text: words, phrases, synonyms.
    [[nodiscard]] QStringList marks() const;

private:
    /// Some words that belong together, and what may stand for all of them.
    struct Unit {
        QStringList words;
        bool isPhrase = false;
        QStringList alternatives;
        QStringList holding; ///< words of names that hold the word
        QStringList known;   ///< all words of names and labels that begin so; empty if they are too many
    };

    enum class Beginnings {
        OfAnyWord,
        OfKnownWords ///< the words themselves stand for their beginning, where they are known
    };

    void readTerms(const PartnerFilter &filter);
    void addSynonyms(const Synonyms &synonyms);
    void addJoined(const Vocabulary &vocabulary);
    [[nodiscard]] static QString beginningText(const Unit &unit, const QString &word, Beginnings beginnings);
    [[nodiscard]] static QString unitText(const Unit &unit, SearchTier tier, Beginnings beginnings);
    [[nodiscard]] QString text(SearchTier tier, Beginnings beginnings) const;

    QList<Unit> m_units;
    QStringList m_excluded;
    /// Two neighbouring units may be one word of a name.
    QList<std::pair<qsizetype, QString>> m_joined;
};
