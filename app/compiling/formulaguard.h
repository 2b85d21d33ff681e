// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Spreadsheets calculate what begins like a formula, wherever it comes from. An apostrophe before it keeps it a text;
/// it stays visible there, and is taken away when the table is read again: unguarded(guarded(text)) is the text.

/// Puts an apostrophe before a text that begins, after any apostrophes, with = + - @, a tab, a carriage return or the
/// full-width forms of the first four. A plus or minus before nothing but digits, blanks, dots and brackets is a number
/// or a telephone number, and stays as it is.
[[nodiscard]] QString guarded(const QString &text);

/// Takes one apostrophe off a text that begins with one or more of them and then such a character.
[[nodiscard]] QString unguarded(const QString &text);
