#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The session of the kiosk, as its unit starts it: a screen with one program on it and nothing else.
#     partneratlas-kiosk-session wayland    under cage
#     partneratlas-kiosk-session x11        under Xorg and openbox without bindings
# Ends as the kiosk does: 0 if the staff left it, else something went wrong and it is to be started again.
set -eu

: "${RUNTIME_DIRECTORY:?is set by the unit}" "${STATE_DIRECTORY:?is set by the unit}"
here=$0
shared=${PARTNERATLAS_KIOSK_FOLDER:-@shared@}
status_file=$RUNTIME_DIRECTORY/status

# Degrees clockwise. What else is wrong in kiosk.toml is told by the kiosk itself, on a picture that stands upright.
rotation() {
    partneratlas-catalogue kiosk-settings --value rotation 2>/dev/null || true
}

# Neither cage nor xinit tells how its program ended: it is read from a file. Without the file they ended before it.
end_as_the_kiosk_did() {
    exit "$(cat "$status_file" 2>/dev/null || echo 1)"
}

wayland() {
    # No X server beside: without this variable cage of Debian 12 does not even start where there is none.
    export WLR_XWAYLAND=/bin/false
    export QT_QPA_PLATFORM=wayland
    set --
    case $(rotation) in
    90) set -- -r ;;
    180) set -- -r -r ;;
    270) set -- -r -r -r ;;
    esac
    # Without -s no key leads to another terminal.
    cage "$@" -d -- "$here" program || true
}

x11() {
    export QT_QPA_PLATFORM=xcb
    # Without Xorg.wrap, which would need rights of root that the unit takes away.
    xinit "$here" x11-client -- /usr/lib/xorg/Xorg vt1 -keeptty -nolisten tcp -noreset || true
}

x11_client() {
    xset s off -dpms
    output=$(xrandr --query | awk '/ connected primary/ { print $1; exit }
                                   / connected/ && !first { first = $1 } END { if (!first) exit; print first }' | head -n 1)
    case $(rotation) in
    90) turn=right ;;
    180) turn=inverted ;;
    270) turn=left ;;
    *) turn=normal ;;
    esac
    xrandr --output "$output" --rotate "$turn" || true
    openbox --sm-disable --config-file "$shared/openbox.xml" &
    program
}

program() {
    # The watchdog watches the whole unit; with this variable the program would think that it is meant for another one.
    unset WATCHDOG_PID
    [ "$QT_QPA_PLATFORM" = xcb ] || unset DISPLAY
    status=0
    partneratlas --kiosk || status=$?
    echo "$status" >"$status_file"
}

export XDG_RUNTIME_DIR="$RUNTIME_DIRECTORY" XDG_STATE_HOME="$STATE_DIRECTORY"
export XDG_CACHE_HOME="$STATE_DIRECTORY/cache" FONTCONFIG_FILE="$shared/fonts.conf"
case ${1:-} in
wayland | x11)
    rm -f "$status_file"
    fc-cache || true # warm; it takes a moment only after fonts came or went
    "$1"
    end_as_the_kiosk_did
    ;;
x11-client) x11_client ;;
program) program ;;
*)
    echo "partneratlas-kiosk-session wayland|x11" >&2
    exit 2
    ;;
esac
