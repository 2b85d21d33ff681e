// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/random.h"
#include "compiling/draft.h"

/// Small catalogues that are hard to write down: quotation marks, backslashes, emoji, texts from right to left, every
/// status, empty lists, one to four languages (also pt-BR). Everything in them may stand in a source; partners are in
/// the order of their slugs. The same seed gives the same draft.
class RandomDraft final
{
public:
    enum class Letters {
        Every,
        Western ///< those of Windows-1252
    };

    explicit RandomDraft(quint64 seed, Letters letters = Letters::Every)
        : m_random(seed)
        , m_letters(letters)
    {
    }

    /// With `isComplete` every text is in every language.
    [[nodiscard]] Draft make(bool isComplete);

    /// A text on one line; never empty.
    [[nodiscard]] QString line();
    /// A description; never empty.
    [[nodiscard]] QString description();
    [[nodiscard]] Random &random() { return m_random; }

private:
    [[nodiscard]] QString word();
    [[nodiscard]] LocalizedText lines();
    [[nodiscard]] LocalizedText descriptions();
    [[nodiscard]] LanguageOrder someLanguages();
    [[nodiscard]] PartialDate date(int year);
    [[nodiscard]] DraftPartner partner(const QString &slug);
    void addHead();
    void addDates(DraftPartner &partner);
    void addReferences(DraftPartner &partner);
    void addNamesAndLinks(DraftPartner &partner);
    [[nodiscard]] QList<DraftReference> someOf(QStringList slugs, int fewest);

    Random m_random;
    Letters m_letters;
    Draft m_draft;
    bool m_isComplete = true;
    QStringList m_slugs;
};
