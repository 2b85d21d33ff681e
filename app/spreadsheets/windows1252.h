// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Windows-1252, in which Excel saves CSV on Western European computers. Five bytes stand for nothing (81, 8D, 8F, 90,
/// 9D). https://encoding.spec.whatwg.org is more lenient: there they are control characters.

/// Such bytes become U+FFFD, and `isWhole` is cleared.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes, bool *isWhole);

/// Every character (code point) that it does not have becomes "?", as Excel writes it.
[[nodiscard]] QByteArray toWindows1252(const QString &text);
[[nodiscard]] bool isInWindows1252(const QString &text);
/// -1 for a character that it does not have.
[[nodiscard]] int byteOfWindows1252(char16_t character);

/// A word of `before` that has letters which Windows-1252 does not have, and stands in `after` with question marks in
/// their place: they were lost when it was saved. Empty if there is none.
[[nodiscard]] QString wordLostBetween(const QString &before, const QString &after);
