// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QString>

/// What of a partner is taken along into a mail or a document.
struct PartnerExtract {
    QString name;
    /// The first sentence of the description; empty if there is none.
    QString sentence;
    /// The first link that may leave the program, http or https; empty if there is none.
    QString address;

    /// "Name — first sentence https://…"
    [[nodiscard]] QString plainText() const;
    /// The same with the name in bold and the address as a link; nothing in it can have another effect.
    [[nodiscard]] QString html() const;
};

/// In a language of the content; what is missing in it falls back.
[[nodiscard]] PartnerExtract extractOf(const Catalogue &catalogue, const Partner &partner, const Language &language);

/// Up to the first end of a sentence that is not that of an abbreviation; at most some 300 characters.
[[nodiscard]] QString firstSentence(const QString &text);
