// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The code of ISO 3166 of the country that somebody probably meant by a name, in English or in a language of the
/// country: "BE" for "Belgie". Empty if there is none.
[[nodiscard]] QString countryCodeOf(const QString &name);
