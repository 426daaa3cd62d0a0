#!/bin/sh
# Makes the program as one folder, build/bundle/synoptic: Python, libraries, models and resources, for this system.
# Needs Python 3.11 or newer with its shared library; on Linux also binutils (strip).
set -eu
cd "$(dirname "$0")/.."

export PYTHONHASHSEED=0 LC_ALL=C.UTF-8
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH

packaging/build_venv.sh
python=build/venv/bin/python
[ -x "$python" ] || python=build/venv/Scripts/python.exe

rm -rf build/bundle build/pyinstaller
"$python" packaging/icons.py build/icons
"$python" -m PyInstaller --log-level WARN --noconfirm --distpath build/bundle --workpath build/pyinstaller \
    packaging/frozen/synoptic.spec

if [ "$(uname -s)" = Linux ]; then
    # Libraries come with symbols that only debuggers read. Those in *.libs were edited by auditwheel and must stay as
    # they are; the program itself carries its archive behind its last section.
    find build/bundle/synoptic -name '*.so*' -type f ! -path '*.libs/*' -exec strip --strip-unneeded {} +
    # A Python that was built by hand names its own folder as a place to look for libraries.
    if command -v patchelf >/dev/null; then
        find build/bundle/synoptic/_internal/python3* build/bundle/synoptic/_internal/libpython* -name '*.so*' \
            -exec patchelf --remove-rpath {} \;
    fi
fi
PYTHONPATH=$PWD "$python" packaging/papers.py build/papers build/bundle/synoptic
printf 'The program lies in %s\n' "$PWD/build/bundle/synoptic"
