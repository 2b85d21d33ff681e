// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/programdescription.h"

/// The page of section 1 of the manual, in the man macros of roff (man(7)), with headings in the language of the
/// interface. The same description gives the same text.
[[nodiscard]] QString manualPage(const ProgramDescription &program);
