#!/bin/sh
# Proves a Debian package as a user would meet it: in a fresh root without Python, without network, with a screen.
# Usage (as root): prove_package.sh PACKAGE.deb FOLDER; pictures, the PDF and a transcript are left in FOLDER.
# Needs debootstrap, xvfb, xdotool, imagemagick, poppler-utils, util-linux. MIRROR names another mirror of Debian.
set -eu
cd "$(dirname "$0")/.."
package=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
suite=${SUITE:-bookworm}
base=${BASE:-$(pwd)/build/root-$suite}
stage=$(mktemp -d)
root=$stage/root
export TMPDIR="$stage/shared" # seen inside at the same place, as is the folder for the results
mkdir "$root" "$TMPDIR"
chmod 755 "$stage" && chmod 1777 "$TMPDIR"
reader=1000

finish() {
    for place in "$out" "$TMPDIR" /proc; do umount "$root$place" 2>/dev/null || true; done
    grep -q "$stage" /proc/mounts || rm -rf "$stage"
}
trap finish EXIT
say() { printf '== %s\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_reader() { unshare -n chroot --userspec=$reader:$reader "$root" env HOME=/home/reader LC_ALL=C.UTF-8 "$@"; }
files() {
    (cd "$root" && find . -xdev ! -path './var/log/*' ! -path './var/lib/dpkg/*' ! -path './var/cache/*' \
        ! -path ".$out/*" ! -path ".$stage/*" | LC_ALL=C sort)
}

{
    say "A fresh root"
    [ -d "$base/usr" ] || debootstrap --variant=minbase "$suite" "$base" "${MIRROR:-http://deb.debian.org/debian}" >/dev/null
    cp -a "$base/." "$root/"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mkdir -p "$root$out" "$root$TMPDIR"
    mount -t proc proc "$root/proc"
    mount --bind "$TMPDIR" "$root$TMPDIR"
    mount --bind "$out" "$root$out"
    cp "$package" "$root/var/cache/synoptic.deb"
    inside useradd --create-home --uid $reader reader
    inside apt-get update -qq
    inside apt-get install -qq --no-install-recommends desktop-file-utils shared-mime-info hicolor-icon-theme \
        >"$out/apt.log" 2>&1
    inside apt-get satisfy -qq --no-install-recommends "$(dpkg-deb -f "$package" Depends)" >>"$out/apt.log" 2>&1
    files >"$out/before"
    inside dpkg -i /var/cache/synoptic.deb >>"$out/apt.log" 2>&1
    inside dpkg-query -W -f='${Package} ${Version}: ${Status}, ${Installed-Size} kB\n' synoptic
    echo "Python in this root: $(inside sh -c 'command -v python3 || echo none')"
    inside grep -h synoptic /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache

    say "Without a display and without network"
    echo "Network devices: $(as_reader cut -s -d: -f1 /proc/net/dev | grep -v '|' | xargs)"
    as_reader synoptic --self-test
    as_reader synoptic compare /usr/lib/synoptic/_internal/resources/sample/a-northern-wire.txt \
        /usr/lib/synoptic/_internal/resources/sample/d-channel-nine.md --save /home/reader/story.synoptic \
        --pdf /home/reader/story.pdf
    as_reader synoptic export /home/reader/story.synoptic --docx /home/reader/story.docx \
        --xlsx /home/reader/story.xlsx --html /home/reader/story.html
    ls -l "$root/home/reader"

    say "On a screen, without network"
    # the X server stands in the same network, which has no device: its abstract socket is all that leads out of the root
    SCREEN_USER=$reader SYNOPTIC="chroot --userspec=$reader:$reader $root env HOME=/home/reader synoptic" \
        unshare -n packaging/real_screen.sh "$out"

    say "Removed"
    inside dpkg --purge synoptic >>"$out/apt.log" 2>&1
    files >"$out/after"
    echo "Files left besides the reader's own:"
    diff "$out/before" "$out/after" | grep '^[<>]' | grep -v './home/reader' || echo "none"
    echo "The reader's own:"
    diff "$out/before" "$out/after" | grep './home/reader' || true
    rm "$out/before" "$out/after"
} 2>&1 | tee "$out/transcript.txt"
grep -q "All was done on a real screen" "$out/transcript.txt" && grep -q "All is well" "$out/transcript.txt"
