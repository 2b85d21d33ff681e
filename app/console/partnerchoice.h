// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"
#include "catalogue/partnerfilter.h"
#include "console/consolecommand.h"
#include "settings/myselection.h"

#include <variant>

/// By what a command picks partners: a text, filters as options, a saved view. The same words mean the same for every
/// command.
struct PartnerChoice {
    PartnerFilter filter;
    /// Only those that this finds too.
    PartnerFilter view;
};

void declareCatalogue(CommandOptions &options);
void declarePartnerChoice(CommandOptions &options);

/// What the call chooses. What is wrong with it is said, and gives the status.
[[nodiscard]] std::variant<PartnerChoice, ExitStatus> partnerChoiceOf(const CommandCall &call);

/// The partners that fit, best first. What is wrong, also with the file, is said, and gives the status.
[[nodiscard]] std::variant<QList<PartnerId>, ExitStatus>
choosePartners(const CommandCall &call, const Catalogue &catalogue, const PartnerChoice &choice);

/// The selection that the user made in the window, without those that the catalogue lacks; it is said how many these
/// are, and if the file cannot be read.
[[nodiscard]] QList<SelectedPartner> readSelection(const CommandCall &call, const Catalogue &catalogue);
