# What the other scripts ask of a checkout; they source this file from its top: its version, a Python new enough for it.
# shellcheck shell=sh

version() { sed -n 's/^__version__ = "\(.*\)"$/\1/p' app/__init__.py; }

# The name of a Python, the newest first; nothing if there is none. PYTHON names one to try before.
find_python() {
    for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3 python; do
        if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}
