// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name with the mark of a mnemonic before its first letter that is not yet taken, which is taken then; without one
/// if all are. For names that are data and cannot be translated with their mark.
[[nodiscard]] QString withMnemonic(const QString &name, QString &taken);

/// The text as it is to be given to a menu or a button so that it is shown as it is: no letter of it is marked.
[[nodiscard]] QString withoutMnemonic(QString text);

/// The letter of the mnemonic in a text, small; empty if it has none.
[[nodiscard]] QString mnemonicOf(QString text);
