#!/bin/sh
# Makes the program as one folder, build/bundle/synoptic: Python, libraries, models and resources, for this system.
# Needs Python 3.11 or newer with its shared library; on Linux also a C compiler, binutils and
# icupkg (Debian: gcc, binutils, icu-devtools).
set -eu
cd "$(dirname "$0")/.."

export PYTHONHASHSEED=0 LC_ALL=C.UTF-8
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH

packaging/build_venv.sh
python=build/venv/bin/python
[ -x "$python" ] || python=build/venv/Scripts/python.exe

rm -rf build/bundle build/pyinstaller build/blas
[ "$(uname -s)" != Linux ] || packaging/frozen/blas/compile.sh "$python" build/blas
"$python" packaging/icons.py build/icons
"$python" -m PyInstaller --log-level WARN --noconfirm --distpath build/bundle --workpath build/pyinstaller \
    packaging/frozen/synoptic.spec

inside=build/bundle/synoptic/_internal
"$python" packaging/pictures.py "$inside/resources/help/pictures"
# Of a package's metadata the fields are read, not the page that introduces it.
find "$inside" -path '*.dist-info/METADATA' | while read -r about; do
    sed '/^\r*$/,$d' "$about" >build/about && cat build/about >"$about"
done
if [ "$(uname -s)" = Linux ]; then
    # Libraries come with symbols that only debuggers read. The program itself carries its archive behind its last section.
    find "$inside" -name '*.so*' -type f ! -path '*.libs/*' -exec strip --strip-unneeded {} +
    find "$inside" -name '*.so*' -type f -path '*.libs/*' -exec "$python" packaging/frozen/bare.py {} +
    "$python" packaging/frozen/typefaces.py "$inside/typst/_typst.abi3.so"
    packaging/frozen/icu.sh "$inside/PySide6/Qt/lib"
    # A Python that was built by hand names its own folder as a place to look for libraries.
    if command -v patchelf >/dev/null; then
        find "$inside"/python3* "$inside"/libpython* -name '*.so*' \
            -exec patchelf --remove-rpath {} \;
    fi
fi
PYTHONPATH=$PWD "$python" packaging/papers.py build/papers build/bundle/synoptic
printf 'The program lies in %s\n' "$PWD/build/bundle/synoptic"
