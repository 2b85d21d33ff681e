// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Spreadsheets take a cell that begins with = + - @, a tab or a carriage return, or with = + - @ of full width, for a
/// formula, and run it, even if it is quoted in a CSV file (OWASP, "CSV Injection"). One apostrophe before it makes it
/// a text; reading takes one off again. unguarded(guarded(text)) is the text, whatever it is.

/// A plus or minus that is followed only by digits, blanks, dots and brackets is a telephone number or a number: it
/// stays as it is.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &text);
