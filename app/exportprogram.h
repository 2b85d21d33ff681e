// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// `partneratlas --export PROFILE -o FILE`: what partneratlas-catalogue export does with the same words, and PDF
/// besides. Needs no display. The arguments are those of main(); returns the exit status.
[[nodiscard]] int runExport(int argc, char **argv);
