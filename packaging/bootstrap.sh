#!/bin/sh
# Sets up what `make run` and `make test` need: a virtual environment with the locked packages,
# and the system libraries that Qt loads. With --test-tools: also the tools that tests read PDFs with.
set -eu
cd "$(dirname "$0")/.."
. packaging/checkout.sh

QT_LIBRARIES="libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0
 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-xkb1
 libxkbcommon-x11-0 libxcb-shape0"
TEST_TOOLS="qpdf poppler-utils"

say() { printf '%s\n' "$*" >&2; }

# Debian as root: install; else print the one command.
need_packages() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing system packages: $*"
        log=$(mktemp)
        if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; } >"$log" 2>&1; then
            tail -n 20 "$log" >&2
            say "These packages could not be installed: $*"
            exit 1
        fi
        rm -f "$log"
    else
        say "Some system packages are missing. On Debian or Ubuntu run:"
        say "  sudo apt-get install $*"
        exit 1
    fi
}

make_environment() {
    python=$(find_python)
    [ -n "$python" ] || { say "Synoptic needs Python 3.11 or newer."; exit 1; }
    say "Setting up .venv (first time only, some minutes)"
    if ! "$python" -m venv .venv 2>/dev/null; then
        rm -rf .venv
        need_packages python3-venv
        "$python" -m venv .venv
    fi
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
}

# Without a screen Qt loads with fewer libraries than it wants for a window.
qt_loads() {
    QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'import PySide6.QtWidgets' 2>/dev/null || return 1
    for plugin in .venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so; do
        [ -e "$plugin" ] && ldd "$plugin" | grep -q "not found" && return 1
    done
    return 0
}

if [ "${1:-}" = --test-tools ]; then
    if ! command -v qpdf >/dev/null || ! command -v pdftotext >/dev/null; then
        # shellcheck disable=SC2086 # a list of names
        need_packages $TEST_TOOLS
    fi
    exit 0
fi

make_environment
# shellcheck disable=SC2086 # a list of names
qt_loads || need_packages $QT_LIBRARIES
touch .venv/ready
