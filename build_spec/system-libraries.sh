#!/bin/sh
# Installs what Debian and Ubuntu keep apart from Python and Qt, when it is missing: the system libraries Qt needs to
# open a window, and Python's own tool for virtual environments. Says what it installs first; uses sudo only when not
# root; says in one sentence what to do when it cannot.
# usage: sh system-libraries.sh [PYTHON]
set -eu
python=${1:-python3}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "The kiosk needs Python 3.11 or newer, and “$python” is older or missing: install it, and name it with PYTHON=python3.12." >&2
    exit 1
fi

# Each library, and the package that brings it.
needs="
libEGL.so.1=libegl1
libGL.so.1=libgl1
libxkbcommon.so.0=libxkbcommon0
libfontconfig.so.1=libfontconfig1
libdbus-1.so.3=libdbus-1-3
libglib-2.0.so.0=libglib2.0-0
libgssapi_krb5.so.2=libgssapi-krb5-2
libxkbcommon-x11.so.0=libxkbcommon-x11-0
libxcb-cursor.so.0=libxcb-cursor0
libxcb-icccm.so.4=libxcb-icccm4
libxcb-keysyms.so.1=libxcb-keysyms1
libxcb-shape.so.0=libxcb-shape0
libwayland-cursor.so.0=libwayland-cursor0
libwayland-egl.so.1=libwayland-egl1
"
missing=""
for need in $needs; do
    find /usr/lib /usr/lib64 /lib /usr/local/lib -name "${need%=*}" 2>/dev/null | grep -q . || missing="$missing ${need#*=}"
done
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing ${python##*/}-venv"
[ -n "$missing" ] || exit 0

command="apt-get install$missing"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing here by Debian's names:$missing; if the kiosk does not start, install them with your system's own tool." >&2
    exit 0
fi
sudo=""
if [ "$(id -u)" -ne 0 ]; then
    sudo=$(command -v sudo) || {
        echo "System packages are missing; please ask an administrator to run “$command” once, then try again." >&2
        exit 1
    }
fi
echo "The kiosk needs system packages that are missing here; installing by apt:$missing"
$sudo apt-get update -qq &&
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing || {
    echo "The system packages could not be installed; please ask an administrator to run “$command”, then try again." >&2
    exit 1
}
