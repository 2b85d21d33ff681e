#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# partneratlas-catalogue needs no display, links no windows, finds its catalogue, and says by its exit status how it went.
# Usage: program_test.sh PROGRAM
set -u
program=$1
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
failures=0

fail() {
    echo "FAIL: $1"
    failures=$((failures + 1))
}

# expect STATUS WHAT COMMAND...: runs the command and compares its exit status.
expect() {
    wanted=$1
    what=$2
    shift 2
    "$@" >/dev/null 2>&1
    status=$?
    [ "$status" -eq "$wanted" ] || fail "$what: exit status $status instead of $wanted"
}

libraries=$(ldd "$program") || fail "ldd cannot read $program"
for forbidden in libQt6Gui libQt6Widgets libQt6Network; do
    case $libraries in
    *$forbidden*) fail "the program links $forbidden" ;;
    esac
done

expect 0 "version" "$program" --version
expect 0 "help" "$program" --help
expect 0 "info" "$program" info
expect 0 "list" "$program" list
expect 0 "list as JSON" "$program" list --json
expect 2 "no command" "$program"
expect 2 "unknown command" "$program" fly
expect 3 "unknown partner" "$program" show nobody
expect 3 "unknown view" env XDG_DATA_HOME=/nonexistent "$program" list --view nobody
expect 3 "missing catalogue" "$program" info --catalogue /nonexistent/catalogue.sqlite
expect 0 "settings of a kiosk" env XDG_CONFIG_DIRS=/nonexistent "$program" kiosk-settings
expect 3 "missing settings of a kiosk" "$program" kiosk-settings /nonexistent/kiosk.toml
expect 0 "counts of a kiosk" env XDG_STATE_HOME=/nonexistent "$program" kiosk-counts
expect 4 "full disk" sh -c '"$1" list --json >/dev/full' sh "$program"
expect 4 "full disk for a short result" sh -c '"$1" --version >/dev/full' sh "$program"
expect 4 "closed output" sh -c '"$1" list >&-' sh "$program"

partners=$("$program" list --language en 2>/dev/null | wc -l)
[ "$partners" -eq 128 ] || fail "list shows $partners lines instead of 128"
talk=$("$program" list --json 2>&1 >/dev/null)
[ -z "$talk" ] || fail "list talks beside its result: $talk"

[ "$failures" -eq 0 ] && echo "PASS"
exit "$failures"
