#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-kiosk finds nothing on a machine that is closed, and each weakness that is put there.
# Usage: checkkiosk_test.sh SOURCE_FOLDER UNIT_FOLDER FOLDER_OF_PROGRAMS
set -u
umask 022
check=$1/packaging/kiosk/check-kiosk.sh
sources=$1/packaging/kiosk
units=$2
PATH=$3:$PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
failures=0

fail() {
    echo "FAIL: $1"
    failures=$((failures + 1))
}

# A machine as README.md tells to set it up.
closed_machine() {
    rm -rf "$root"
    mkdir -p "$root/etc/systemd/system/graphical.target.wants" "$root/etc/xdg/partneratlas" "$root/etc/sysctl.d" \
        "$root/etc/systemd/logind.conf.d" "$root/etc/ssh" "$root/etc/default" "$root/etc/grub.d" "$root/etc/X11/xorg.conf.d" \
        "$root/usr/lib/systemd/system" "$root/usr/share/partneratlas/kiosk" "$root/usr/bin" "$root/var/lib"
    ln -s usr/lib "$root/lib"
    mkdir -m 700 "$root/var/lib/partneratlas-kiosk"
    cp "$units"/partneratlas-kiosk*.service "$root/usr/lib/systemd/system/"
    for unit in partneratlas-kiosk partneratlas-kiosk-x11; do
        ln -s "/lib/systemd/system/$unit.service" "$root/etc/systemd/system/graphical.target.wants/$unit.service"
    done
    cp "$sources/openbox.xml" "$root/usr/share/partneratlas/kiosk/"
    cp "$sources/xorg.conf" "$root/etc/X11/xorg.conf.d/90-partneratlas-kiosk.conf"
    : >"$root/usr/bin/partneratlas"
    printf '%s\n' 'root:x:0:0:root:/root:/bin/bash' \
        'partneratlas-kiosk:x:990:990:Partneratlas kiosk:/var/lib/partneratlas-kiosk:/usr/sbin/nologin' >"$root/etc/passwd"
    printf '%s\n' 'root:$y$j9T$abc:20000::::::' 'partneratlas-kiosk:!*:20000::::::' >"$root/etc/shadow"
    printf '%s\n' 'sudo:x:27:someone' 'input:x:101:' 'partneratlas-kiosk:x:990:' >"$root/etc/group"
    hash='$argon2id$v=19$m=65536,t=2,p=1$4EGu2w6Lwq/qpmWBmr2Oyw$O4EqLpUl4b2BWYnWTnEOuqG3JWlYTvYKnNEBv5v9pIU'
    sed "s|^#pin = .*|pin = \"$hash\"|" "$1/data/kiosk.toml" >"$root/etc/xdg/partneratlas/kiosk.toml"
    chmod 640 "$root/etc/xdg/partneratlas/kiosk.toml"
    echo 'kernel.sysrq = 0' >"$root/etc/sysctl.d/kiosk.conf"
    ln -s /dev/null "$root/etc/systemd/system/ctrl-alt-del.target"
    printf '[Login]\nNAutoVTs=0\nReserveVT=0\nHandlePowerKey=ignore\n' >"$root/etc/systemd/logind.conf.d/kiosk.conf"
    echo 'PasswordAuthentication no' >"$root/etc/ssh/sshd_config"
    echo 'GRUB_TIMEOUT=0' >"$root/etc/default/grub"
    echo 'set superusers="root"' >"$root/etc/grub.d/40_custom"
}

# finds SESSION WORDS COMMAND...: after the command the check tells these words, and nothing else.
finds() {
    session=$1
    words=$2
    shift 2
    closed_machine "$source"
    (cd "$root" && "$@") || fail "cannot seed: $*"
    output=$("$check" --root "$root" "$session")
    status=$?
    [ "$status" -eq 1 ] || fail "$words: exit status $status instead of 1"
    case $output in
    *WEAK:*"$words"*) ;;
    *) fail "$words is not found: $output" ;;
    esac
    # What makes the unit open is told twice where systemd-analyze looks at it too.
    number=$(echo "$output" | grep -v 'systemd-analyze' | grep -c '^WEAK')
    [ "$number" -le 1 ] || fail "$words: $number weaknesses are told: $output"
}

drop_in() {
    mkdir -p "etc/systemd/system/$1.d"
    printf '[Service]\n%s\n' "$2" >"etc/systemd/system/$1.d/override.conf"
}

source=$1
for session in wayland x11; do
    closed_machine "$source"
    output=$("$check" --root "$root" $session) || fail "a closed machine is not closed ($session): $output"
    [ "$output" = "Nothing was found." ] || fail "a closed machine: $output"
done

# The last file wins, by its name, and one in /etc stands in place of one of the same name in /usr/lib.
closed_machine "$source"
mkdir -p "$root/usr/lib/systemd/logind.conf.d"
printf '[Login]\nNAutoVTs=6\nReserveVT=6\n' | tee "$root/etc/systemd/logind.conf" "$root/etc/systemd/logind.conf.d/a.conf" \
    >"$root/usr/lib/systemd/logind.conf.d/kiosk.conf"
output=$("$check" --root "$root" wayland) || fail "an earlier file holds against the last one: $output"

kiosk=partneratlas-kiosk.service
finds wayland 'there is no user' sed -i /partneratlas/d etc/passwd
finds wayland 'has a shell' sed -i 's|/usr/sbin/nologin|/bin/bash|' etc/passwd
finds wayland 'is root' sed -i 's/990:990/0:0/' etc/passwd
finds wayland 'has a password' sed -i 's/!\*/$y$j9T$abc/' etc/shadow
finds wayland 'in the group sudo' sed -i 's/^sudo.*/&,partneratlas-kiosk/' etc/group
finds wayland 'in the group input' sed -i 's/^input.*/&partneratlas-kiosk/' etc/group
finds wayland 'is not installed' rm usr/lib/systemd/system/$kiosk
finds wayland 'does not start by itself' rm etc/systemd/system/graphical.target.wants/$kiosk
finds wayland 'instead of User=' drop_in $kiosk User=root
finds wayland 'instead of NoNewPrivileges' sed -i /^NoNewPrivileges/d usr/lib/systemd/system/$kiosk
finds wayland 'instead of ProtectSystem' drop_in $kiosk ProtectSystem=full
finds wayland 'instead of CapabilityBoundingSet' sed -i /^CapabilityBoundingSet/d usr/lib/systemd/system/$kiosk
finds wayland 'instead of IPAddressDeny' drop_in $kiosk IPAddressDeny=
finds wayland 'internet sockets' drop_in $kiosk 'RestrictAddressFamilies=AF_UNIX AF_NETLINK AF_INET'
finds wayland 'internet sockets' sed -i /^RestrictAddressFamilies/d usr/lib/systemd/system/$kiosk
finds wayland 'no watchdog' drop_in $kiosk WatchdogSec=0
finds wayland 'instead of Restart' drop_in $kiosk Restart=no
finds wayland 'hash of a PIN' chmod 644 etc/xdg/partneratlas/kiosk.toml
finds wayland 'can be changed by others' chmod 660 etc/xdg/partneratlas/kiosk.toml
finds wayland 'has mistakes' sed -i 's/^#theme.*/theme = "drak"/' etc/xdg/partneratlas/kiosk.toml
finds wayland 'can be changed by others' chmod 777 usr/bin/partneratlas
finds wayland 'can be read by others' chmod 755 var/lib/partneratlas-kiosk
finds wayland 'SysRq' sed -i 's/^/#/' etc/sysctl.d/kiosk.conf
finds wayland 'Ctrl+Alt+Del' rm etc/systemd/system/ctrl-alt-del.target
finds wayland 'other terminals' sed -i '/^NAutoVTs/d' etc/systemd/logind.conf.d/kiosk.conf
finds wayland 'other terminals' sh -c 'echo "NAutoVTs=6" >etc/systemd/logind.conf.d/other.conf'
finds wayland 'kept for a login' sed -i '/^ReserveVT/d' etc/systemd/logind.conf.d/kiosk.conf
finds wayland 'kept for a login' sed -i 's/^ReserveVT.*/ReserveVT=7/' etc/systemd/logind.conf.d/kiosk.conf
finds wayland '--autologin' drop_in getty@tty1.service 'ExecStart=-/sbin/agetty --autologin someone %I'
finds wayland 'display manager' ln -s /lib/systemd/system/gdm.service etc/systemd/system/display-manager.service
finds wayland 'ssh takes passwords' sed -i 's/no/yes/' etc/ssh/sshd_config
finds wayland 'GRUB waits' sed -i 's/=0/=5/' etc/default/grub
finds wayland "GRUB's menu" rm etc/grub.d/40_custom
finds x11 'leads to another terminal' rm etc/X11/xorg.conf.d/90-partneratlas-kiosk.conf
finds x11 'is not installed: openbox' rm usr/share/partneratlas/kiosk/openbox.xml
finds x11 'keys or mouse buttons' sed -i 's|<keyboard/>|<keyboard><keybind key="A-F4"/></keyboard>|' \
    usr/share/partneratlas/kiosk/openbox.xml
if command -v systemd-analyze >/dev/null; then
    finds wayland 'exposure above' drop_in $kiosk 'SystemCallFilter='
fi

"$check" --fly >/dev/null 2>&1
[ $? -eq 2 ] || fail "an unknown argument is taken"

[ "$failures" -eq 0 ] && echo "PASS"
exit "$failures"
