// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QHash>
#include <QString>

/// The headings that a table of full records may have been written with, whatever the language of the interface was,
/// and the key of the column that each stands for (recordcolumns.h). `languages` are those of the catalogue.
[[nodiscard]] QHash<QString, QString> recordHeadings(const LanguageOrder &languages);
