"""Works out on which Debian packages the frozen program depends: from what its files link to and what it starts.

Rules: every library of the system must stand in `PACKAGES`, or the build stops; names that differ between Debian 12 and
13 are alternatives. Does not ask the system it runs on, so that the answer is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable

# Which package brings a library. The second name is the one of Debian 13 and Ubuntu 24.04.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcrypto.so.3": "libssl3 | libssl3t64",
    "libssl.so.3": "libssl3 | libssl3t64",
    "libbz2.so.1.0": "libbz2-1.0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "liblzma.so.5": "liblzma5",
    "libpng16.so.16": "libpng16-16 | libpng16-16t64",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Parts of the C library.
C_LIBRARY = frozenset(
    ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2")
)
LOADERS = ("ld-linux", "linux-vdso")
# Started or loaded by name: the compositor with what it needs to start, drawing on machines without a graphics card,
# the session of the first seat, the account of the service and its groups, which udev makes with the rights to the
# devices (on Debian 13 nothing else brings it), the letters' last resort.
ALSO = ("adduser", "cage", "fontconfig", "libgl1-mesa-dri", "seatd", "systemd", "udev", "xwayland")


class UnknownLibraryError(Exception):
    """The program links to a library of which nobody said which package brings it."""


def depends(linked: Iterable[str], inside: Iterable[str], glibc: tuple[int, ...]) -> str:
    """The Depends field: `linked` are the libraries all files ask for, `inside` those the program brings, `glibc` the
    newest version of the C library asked for. Raises UnknownLibraryError."""
    wanted = {name for name in set(linked) - set(inside) - C_LIBRARY if not name.startswith(LOADERS)}
    if unknown := sorted(wanted - set(PACKAGES)):
        raise UnknownLibraryError(f"Which package brings {', '.join(unknown)}? Say so in build_spec/linux/depends.py.")
    packages = {PACKAGES[name] for name in wanted} | set(ALSO)
    return ", ".join([f"libc6 (>= {'.'.join(map(str, glibc))})", *sorted(packages)])
