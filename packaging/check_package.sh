#!/bin/sh
# What Debian's and freedesktop's own checkers say of a package. Usage: check_package.sh PACKAGE.deb
# Needs lintian, desktop-file-utils, appstream, libxml2-utils or none, mandoc or man-db.
set -eu
package=$(realpath "$1")
inside=$(mktemp -d)
trap 'rm -rf "$inside"' EXIT
dpkg-deb --fsys-tarfile "$package" | tar -x -C "$inside" --wildcards './usr/share/*'

desktop-file-validate "$inside"/usr/share/applications/*.desktop && echo "desktop-file-validate: nothing to say"
appstreamcli validate --no-net "$inside"/usr/share/metainfo/*.xml
if command -v mandoc >/dev/null; then
    gzip -dc "$inside"/usr/share/man/man1/synoptic.1.gz | mandoc -T lint -W warning && echo "mandoc: nothing to say"
fi
lintian --allow-root --fail-on error,warning "$package" && echo "lintian: no errors, no warnings"
