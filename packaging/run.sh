#!/bin/sh
# Opens the files given, else the sample comparison: in the window, or without a display on the command line.
set -eu
cd "$(dirname "$0")/.."

case "$(uname -s)" in
    Linux | *BSD) display=${WAYLAND_DISPLAY:-${DISPLAY:-}} ;;
    *) display=yes ;;
esac

if [ -n "$display" ]; then
    [ $# -gt 0 ] || set -- --sample
    exec .venv/bin/synoptic "$@"
fi

[ $# -gt 0 ] || set -- resources/sample/[a-z]-*
mkdir -p build
.venv/bin/synoptic compare "$@" --pdf build/synoptic.pdf
printf 'There is no display. The annotated PDF lies at %s\n' "$PWD/build/synoptic.pdf"
