// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The schemes of identifiers that a partner may have: "ror" (Research Organization Registry), "wikidata", "schac"
/// (schacHomeOrganization: a domain).
[[nodiscard]] QStringList identifierSchemes();

/// Whether a value has the form of its scheme and, for ROR, the right check digits: a leading 0, six characters of
/// Crockford's base 32 and two digits of ISO 7064 mod 97-10 (https://ror.readme.io/docs/identifier).
[[nodiscard]] bool isIdentifier(const QString &scheme, const QString &value);
