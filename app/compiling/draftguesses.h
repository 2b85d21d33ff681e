// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/closestnames.h"
#include "compiling/draft.h"

#include <QHash>

#include <array>

/// What was probably meant by a reference to something that a draft does not have: a short name, in a spreadsheet a
/// name too. Empty if nothing is close. Of a draft with very many such mistakes only the first ones are guessed.
class DraftGuesses final
{
public:
    /// The draft must outlive the guesses.
    explicit DraftGuesses(const Draft &draft)
        : m_draft(draft)
    {
    }

    [[nodiscard]] QString category(CategoryTree tree, const QString &written, SourceNotation notation);
    [[nodiscard]] QString city(const QString &written, SourceNotation notation);
    [[nodiscard]] QString source(const QString &written, SourceNotation notation);
    [[nodiscard]] QString partner(const QString &written, SourceNotation notation);

private:
    /// Names of one kind, taken from the draft when they are first needed.
    struct Names {
        ClosestNames names;
        QHash<QString, QString> guessed; ///< by what was written
    };
    [[nodiscard]] static QString closest(Names &names, const QString &written);
    static void add(Names &names, const QString &slug, const LocalizedText &name, SourceNotation notation);

    const Draft &m_draft;
    std::array<Names, everyCategoryTree.size()> m_categories;
    Names m_cities;
    Names m_sources;
    Names m_partners;
};
