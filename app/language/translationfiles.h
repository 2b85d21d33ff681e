// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

class QTranslator;

/// The languages whose translations were compiled into the program, in alphabetical order of their tags.
[[nodiscard]] LanguageOrder translatedLanguages();

/// Loads the translation of the program into one of them; false if there is none.
[[nodiscard]] bool loadTranslation(QTranslator &translator, const Language &language);
