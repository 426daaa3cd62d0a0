#!/bin/sh
# Sets up build/venv: the locked libraries and build tools, checked against their hashes, and Synoptic's wheel.
# The wheel and the sdist are left in build/dist.
set -eu
cd "$(dirname "$0")/.."
. packaging/checkout.sh

python=$(find_python)
[ -n "$python" ] || { echo "Building Synoptic needs Python 3.11 or newer." >&2; exit 1; }

if [ -z "$(find build/venv/ready -newer packaging/requirements.lock 2>/dev/null)" ]; then
    rm -rf build/venv
    "$python" -m venv build/venv
    bin=build/venv/bin
    [ -d "$bin" ] || bin=build/venv/Scripts
    "$bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements.lock
    touch build/venv/ready
fi
bin=build/venv/bin
[ -d "$bin" ] || bin=build/venv/Scripts

rm -rf build/dist
"$bin/python" -m build --no-isolation --outdir build/dist . >build/dist.log 2>&1 || { tail -n 20 build/dist.log >&2; exit 1; }
"$bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall build/dist/*.whl
