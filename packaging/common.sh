# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of the project share. Sourced, not run; project_folder is the folder of the project.

project_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$project_folder/packaging/packages.sh"

say() {
    printf '%s\n' "$*" >&2
}

# Without Debian 12 the names of packages are not right: says what is needed, and ends.
require_debian_12() {
    local system
    system=$(
        # shellcheck source=/dev/null
        [[ ! -r /etc/os-release ]] || source /etc/os-release
        printf '%s %s\n%s' "${ID:-unknown}" "${VERSION_ID:-}" "${PRETTY_NAME:-an unknown system}"
    )
    [[ ${system%%$'\n'*} == "debian 12" ]] && return
    say "This script knows the packages of Debian 12; this is ${system#*$'\n'}. What is needed, by its names there:"
    say "    $*"
    exit 1
}

# Those of the named packages that are not installed, one on a line.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort) \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

# Installs those of the named packages that are not there; says which before it does.
install_missing() {
    require_debian_12 "$@"
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            say "Packages are missing, and neither root nor sudo is there to install them. Let an administrator run:"
            say "    apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get -q update >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" >&2
}

# Brings the build of a preset up to date, or only the targets named after it; silent when it is.
build() {
    local folder=$project_folder/build/$1
    if [[ ! -e $folder/build.ninja || $project_folder/CMakePresets.json -nt $folder/build.ninja ]]; then
        say "Configuring build/$1"
        (cd "$project_folder" && cmake --preset "$1" --log-level=WARNING) >&2
    fi
    cmake --build "$folder" ${2:+--target "${@:2}"} |
        sed -u -E '/^ninja: no work to do|Re-checking globbed directories|^ninja: Entering directory/d' >&2
}

# Runs the tests of a preset; ctest's summary is the last thing printed.
run_tests() {
    (cd "$project_folder" && ctest --preset "$1")
}
