// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A text as it is compared when capitals and accents do not matter: "Zürich" and "ZURICH" become "zurich". Letters of
/// their own stay ("ß", "ø"). May be longer or shorter than the text.
[[nodiscard]] QString foldedText(const QString &text);

/// The folded words of a text: runs of letters and digits, as the full-text index parts them.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// Whether a text begins with another, whatever capitals and accents either has. True for an empty beginning.
[[nodiscard]] bool beginsFolded(const QString &text, const QString &beginning);
