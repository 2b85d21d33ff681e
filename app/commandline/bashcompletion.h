// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/programdescription.h"

/// How values of options and arguments are completed, by the name that stands for them ("FILE", "SLUG"): the line of a
/// shell that gives the words, one on a line. "files" and "folders" stand for those of the disk.
using ValueCompletions = QList<ExplainedTerm>;

/// The script that bash reads to complete the command line of a program: its commands, their options, and values whose
/// names are in `values`. See "Programmable Completion" in the manual of bash.
[[nodiscard]] QString bashCompletion(const ProgramDescription &program, const ValueCompletions &values);
