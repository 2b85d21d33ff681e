// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QHash>
#include <QString>

/// The headings that a list for people may have been written with, whatever the language of the interface was, and the
/// key of the column of a full record (recordcolumns.h) that holds the same; empty if there is none, or if that cannot
/// be told. `languages` are those of the catalogue.
[[nodiscard]] QHash<QString, QString> listHeadings(const LanguageOrder &languages);
