// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/closestnames.h"
#include "compiling/draft.h"

#include <QHash>

#include <array>

/// What was probably meant by a reference to something that a draft does not have: a short name, in a spreadsheet a
/// name too, in the language of the interface if that is about as near as another. Empty if nothing is close. Of a draft with very many such mistakes only the first ones are guessed.
class DraftGuesses final
{
public:
    /// The draft must outlive the guesses; `notation` is that of the references.
    DraftGuesses(const Draft &draft, SourceNotation notation);

    [[nodiscard]] QString category(CategoryTree tree, const QString &written);
    [[nodiscard]] QString city(const QString &written);
    [[nodiscard]] QString source(const QString &written);
    [[nodiscard]] QString partner(const QString &written);

private:
    /// Names of one kind, taken from the draft when they are first needed.
    struct Names {
        ClosestNames names;
        QHash<QString, QString> guessed; ///< by what was written
    };
    [[nodiscard]] static QString closest(Names &names, const QString &written);
    void add(Names &names, const QString &slug, const LocalizedText &name) const;

    const Draft &m_draft;
    SourceNotation m_notation;
    Language m_preferred; ///< that of the interface, if the draft has it
    std::array<Names, everyCategoryTree.size()> m_categories;
    Names m_cities;
    Names m_sources;
    Names m_partners;
};
