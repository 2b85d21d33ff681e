#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The session of the kiosk turns the picture, gives the program what it needs and nothing else, and ends as it did. With
# programs of the test in the place of cage, xinit and the kiosk; and with cage itself, without a screen, if it is there.
# Usage: session_test.sh SESSION_SCRIPT SOURCE_FOLDER
set -u
session=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

fail() {
    echo "FAIL: $1"
    failures=$((failures + 1))
}

fake() {
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod 755 "$work/bin/$1"
}

mkdir "$work/bin" "$work/run" "$work/state"
chmod 700 "$work/run"
fake partneratlas-catalogue '[ "$*" = "kiosk-settings --value rotation" ] && echo "$ROTATION"; exit 3'
# The window manager comes up beside the kiosk: its call is waited for.
fake partneratlas '[ "$QT_QPA_PLATFORM" != xcb ] || until [ -s "$OUTPUT/openbox" ]; do sleep 0.05; done
                   env >"$OUTPUT/environment"; echo "$*" >"$OUTPUT/arguments"; exit "$KIOSK_STATUS"'
fake fc-cache 'exit 0'
# Both run what stands behind --, or before it, and hide how it ended.
fake cage 'echo "$*" >"$OUTPUT/cage"; while [ "$1" != -- ]; do shift; done; shift; "$@"; exit 0'
fake xinit 'echo "$*" >"$OUTPUT/xinit"; "$1" "$2"; exit 0'
fake xset 'echo "$*" >"$OUTPUT/xset"'
fake xrandr '[ "$1" = --query ] && printf "Screen 0\nDP-1 disconnected\nHDMI-1 connected 1920x1080\nDP-2 connected primary 1x1\n"
             [ "$1" = --query ] || echo "$*" >"$OUTPUT/xrandr"'
fake openbox 'echo "$*" >"$OUTPUT/openbox"'
export OUTPUT="$work"

# run SESSION ROTATION KIOSK_STATUS
run() {
    env PATH="$work/bin:$PATH" ROTATION="$2" KIOSK_STATUS="$3" RUNTIME_DIRECTORY="$work/run" STATE_DIRECTORY="$work/state" \
        PARTNERATLAS_KIOSK_FOLDER="$source/packaging/kiosk" NOTIFY_SOCKET=/run/notify WATCHDOG_USEC=20000000 WATCHDOG_PID=1 \
        DISPLAY=:7 sh "$session" "$1"
}

for turn in '0:-d' '90:-r -d' '180:-r -r -d' '270:-r -r -r -d' ':-d'; do
    run wayland "${turn%%:*}" 0
    [ "$(cat "$work/cage")" = "${turn#*:} -- $session program" ] || fail "cage is called with $(cat "$work/cage")"
done
[ "$(cat "$work/arguments")" = --kiosk ] || fail "the program is called with $(cat "$work/arguments")"
for wanted in QT_QPA_PLATFORM=wayland NOTIFY_SOCKET=/run/notify WATCHDOG_USEC=20000000 "XDG_RUNTIME_DIR=$work/run" \
    "XDG_STATE_HOME=$work/state" "FONTCONFIG_FILE=$source/packaging/kiosk/fonts.conf" WLR_XWAYLAND=/bin/false; do
    grep -qx "$wanted" "$work/environment" || fail "$wanted is missing"
done
grep -q '^WATCHDOG_PID=\|^DISPLAY=' "$work/environment" && fail "WATCHDOG_PID or DISPLAY reaches the program"

for turn in 0:normal 90:right 180:inverted 270:left; do
    rm -f "$work/openbox"
    run x11 "${turn%%:*}" 0
    [ "$(cat "$work/xrandr")" = "--output DP-2 --rotate ${turn#*:}" ] || fail "xrandr is called with $(cat "$work/xrandr")"
done
[ "$(cat "$work/openbox")" = "--sm-disable --config-file $source/packaging/kiosk/openbox.xml" ] ||
    fail "openbox: $(cat "$work/openbox")"
if command -v fc-match >/dev/null; then
    font=$(FONTCONFIG_FILE="$source/packaging/kiosk/fonts.conf" XDG_CACHE_HOME="$work/cache" fc-match sans-serif)
    case $font in
    'DejaVuSans.ttf: "DejaVu Sans" "Book"') ;;
    *) fail "the letters of the kiosk are $font" ;;
    esac
fi
[ "$(cat "$work/xset")" = "s off -dpms" ] || fail "the screen may go off"
grep -qx QT_QPA_PLATFORM=xcb "$work/environment" || fail "the program is not told to use X11"

for kind in wayland x11; do
    for status in 0 1 3 134; do
        run $kind 0 $status
        ended=$?
        [ "$ended" -eq "$status" ] || fail "$kind: the session ends with $ended, the program with $status"
    done
done
fake cage 'exit 0'
run wayland 0 0 && fail "a session that never came up ends well"
run fly 0 0 2>/dev/null
[ $? -eq 2 ] || fail "an unknown session is taken"
[ -z "$(ls "$work/state")" ] || fail "something is written into the state: $(ls "$work/state")"

# cage itself refuses to run as root.
rm "$work/bin/cage"
as_user=
[ "$(id -u)" -ne 0 ] || as_user='setpriv --reuid=65534 --regid=65534 --clear-groups'
if command -v cage >/dev/null; then
    chmod 755 "$work"
    [ -z "$as_user" ] || chown -R 65534:65534 "$work"
    for status in 0 3; do
        $as_user env PATH="$work/bin:$PATH" OUTPUT="$work" ROTATION=90 KIOSK_STATUS=$status RUNTIME_DIRECTORY="$work/run" \
            STATE_DIRECTORY="$work/state" HOME="$work" PARTNERATLAS_KIOSK_FOLDER="$source/packaging/kiosk" WLR_BACKENDS=headless \
            WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 timeout 20 sh "$session" wayland 2>"$work/talk"
        ended=$?
        [ "$ended" -eq "$status" ] || fail "cage: the session ends with $ended instead of $status: $(cat "$work/talk")"
    done
    grep -q '^WAYLAND_DISPLAY=' "$work/environment" || fail "cage gives the program no display"
fi

[ "$failures" -eq 0 ] && echo "PASS"
exit "$failures"
