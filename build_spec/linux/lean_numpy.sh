#!/bin/sh
# Installs a NumPy without OpenBLAS for the frozen program: 5 and not 38 MB, and less memory. The kiosk's systems have some
# twenty unknowns, which NumPy's own routines solve as fast. Built once, from NumPy's own source, and kept in WHEELS;
# without a C++ compiler the usual one stays, and the package becomes larger than its target.
# usage: sh lean_numpy.sh PYTHON WHEELS
set -eu
python=$1
wheels=$2
version=$("$python" -c 'from importlib.metadata import version; print(version("numpy"))')
if ! command -v g++ >/dev/null || ! "$python" -c 'import os, sysconfig, sys; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))'; then
    echo "There is no C++ compiler or no Python.h here (apt install g++ python3-dev): the package is built with the larger NumPy."
    exit 0
fi
tag=$("$python" -c 'import sys; print(f"cp{sys.version_info[0]}{sys.version_info[1]}")')
if ! ls "$wheels/numpy-$version-$tag-"*.whl >/dev/null 2>&1; then
    echo "Building NumPy $version without OpenBLAS, once; this takes some minutes."
    "$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-binary numpy --wheel-dir "$wheels" "numpy==$version" \
        -Csetup-args=-Dallow-noblas=true -Csetup-args=-Dblas=none -Csetup-args=-Dlapack=none \
        -Csetup-args=-Dcpu-baseline=min -Csetup-args=-Dcpu-dispatch=none
fi
"$python" -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps "$wheels/numpy-$version-$tag-"*.whl
