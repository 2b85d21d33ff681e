// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"
#include "compiling/edition.h"

#include <QByteArray>

/// The files of a source folder in canonical form, as data/README.md describes them: keys in one order, texts by the
/// tag of their language, what is empty or not known left out. Reading them gives the draft again, without its places.

/// catalogue.toml. The edition is left out where it is that of a working copy. `required_languages` is written only if
/// some text of the draft lacks a language.
[[nodiscard]] QByteArray catalogueSourceText(const Draft &draft, const Edition &edition);

/// partners/<slug>.toml.
[[nodiscard]] QByteArray partnerSourceText(const DraftPartner &partner);

/// The languages of a draft in which every text is given that is given at all.
[[nodiscard]] LanguageOrder completeLanguages(const Draft &draft);
