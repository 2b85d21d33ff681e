#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs all tests. Installs and builds what is missing.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_missing "${packages_to_build_and_run[@]}" "${packages_to_test[@]}"
build dev
run_tests dev
