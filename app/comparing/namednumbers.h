// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QStringList>

/// The numbers that a text names in digits, each once, in the order of the text: years, amounts, decimals. They are
/// written in one form, whatever the language groups and parts them with ("1,400.5" and "1.400,5" are "1400.5").
/// Numbers that good writing may spell out are left out, because no language tells how it does: up to twenty, tens up
/// to a hundred, hundreds up to a thousand.
[[nodiscard]] QStringList namedNumbers(const QString &text, const Language &language);
