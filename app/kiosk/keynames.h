// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a screen reader says for the key of a character, in the language of the interface: "e with acute accent",
/// "apostrophe". Letters and digits without accents, and what has no name here, are their own name.
[[nodiscard]] QString keyName(const QString &character);
