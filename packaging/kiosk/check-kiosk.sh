#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Names everything by which a visitor could leave the kiosk, or that was forgotten when the machine was set up.
#     check-kiosk [--root FOLDER] [wayland|x11]
# Looks at files only, in / or in the image of a machine; changes nothing. Run it as root, which may read all of them.
# Exit status: 0 nothing was found, 1 something was, 2 wrong usage.
set -u

root=
session=wayland
while [ $# -gt 0 ]; do
    case $1 in
    --root)
        root=${2:?names a folder}
        shift
        ;;
    wayland | x11) session=$1 ;;
    *)
        echo "check-kiosk [--root FOLDER] [wayland|x11]" >&2
        exit 2
        ;;
    esac
    shift
done
root=${root%/}
unit=partneratlas-kiosk.service
[ "$session" = wayland ] || unit=partneratlas-kiosk-x11.service
user=partneratlas-kiosk
found=0

weak() {
    echo "WEAK: $1"
    found=1
}

note() {
    echo "note: $1"
}

# The first of the paths that is there.
first_of() {
    for path in "$@"; do
        [ -e "$root$path" ] && echo "$root$path" && return
    done
}

# Whether a line of some files says so; comments do not count. grep is silent about files that are not there.
says() {
    pattern=$1
    shift
    cat "$@" 2>/dev/null | grep -v '^[[:space:]]*[#;]' | grep -Eq "$pattern"
}

# What the last line says that sets a key of logind: its main file, then what is added to it in the order of the names
# (logind.conf(5)). Empty if none does.
logind_value() {
    {
        cat "$root/etc/systemd/logind.conf" 2>/dev/null
        for folder in usr/lib run etc; do
            ls "$root/$folder/systemd/logind.conf.d/" 2>/dev/null
        done | grep '\.conf$' | LC_ALL=C sort -u | while read -r name; do
            cat "$(first_of "/etc/systemd/logind.conf.d/$name" "/run/systemd/logind.conf.d/$name" \
                "/usr/lib/systemd/logind.conf.d/$name")"
            echo
        done
    } | sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*//p" | sed 's/[[:space:]]*$//' | tail -n 1
}

# Of a file: weak if others than the owner of the machine's files can change it.
check_owner() {
    [ "$(stat -c %u "$1")" = "$(stat -c %u "${root:-/}")" ] || weak "$1 does not belong to root"
    case $(stat -c %A "$1") in
    ?????w???? | ????????w?) weak "$1 can be changed by others than root: chmod go-w $1" ;;
    esac
}

check_user() {
    entry=$(grep "^$user:" "$root/etc/passwd" 2>/dev/null)
    if [ -z "$entry" ]; then
        weak "there is no user $user: systemd-sysusers"
        return
    fi
    case $entry in
    *:/usr/sbin/nologin | *:/sbin/nologin | *:/bin/false | *:/usr/bin/false) ;;
    *) weak "the user $user has a shell: usermod --shell /usr/sbin/nologin $user" ;;
    esac
    [ "$(echo "$entry" | cut -d: -f3)" != 0 ] || weak "the user $user is root"
    case $(grep "^$user:" "$root/etc/shadow" 2>/dev/null | cut -d: -f2) in
    '' | '!'* | '*'*) ;;
    *) weak "the user $user has a password: passwd --lock $user" ;;
    esac
    for group in sudo adm disk docker input tty shadow netdev wheel; do
        if grep -Eq "^$group:[^:]*:[^:]*:([^:]*,)?$user(,|\$)" "$root/etc/group" 2>/dev/null; then
            weak "the user $user is in the group $group: gpasswd --delete $user $group"
        fi
    done
}

# Unit and what is added to it, in the order in which systemd reads them.
unit_files() {
    first_of "/etc/systemd/system/$unit" "/lib/systemd/system/$unit" "/usr/lib/systemd/system/$unit" \
        "/usr/local/lib/systemd/system/$unit"
    ls "$root/etc/systemd/system/$unit.d/"*.conf 2>/dev/null
}

# The last line by which the unit sets a key; empty if none does.
unit_line() {
    unit_files | while read -r file; do cat "$file"; done | grep "^$1=" | tail -n 1
}

check_unit() {
    if [ -z "$(unit_files)" ]; then
        weak "the unit $unit is not installed"
        return
    fi
    # Links of an image lead into the image.
    [ -L "$root/etc/systemd/system/graphical.target.wants/$unit" ] ||
        weak "$unit does not start by itself: systemctl enable $unit"
    for wanted in "User=$user" NoNewPrivileges=yes ProtectSystem=strict ProtectHome=yes PrivateTmp=yes CapabilityBoundingSet= \
        RestrictNamespaces=yes RestrictSUIDSGID=yes ProtectKernelModules=yes ProtectKernelTunables=yes DevicePolicy=closed \
        IPAddressDeny=any NotifyAccess=all Restart=on-failure; do
        line=$(unit_line "${wanted%%=*}")
        [ "$line" = "$wanted" ] || weak "$unit says ${line:-nothing} instead of $wanted"
    done
    case $(unit_line RestrictAddressFamilies) in
    *AF_INET* | *=~* | *= | '') weak "$unit allows internet sockets: RestrictAddressFamilies=AF_UNIX AF_NETLINK" ;;
    esac
    case $(unit_line WatchdogSec) in
    '' | *= | *=0) weak "$unit has no watchdog: WatchdogSec=20" ;;
    esac
    if command -v systemd-analyze >/dev/null; then
        systemd-analyze --no-pager --offline=true --root="${root:-/}" --threshold=20 security "$unit" >/dev/null 2>&1 ||
            weak "systemd-analyze security $unit tells an exposure above 2.0"
    else
        note "systemd-analyze is not there: the exposure of $unit was not looked at"
    fi
}

check_settings() {
    file=$root/etc/xdg/partneratlas/kiosk.toml
    if [ ! -e "$file" ]; then
        note "there is no $file: the defaults hold, and there is no staff exit"
        return
    fi
    check_owner "$file"
    if says '^[[:space:]]*pin[[:space:]]*=' "$file"; then
        case $(stat -c %A "$file") in
        ???????r??) weak "$file holds the hash of a PIN and can be read by everybody: chown root:$user, chmod 640" ;;
        esac
    else
        note "$file has no PIN: there is no staff exit"
    fi
    if command -v partneratlas-catalogue >/dev/null; then
        mistakes=$(partneratlas-catalogue kiosk-settings "$file" 2>&1 >/dev/null) || weak "$file has mistakes: $mistakes"
    else
        note "partneratlas-catalogue is not there: $file was not read"
    fi
}

check_files() {
    for path in /usr/bin/partneratlas /usr/bin/partneratlas-catalogue /usr/share/partneratlas/catalogue.sqlite \
        /usr/libexec/partneratlas/kiosk-session; do
        [ ! -e "$root$path" ] || check_owner "$root$path"
    done
    state=$root/var/lib/partneratlas-kiosk
    if [ -d "$state" ]; then
        case $(stat -c %A "$state") in
        ????------) ;;
        *) weak "$state can be read by others: chmod 700 $state" ;;
        esac
    fi
}

check_keys() {
    says '^kernel\.sysrq[[:space:]]*=[[:space:]]*0' "$root"/etc/sysctl.conf "$root"/etc/sysctl.d/*.conf ||
        weak "the keys of SysRq work: kernel.sysrq = 0 in /etc/sysctl.d/kiosk.conf"
    [ "$(readlink "$root/etc/systemd/system/ctrl-alt-del.target")" = /dev/null ] ||
        weak "Ctrl+Alt+Del restarts the machine: systemctl mask ctrl-alt-del.target"
    [ "$(logind_value NAutoVTs)" = 0 ] ||
        weak "other terminals ask for a login: NAutoVTs=0 in /etc/systemd/logind.conf.d/kiosk.conf"
    # Terminal 6 asks for one whatever NAutoVTs says.
    [ "$(logind_value ReserveVT)" = 0 ] ||
        weak "a terminal is kept for a login: ReserveVT=0 in /etc/systemd/logind.conf.d/kiosk.conf"
    case $(logind_value HandlePowerKey) in
    ignore | poweroff) ;;
    *) note "the power key does what the system does by default: HandlePowerKey in /etc/systemd/logind.conf.d/kiosk.conf" ;;
    esac
}

check_ways_in() {
    if says 'agetty.*(--autologin|-a )' "$root"/etc/systemd/system/getty@*.service.d/*.conf \
        "$root"/etc/systemd/system/serial-getty@*.service.d/*.conf; then
        weak "a terminal logs somebody in without a password (--autologin)"
    fi
    if [ -L "$root/etc/systemd/system/display-manager.service" ]; then
        case $(readlink "$root/etc/systemd/system/display-manager.service") in
        */"$unit") ;;
        *) weak "a display manager runs beside the kiosk: systemctl disable display-manager" ;;
        esac
    fi
    if [ -e "$root/etc/ssh/sshd_config" ]; then
        says '^PasswordAuthentication no' "$root"/etc/ssh/sshd_config "$root"/etc/ssh/sshd_config.d/*.conf ||
            weak "ssh takes passwords: PasswordAuthentication no in /etc/ssh/sshd_config"
    fi
    if [ -e "$root/etc/default/grub" ]; then
        says '^GRUB_TIMEOUT=0' "$root/etc/default/grub" ||
            weak "GRUB waits for keys: GRUB_TIMEOUT=0 in /etc/default/grub, update-grub"
        says '^set superusers=' "$root"/boot/grub/grub.cfg "$root"/etc/grub.d/* ||
            weak "GRUB's menu can be edited without a password: set superusers and password_pbkdf2 in /etc/grub.d/40_custom"
    fi
}

check_x11() {
    says '"DontVTSwitch" "(true|on|1)"' "$root"/etc/X11/xorg.conf.d/*.conf "$root"/etc/X11/xorg.conf ||
        weak "Ctrl+Alt+F2 leads to another terminal: copy xorg.conf to /etc/X11/xorg.conf.d/90-partneratlas-kiosk.conf"
    rules=$(first_of /usr/share/partneratlas/kiosk/openbox.xml /usr/local/share/partneratlas/kiosk/openbox.xml)
    [ -n "$rules" ] || weak "openbox.xml of the kiosk is not installed: openbox would use its own keys"
    if [ -n "$rules" ] && grep -Eq '<(keybind|mousebind)' "$rules"; then
        weak "$rules has keys or mouse buttons that do something"
    fi
}

check_user
check_unit
check_settings
check_files
check_keys
check_ways_in
[ "$session" = wayland ] || check_x11
[ "$found" -ne 0 ] || echo "Nothing was found."
exit "$found"
