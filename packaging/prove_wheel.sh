#!/bin/sh
# Proves wheel and sdist: each installed in a clean virtual environment, run from another folder without network.
# Usage: prove_wheel.sh; packaging/build_venv.sh has left both in build/dist. As root, for unshare.
set -eu
cd "$(dirname "$0")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

for kind in whl tar.gz; do
    python3 -m venv "$place/$kind"
    "$place/$kind/bin/python" -m pip install --quiet --disable-pip-version-check "$(realpath build/dist/*."$kind")"
    printf '== %s: %s\n' "$kind" "$(cd /; "$place/$kind/bin/synoptic" --version)"
    (cd / && unshare -n "$place/$kind/bin/synoptic" --self-test)
    (cd / && "$place/$kind/bin/python" -m synoptic_reader --version)
    (cd / && QT_QPA_PLATFORM=offscreen "$place/$kind/bin/python" -c '
import sys
from PySide6.QtCore import QTimer
import synoptic_reader
from ui.windows import Windows
show = Windows.open
def briefly(self, *given):
    window = show(self, *given)
    QTimer.singleShot(500, window.close)
    print("The window shows:", window.windowTitle())
    return window
Windows.open = briefly
from synoptic_reader.__main__ import main
sys.exit(main([]))')
done
