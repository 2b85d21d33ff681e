// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/programdescription.h"

/// partneratlas-catalogue as its manual page and its completion tell it.
[[nodiscard]] ProgramDescription consoleDescription();

/// What each exit status means (ExitStatus).
[[nodiscard]] QList<ExplainedTerm> consoleExitStatuses();

/// A sentence.
[[nodiscard]] QString consoleSummary();
