// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// Whether it is a code of ISO 3166 of two capitals, "GB", not "UK"; or XK, which everybody uses for Kosovo.
[[nodiscard]] bool isCountryCode(const QString &code);

/// The code of ISO 3166 of the country that somebody probably meant by a name, in English, in Dutch or in a language of
/// the country: "BE" for "Belgie". Empty if there is none.
[[nodiscard]] QString countryCodeOf(const QString &name);

/// The same, remembered: a table of partners may have one mistake in every row. Of very many different names only the
/// first ones are guessed.
class CountryGuesses final
{
public:
    [[nodiscard]] QString codeOf(const QString &name);

private:
    QHash<QString, QString> m_guessed; ///< by what was written
};
