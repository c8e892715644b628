"""Says what goes into the frozen program: of Qt only what the kiosk uses, and no library of the system.

Rules: names are compared part by part, so that a star never reaches into another folder; a library goes in only when
something that is in needs it. Does not build anything (`kiosk.spec` does) and does not read files itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

# Of everything below PySide6: these. `Qt/` is left out of the names, as only Linux and macOS have it.
QT = (
    "__init__.py*",
    "Qt{Core,Gui,Network,Qml,Quick,OpenGL}.{abi3.so,pyd}",
    # The Wayland, X11 and invisible screens of Linux, and those of Windows and macOS.
    "plugins/platforms/{libqwayland,libqxcb,libqoffscreen,qwindows,qoffscreen,libqcocoa}.*",
    "plugins/wayland-shell-integration/libxdg-shell.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "plugins/xcbglintegrations/*",
    # Pictures of decks are WebP, those of the program SVG and JPEG.
    "plugins/imageformats/{libqwebp,libqsvg,libqjpeg,qwebp,qsvg,qjpeg}.*",
    "qml/QtQml/{qmldir,*qmlplugin.*}",
    "qml/QtQml/{Base,Models,WorkerScript}/{qmldir,*plugin.*}",
    "qml/QtQuick/{qmldir,*qtquick2plugin.*}",
    "qml/QtQuick/{Shapes,Window}/{qmldir,*plugin.*}",
)
# Libraries are kept when something needs them.
QT_LIBRARIES = ("lib/*", "libpyside6*", "pyside6*", "Qt6*.dll", "icu*.dll", "msvcp*.dll", "vcruntime*.dll")
# Outside of Qt everything that is imported goes in, but for these.
UNUSED = (
    # Pillow's letters, colour profiles, AVIF and windows: decks are drawn without them.
    "PIL/{_imagingft,_imagingcms,_avif,_imagingtk,_imagingmath}.*",
    # Examples and headers of what is installed.
    "numpy/{fft,f2py,testing,distutils,tests,_pyinstaller}",
    "numpy/random/{lib,_examples,tests}",
    "lxml/{objectify,sax,builder}.*",
    "lxml/{html,includes,isoschematron}",
    "pptx/templates/*.{png,pptx}",
    "*.dist-info",
    # Letters of East Asia before Unicode: decks and quizzes are UTF-8.
    "python3.*/lib-dynload/_codecs_{cn,hk,iso2022,jp,kr,tw}.*",
)
LATER = (
    "PIL.WebPImagePlugin",
    "PIL.PngImagePlugin",
    "PIL.JpegImagePlugin",
    "PIL.GifImagePlugin",
    "PIL.BmpImagePlugin",
    "PIL.TiffImagePlugin",
    # Photos of some phones and cameras are JPEG files of this kind.
    "PIL.MpoImagePlugin",
    "PIL.PpmImagePlugin",
    "resvg_py",
    "pptx",
    "lxml.etree",
    "lxml._elementpath",
    "pypdfium2",
    "defusedxml.ElementTree",
    "cryptography.hazmat.primitives.asymmetric.ed25519",
    "argon2",
    "platformdirs.unix",
    "msgspec",
)
# Modules whose notes are for the writers of decks as well: `kiosk schema` says them.
DESCRIBED = ("kiosk.deck.", "kiosk.slides", "kiosk.questions", "kiosk.text")
MODULES = (
    *(
        "tkinter",
        "unittest",
        "pydoc",
        "doctest",
        "pdb",
        "sqlite3",
        "curses",
        "readline",
        "lib2to3",
        "ensurepip",
        "test",
    ),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.fft", "numpy.polynomial"),
    *("PIL.ImageTk", "PIL.ImageQt", "PIL.ImageCms", "PIL._avif", "PIL._imagingft", "PIL._imagingcms"),
    *(
        "ssl",
        "asyncio",
        "xmlrpc",
        "smtplib",
        "setuptools",
        "pip",
        "pkg_resources",
        "PySide6.QtWidgets",
        "PySide6.QtDBus",
        "lxml.html",
        "lxml.isoschematron",
        "lxml.objectify",
    ),
)


def wanted(name: str) -> bool:
    """Whether a collected file goes in; `name` is its place below the program's folder, with slashes."""
    parts = PurePosixPath(name).parts
    if parts[0] != "PySide6":
        return not any(_below(parts, pattern) for pattern in UNUSED)
    inside = parts[2:] if len(parts) > 1 and parts[1] == "Qt" else parts[1:]
    return any(_same(inside, pattern) for pattern in (*QT, *QT_LIBRARIES))


def only_when_needed(name: str) -> bool:
    """Whether a binary is a library that others link to, and nothing by itself."""
    parts = PurePosixPath(name).parts
    if parts[0] == "PySide6":
        inside = parts[2:] if len(parts) > 1 and parts[1] == "Qt" else parts[1:]
        return any(_same(inside, pattern) for pattern in QT_LIBRARIES)
    return parts[0].endswith(".libs") or (parts[0] == "shiboken6" and parts[-1].startswith("libshiboken"))


def of_the_system(name: str, source: str, homes: Iterable[str]) -> bool:
    """Whether a library belongs to the system and not to Python or one of its packages, which live below `homes`. The
    system brings its own, which fits its graphics driver; ours would not."""
    if PurePosixPath(name).name.startswith(("libpython", "Python")):
        return False
    return not any(PurePosixPath(source).is_relative_to(home) for home in homes)


def closure(names: Iterable[str], needs: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """The binaries of `names` that are something by themselves, and all they need, and what that needs … `needs` gives
    the file names a binary links to."""
    every = frozenset(names)
    by_file: dict[str, list[str]] = {}
    for name in every:
        by_file.setdefault(PurePosixPath(name).name, []).append(name)
    kept: set[str] = set()
    open_ends = [name for name in every if not only_when_needed(name)]
    while open_ends:
        name = open_ends.pop()
        if name not in kept:
            kept.add(name)
            open_ends += (found for file in needs(name) for found in by_file.get(file, ()))
    return frozenset(kept)


def _same(parts: tuple[str, ...], pattern: str) -> bool:
    for choice in _choices(pattern):
        wanted_parts = PurePosixPath(choice).parts
        if len(parts) == len(wanted_parts) and all(map(fnmatchcase, parts, wanted_parts)):
            return True
    return False


def _below(parts: tuple[str, ...], pattern: str) -> bool:
    depth = len(PurePosixPath(pattern).parts)
    return _same(parts[:depth], pattern)


def _choices(pattern: str) -> list[str]:
    """`a{b,c}d` as `abd` and `acd`, for every pair of braces."""
    before, brace, rest = pattern.partition("{")
    if not brace:
        return [pattern]
    inside, _, after = rest.partition("}")
    return [before + choice + tail for choice in inside.split(",") for tail in _choices(after)]
