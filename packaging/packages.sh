# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The Debian 12 packages of this project, in one place. Sourced, not run.

packages_to_build_and_run=(
    g++
    cmake
    ninja-build
    qt6-base-dev
    qt6-tools-dev
    qt6-l10n-tools
    qt6-translations-l10n
    qt6-wayland
    libqt6sql6-sqlite
    libsqlite3-dev
    libtomlplusplus-dev
    libxlsxwriter-dev
    libzip-dev
    libqrcodegencpp-dev
    libsodium-dev
    pkg-config
    fonts-dejavu-core
)

packages_to_test=(
    xvfb
    xdotool
    openbox
    cage
    hunspell
    hunspell-en-gb
    hunspell-nl
    libreoffice-calc-nogui
    poppler-utils
    python3
    sqlite3
    systemd
    zbar-tools
)

packages_to_sanitize=(
    clang
    libclang-rt-dev
    lld
)
