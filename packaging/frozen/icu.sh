#!/bin/sh
# Trims the data of ICU that Qt brings to what the window asks for by way of Qt: sorting and encodings.
# Usage: icu.sh FOLDER, where libicudata lies. Needs icupkg (Debian: icu-devtools) and binutils.
set -eu
library=$(find "$1" -name 'libicudata.so.*' -type f)
[ -f "$library" ] || { echo "There is one libicudata expected in $1" >&2; exit 1; }
number=${library##*.so.}
nm -D "$library" | grep -q " icudt${number}_dat\$" || { echo "$library has no icudt${number}_dat" >&2; exit 1; }
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# The data are one archive in one section, under one name; both keep theirs.
objcopy -O binary --only-section=.rodata "$library" "$place/icudt${number}l.dat"
(
    cd "$place"
    icupkg -l "icudt${number}l.dat" >all
    # names of languages, regions, currencies, units, characters; words; transliteration; stringprep
    # how each language writes numbers, dates and time zones: Qt has tables of its own for what the window shows
    # what only mainframes encode (EBCDIC); no page or clipboard is
    mainframes='ibm-(37|27[378]|28[045]|29[07]|42[04]|500|803|838|87[015]|918|93[03579]|1025|1026|1047|1097|1112|1122'
    mainframes="$mainframes|1123|113[027]|114[0-9]|115[3-8]|1160|1164|1364|1371|1388|1390|1399|4517|4899|4971|5123"
    mainframes="$mainframes|8482|9067|12712|16684|16804)_.*\.cnv"
    grep -E -e '^(brkitr|curr|lang|rbnf|region|translit|unit)/' -e '^zone/[a-z]{2,3}(_[A-Za-z0-9_]+)?\.res$' \
        -e '^[a-z]{2,3}(_[A-Za-z0-9_]+)?\.res$' -e '^(unames\.icu|confusables\.cfu|rfc.*\.spp)$' \
        -e "^$mainframes\$" all | grep -v 'res_index' >gone.txt || true
    [ -s gone.txt ] || { echo "$library holds nothing of what is to go" >&2; exit 1; }
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
    ld -shared -s --build-id=none -z noexecstack -soname "libicudata.so.$number" data.o -o trimmed.so
)
cat "$place/trimmed.so" >"$library"
