#!/bin/sh
# Makes a Debian package, build/synoptic_VERSION_ARCH.deb, of the program that packaging/bundle.sh has made.
# Needs dpkg-dev and gzip. DEBFULLNAME and DEBEMAIL say who answers for the package; LEVEL is xz's, 9 for a release.
set -eu
cd "$(dirname "$0")/.."
. packaging/checkout.sh

python=$(find_python)
publisher() { "$python" packaging/publisher.py "$@"; }
id=$(publisher id)
program=build/bundle/synoptic
[ -x "$program/synoptic" ] || { echo "There is no program yet: run packaging/bundle.sh" >&2; exit 1; }

: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
version=$(version)
architecture=$(dpkg --print-architecture)
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
maintainer="${DEBFULLNAME:-$(publisher name)} <${DEBEMAIL:-$(publisher address)}>"
root=build/deb
rm -rf "$root"
umask 022

filled() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" -e "s/@TYPE@/$release_type/g"; }
case $version in 0.* | *a* | *b* | *rc*) release_type=development ;; *) release_type=stable ;; esac
share=$root/usr/share
doc=$share/doc/synoptic

mkdir -p "$root/usr/lib" "$root/usr/bin" "$share/applications" "$share/icons" "$share/mime/packages" "$share/metainfo" \
    "$share/man/man1" "$share/lintian/overrides" "$doc" "$root/DEBIAN"
cp -a "$program" "$root/usr/lib/synoptic"
find "$root/usr/lib/synoptic" -type f ! -name synoptic -exec chmod 644 {} +
ln -s ../lib/synoptic/synoptic "$root/usr/bin/synoptic"

cp -r build/icons/hicolor "$share/icons/"
publisher fill packaging/linux/synoptic.desktop.in >"$share/applications/$id.desktop"
publisher fill packaging/linux/synoptic.xml.in >"$share/mime/packages/$id.xml"
publisher fill packaging/linux/synoptic.metainfo.xml.in | filled >"$share/metainfo/$id.metainfo.xml"
filled <packaging/linux/synoptic.1 | gzip -9n >"$share/man/man1/synoptic.1.gz"
cp packaging/linux/lintian-overrides "$share/lintian/overrides/synoptic"

cp build/papers/copyright build/papers/synoptic.cdx.json "$doc/"
gzip -9nc build/papers/licences.txt >"$doc/licences.txt.gz"
gzip -9nc CHANGELOG.md >"$doc/NEWS.gz"
printf 'synoptic (%s) unstable; urgency=medium\n\n  * What is new stands in NEWS.gz.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$doc/changelog.gz"

# What the program loads of the system. Printers are optional: their plugin is asked for separately.
mkdir -p build/shlibdeps/debian
printf 'Source: synoptic\n\nPackage: synoptic\nArchitecture: any\n' >build/shlibdeps/debian/control
find "$PWD/$root/usr/lib/synoptic" -type f \( -name '*.so*' -o -name synoptic \) ! -name 'libcups*' >build/shlibdeps/needing
depends=$(
    cd build/shlibdeps
    # shellcheck disable=SC2046 # a list of files without spaces
    dpkg-shlibdeps --ignore-missing-info -O -l"$PWD/../deb/usr/lib/synoptic/_internal/PySide6/Qt/lib" \
        $(sed 's/^/-e/' needing) 2>../shlibdeps.log | sed 's/^shlibs:Depends=//'
)
[ -n "$depends" ] || { cat build/shlibdeps.log >&2; exit 1; }

cat >"$root/DEBIAN/control" <<END
Package: synoptic
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $depends, tzdata
Recommends: libcups2, fonts-noto-core
Section: editors
Priority: optional
Homepage: $(publisher home)
Description: read several reports of one event side by side
 Synoptic lines up the paragraphs of two or more news reports and marks
 where they agree, where they differ and what none of them could confirm.
 Every mark says why it is there. Notes on the passages are kept in a project
 and exported as an annotated PDF.
 .
 It works offline: nothing is sent, nothing is fetched.
END
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

package=build/synoptic_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz "-z${LEVEL:-1}" --build "$root" "$package" >/dev/null
(cd "$root" && find usr | LC_ALL=C sort) >build/files.txt
printf 'The package lies at %s\n' "$PWD/$package"
