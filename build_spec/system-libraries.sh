#!/bin/sh
# Installs the system libraries Qt needs to open a window, when they are missing. Says what it installs first; uses
# sudo only when not root; does nothing on systems without apt.
set -eu

libraries="libEGL.so.1 libGL.so.1 libxkbcommon.so.0 libfontconfig.so.1 libdbus-1.so.3 libglib-2.0.so.0 libxkbcommon-x11.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libwayland-cursor.so.0 libwayland-egl.so.1"
packages="libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libwayland-egl1"

missing=""
for library in $libraries; do
    if ! find /usr/lib /lib /usr/local/lib -name "$library" 2>/dev/null | grep -q .; then
        missing="$missing $library"
    fi
done
venv_missing=""
python3 -c 'import ensurepip' 2>/dev/null || venv_missing="yes"
[ -n "$missing$venv_missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    [ -z "$missing" ] || echo "Qt needs these libraries, please install them with your system's package tool:$missing" >&2
    exit 0
fi

# Debian 13 and Ubuntu 24.04 renamed glib.
if apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then glib=libglib2.0-0t64; else glib=libglib2.0-0; fi
packages="$packages $glib"
[ -z "$venv_missing" ] || packages="$packages python3-venv"
sudo=""
if [ "$(id -u)" -ne 0 ]; then
    sudo="sudo"
    command -v sudo >/dev/null 2>&1 || { echo "Please ask an administrator to run: apt-get install $packages" >&2; exit 1; }
fi
echo "Qt needs system libraries that are missing here ($missing ). Installing by apt: $packages"
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
