#!/bin/sh
# Makes the package blis that stands in for BLIS. Usage: compile.sh PYTHON FOLDER; FOLDER is emptied. Needs a C compiler.
set -eu
source=$(dirname "$0")/blis
python=$1
folder=$2
libraries=$("$python" -c 'import numpy, pathlib; print(pathlib.Path(numpy.__file__).parents[1] / "numpy.libs")')

rm -rf "$folder"
mkdir -p "$folder/blis"
cp "$source"/*.py "$folder/blis/"
ln -s "$libraries" "$folder/numpy.libs" # as beside the package in the program
"${CC:-cc}" -shared -fPIC -O2 -Wall -Werror "-I$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')" \
    "$source/cy.c" -o "$folder/blis/cy$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')" \
    "$folder"/numpy.libs/libscipy_openblas64_*.so -s -Wl,--build-id=none '-Wl,-rpath,$ORIGIN/../numpy.libs'
