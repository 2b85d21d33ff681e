// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QString>

/// The address of a partner that a visitor takes along: its website, best in this language, else its first page of the
/// web. Empty if there is none that may leave the program.
[[nodiscard]] QString addressToTakeAlong(const Partner &partner, const Language &language);

/// An address as people write it down: without its scheme, "www." and a slash at the end; the host alone where it is
/// long.
[[nodiscard]] QString addressInWords(const QString &address);

/// Names and addresses of partners as one text for a QR code; empty for nobody.
[[nodiscard]] QString textToTakeAlong(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                      const Language &language);

/// Whether that text has room in one QR code, in each language of the catalogue: a list that fits must still fit after
/// a switch of the language.
[[nodiscard]] bool fitTogether(const Catalogue &catalogue, const QList<PartnerId> &partners);
