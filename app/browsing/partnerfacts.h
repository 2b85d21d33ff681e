// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QString>

/// One line of the facts about a partner: what it is, in the language of the interface, and its value, in the language
/// of the content. Plain text.
struct Fact {
    QString label;
    QString value;
};

/// What is known about a partner, in the order of the page; what is not known is left out. Dates are written as the
/// default QLocale does. The last fact tells when the facts were checked, or that they were not verified.
[[nodiscard]] QList<Fact> factsOf(const Catalogue &catalogue, const Partner &partner, const Language &language);

/// "Active", "Ended", "Renamed"; empty for a status that is not known.
[[nodiscard]] QString statusText(PartnerStatus status);
/// The status with its year where one is known: "Ended in 2024".
[[nodiscard]] QString statusTextWithYear(const Partner &partner);
/// The day on which the facts were checked, or that they were not verified.
[[nodiscard]] QString checkedText(const Partner &partner);
/// "128 partners"
[[nodiscard]] QString partnerCountText(int count);
/// "Place", "Kind", "Theme": how a tree groups the partners.
[[nodiscard]] QString categoryTreeText(CategoryTree tree);
/// "Partners by place": what stands above the categories of a tree.
[[nodiscard]] QString categoryTreeHeading(CategoryTree tree);
/// In the order of their names in a language.
[[nodiscard]] QList<PartnerReference> sortedByName(QList<PartnerReference> references, const Language &language,
                                                   const LanguageOrder &fallback);
/// The related partners that are not already among its members or alliances.
[[nodiscard]] QList<PartnerReference> relatedBeside(const Partner &partner);
/// The name of a category with those above it: "Europe › Belgium".
[[nodiscard]] QString categoryPathText(const Catalogue &catalogue, CategoryId category, const Language &language);
