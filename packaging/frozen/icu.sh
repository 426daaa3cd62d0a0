#!/bin/sh
# Trims the data of ICU that Qt brings to what Qt asks for: sorting, encodings, names of time zones.
# Usage: icu.sh FOLDER, where libicudata lies. Needs icupkg (Debian: icu-devtools) and binutils.
set -eu
library=$(find "$1" -name 'libicudata.so.*' -type f)
[ -f "$library" ] || { echo "There is one libicudata expected in $1" >&2; exit 1; }
number=${library##*.so.}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# The data are one archive in one section, under one name; both keep theirs.
objcopy -O binary --only-section=.rodata "$library" "$place/icudt${number}l.dat"
(
    cd "$place"
    icupkg -l "icudt${number}l.dat" >all
    # names of languages, regions, currencies and units; words and transliteration; names of characters; stringprep;
    # and how each language writes numbers and dates, which Qt has by its own tables
    grep -E -e '^(brkitr|curr|lang|rbnf|region|translit|unit)/' -e '^(unames\.icu|confusables\.cfu|rfc.*\.spp)$' \
        -e '^[a-z]{2,3}(_[A-Za-z0-9_]+)?\.res$' all | grep -v '^res_index' >gone.txt
    mkdir trimmed
    icupkg -r gone.txt "icudt${number}l.dat" "trimmed/icudt${number}l.dat"
    cat >data.s <<END
.section .rodata, "a", %progbits
.balign 16
.globl icudt${number}_dat
.type icudt${number}_dat, %object
icudt${number}_dat:
.incbin "trimmed/icudt${number}l.dat"
.size icudt${number}_dat, . - icudt${number}_dat
.section .note.GNU-stack, "", %progbits
END
    as data.s -o data.o
    ld -shared --build-id=none -z noexecstack -soname "libicudata.so.$number" data.o -o trimmed.so
)
cat "$place/trimmed.so" >"$library"
