#!/bin/sh
# Makes all that is handed out on this system: wheel and sdist, the program in one folder, and its package.
set -eu
cd "$(dirname "$0")/.."
. packaging/checkout.sh

python=$(find_python)
publisher() { "$python" packaging/publisher.py "$1"; }
# What is tagged as a version goes out to people; everything else may be built without saying who publishes it.
if ! publisher check && git describe --exact-match --match 'v*' --tags >/dev/null 2>&1; then
    echo "This is a release: it must say who publishes it." >&2
    exit 1
fi

packaging/bundle.sh
case "$(uname -s)" in
    Linux) if command -v dpkg-deb >/dev/null; then packaging/debian.sh; fi ;;
    Darwin) packaging/macos/image.sh ;;
    MINGW* | MSYS*) # the options are no paths
        MSYS_NO_PATHCONV=1 iscc "/DVersion=$(version)" "/DId=$(publisher id)" "/DPublisher=$(publisher name)" \
            "/DHome=$(publisher home)" packaging/windows/synoptic.iss
        ;;
esac
