// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name with the mark of a mnemonic before its first letter that is not yet taken, which is taken then; without one
/// if all are. For names that are data and cannot be translated with their mark.
[[nodiscard]] QString withMnemonic(const QString &name, QString &taken);

/// The letter of the mnemonic in a text, small; empty if it has none.
[[nodiscard]] QString mnemonicOf(QString text);
