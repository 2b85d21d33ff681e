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
mkdir -p "$folder"

for count in 1000 10000 120000; do
    source=$folder/source-$count
    [[ -d $source ]] || "$programs/generate_source" --partners "$count" "$source"
    echo "compile $count partners (120,000: at most 30 s and 1024 MiB)"
    "$programs/run_measured" "$programs/partneratlas-catalogue" compile "$source" --output "$folder/$count.sqlite" 2>/dev/null
done

"$programs/start_benchmark" "$@" "empty window=$programs/empty_window" "128 partners=$programs/partneratlas" \
    "120,000 partners=$programs/partneratlas,$folder/120000.sqlite"

echo "within the window, on a screen without a display; each size in a process of its own"
for catalogue in "$small" "$folder"/{1000,10000,120000}.sqlite; do
    # The platform without a display has one complaint for each menu.
    QT_QPA_PLATFORM=offscreen HOME=$folder "$programs/window_benchmark" "$catalogue" \
        2> >(grep -v -e "propagateSizeHints" -e "XDG_RUNTIME_DIR" >&2 || true)
done
