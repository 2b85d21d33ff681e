// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/doubt.h"

#include <QJsonObject>

/// Doubts in words, in the language of the interface; names in `language`, of which a missing one falls back.

/// A sentence that tells what is doubtful and names what to look at, but not the partner.
[[nodiscard]] QString doubtText(const Doubt &doubt, const Language &language, const LanguageOrder &languages);
/// "Ghent University (gent): " and the sentence: a line for a terminal.
[[nodiscard]] QString doubtLine(const Doubt &doubt, const Language &language, const LanguageOrder &languages);
/// What all doubts of a kind have in common, for a heading or a filter: "Missing translation".
[[nodiscard]] QString doubtKindText(DoubtKind kind);

/// How many partners look like another one, and the first few of them with the one that they look like: a sentence for
/// doubts of the kinds SameSite and SimilarName. Empty if there are none.
[[nodiscard]] QString duplicatesText(const QList<Doubt> &doubts, const Language &language,
                                     const LanguageOrder &languages);

/// How many texts are mangled, and the first few of them: a sentence. Empty if there are none.
[[nodiscard]] QString mangledTextsText(const QList<Doubt> &doubts);

/// Keys: kind, part, slug, name, field, language, date, detail, probable, other, problem (the sentence); what is empty
/// is left out.
[[nodiscard]] QJsonObject doubtJson(const Doubt &doubt, const Language &language, const LanguageOrder &languages);
