// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/partnerlistfile.h"
#include "settings/selectionfailure.h"

/// What is said about the selection and its files, in the language of the interface; for the window and the console.
/// Plain texts.

/// One sentence: which file, and what is wrong with it.
[[nodiscard]] QString selectionFailureText(const SelectionFailure &failure);

/// Which file, what is wrong with it and where, and what can be done.
[[nodiscard]] QString partnerListFailureText(const PartnerListFailure &failure);

/// "3 in my selection"
[[nodiscard]] QString selectionCountText(qsizetype count);
