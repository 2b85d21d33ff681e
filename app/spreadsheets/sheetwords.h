// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/sourcewords.h"
#include "spreadsheets/sheetheadings.h"
#include "spreadsheets/sheetvocabulary.h"

/// How mistakes speak of a table: of a column by its heading, as it stands in the file. A column that the table does
/// not have is called as the program would head it; if all headings are keys, by its key. The vocabulary must outlive
/// the words.
[[nodiscard]] SourceWords sheetWords(const QList<SheetHeading> &headings, const LanguageOrder &languages,
                                     const SheetVocabulary &vocabulary);
