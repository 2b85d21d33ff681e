#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens the window on the bundled catalogue; the arguments go to the program. Installs and builds what is missing.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Whether the arguments ask for something that needs no window.
answers_without_window() {
    local argument
    for argument in "$@"; do
        case $argument in
        --version | -v | --help | -h | --help-all) return 0 ;;
        esac
    done
    return 1
}

# The arguments that ask for a language, if any, one on a line.
language_arguments() {
    while [[ $# -gt 0 ]]; do
        case $1 in
        --language=*) printf '%s\n' "$1" ;;
        --language) [[ $# -lt 2 ]] || printf '%s\n' "$1" "$2" ;;
        esac
        shift
    done
}

install_missing "${packages_to_build_and_run[@]}"
build release partneratlas partneratlas-catalogue bundled_catalogue
programs=$project_folder/build/release/bin

if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]] && ! answers_without_window "$@"; then
    say "There is no display for a window; this is the list of partners (more: $programs/partneratlas-catalogue --help)."
    mapfile -t language < <(language_arguments "$@")
    exec "$programs/partneratlas-catalogue" list "${language[@]}"
fi
exec "$programs/partneratlas" "$@"
