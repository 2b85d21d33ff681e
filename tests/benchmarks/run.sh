#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the figures of the program in the release build, beside an empty Qt window in the same run. Takes some minutes;
# nothing else should run meanwhile. Arguments go to start_benchmark, for example --rounds 21.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../packaging/common.sh"

install_missing "${packages_to_build_and_run[@]}" "${packages_to_test[@]}"
build benchmarks
programs=$project_folder/build/benchmarks/bin
small=$project_folder/build/benchmarks/share/partneratlas/catalogue.sqlite
folder=$project_folder/build/benchmarks/measured
large=$folder/large.sqlite
mkdir -p "$folder"

echo "compile 120,000 partners (at most 30 s and 1024 MiB)"
[[ -d $folder/source ]] || "$programs/generate_source" "$folder/source"
"$programs/run_measured" "$programs/partneratlas-catalogue" compile "$folder/source" --output "$large" 2>/dev/null

"$programs/start_benchmark" "$@" "empty window=$programs/empty_window" "128 partners=$programs/partneratlas" \
    "120,000 partners=$programs/partneratlas,$large"

echo "within the window, on a screen without a display"
QT_QPA_PLATFORM=offscreen HOME=$folder "$programs/window_benchmark" "$small" "$large"
