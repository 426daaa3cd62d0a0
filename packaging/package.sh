#!/bin/sh
# Makes all that is handed out on this system: wheel and sdist, the program in one folder, and its package.
set -eu
cd "$(dirname "$0")/.."
. packaging/checkout.sh

packaging/bundle.sh
case "$(uname -s)" in
    Linux) if command -v dpkg-deb >/dev/null; then packaging/debian.sh; fi ;;
    Darwin) packaging/macos/image.sh ;;
    MINGW* | MSYS*) MSYS_NO_PATHCONV=1 iscc "/DVersion=$(version)" packaging/windows/synoptic.iss ;; # the option is no path
esac
