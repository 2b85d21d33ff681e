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

# Formats that leave the program, 120,000 partners: CSV beside SQLite's own program with the same columns, in turn.
large=$folder/120000.sqlite
console=$programs/partneratlas-catalogue
seconds_of() {
    local start end
    start=$(date +%s.%N)
    "$@" >/dev/null
    end=$(date +%s.%N)
    awk -v start="$start" -v end="$end" 'BEGIN { printf "%.2f\n", end - start }'
}
by_sqlite() {
    sqlite3 -batch -csv -header "$large" ".read $project_folder/tests/benchmarks/usualcolumns.sql"
}
by_export() {
    "$console" export --catalogue "$large" --language en --profile plain -o "$folder/export.csv" 2>/dev/null
}
echo "export of 120,000 partners to CSV, seconds, beside sqlite3 -csv (median of 5; at most 1.6 x)"
for round in 1 2 3 4 5; do
    seconds_of by_sqlite >>"$folder/sqlite.$$"
    seconds_of by_export >>"$folder/export.$$"
done
paste -d ' ' <(sort -n "$folder/sqlite.$$") <(sort -n "$folder/export.$$") |
    awk 'NR == 3 { printf "  sqlite3 %.2f s, export %.2f s, %.2f x\n", $1, $2, $2 / $1 }'
rm "$folder/sqlite.$$" "$folder/export.$$"
for format in xlsx json jsonld; do
    echo "export of 120,000 partners to $format (xlsx: at most 60 s and 500 MiB)"
    "$programs/run_measured" "$console" export --catalogue "$large" --language en -o "$folder/export.$format" 2>/dev/null
done
echo "export of 120,000 partners with everything (--columns all), CSV and .xlsx"
for format in csv xlsx; do
    "$programs/run_measured" "$console" export --catalogue "$large" --columns all -o "$folder/all.$format" 2>/dev/null
done
echo "doubts about 120,000 partners; the differences of a catalogue and its own table; a list of them as PDF"
"$programs/run_measured" "$console" check "$large" 2>/dev/null | tail -n 1 || true
"$programs/run_measured" "$console" diff "$large" "$folder/all.csv" 2>/dev/null | tail -n 1 || true
"$programs/run_measured" "$programs/partneratlas" --export pdf-list -o "$folder/list.pdf" "$large" 2>/dev/null

echo "the kiosk: reset to a drawn start page at most 200 ms; at most a wake-up in 10 s at rest; less than 5 MiB more after the first 10,000 actions"
QT_QPA_PLATFORM=offscreen HOME=$folder "$programs/kiosk_benchmark" "$small" 200000 \
    2> >(grep -v -e "propagateSizeHints" -e "XDG_RUNTIME_DIR" >&2 || true)
