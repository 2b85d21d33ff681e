// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What a writer does to texts that look like a formula (formulaguard.h).
enum class FormulaGuard {
    Off,      ///< every text as it is
    Readable, ///< only those that would lose an apostrophe when the program reads them again
    On        ///< all of them
};

[[nodiscard]] QString guardedText(const QString &text, FormulaGuard guard);

/// Appends a text as UTF-8. `doubled` is a character that is written twice where it stands, 0 for none. Half a
/// surrogate pair, which UTF-8 does not have, becomes U+FFFD; it is never a question mark, which somebody could have
/// typed.
void appendUtf8(QByteArray &bytes, const QString &text, char16_t doubled = 0);

/// The same text without halves of surrogate pairs: each is U+FFFD.
[[nodiscard]] QString wholeText(const QString &text);
