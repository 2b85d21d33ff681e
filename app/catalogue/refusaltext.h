// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusal.h"

#include <QString>

/// One or two sentences in the language of the interface: which file, why, and what to do. Plain text.
[[nodiscard]] QString refusalText(const Refusal &refusal);

/// The same of a catalogue that is shown, whose file was replaced (Changed) or taken away (Missing) meanwhile.
[[nodiscard]] QString lostFileText(const Refusal &refusal);
