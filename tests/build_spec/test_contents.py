"""What goes into the frozen program: all the kiosk uses, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_spec.contents import MODULES, closure, of_the_system, only_when_needed, wanted

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        "kiosk/ui/Main.qml",
        "build/ms-basics.deck",
        "PySide6/QtQuick.abi3.so",
        "PySide6/QtQuick.pyd",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/imageformats/libqwebp.so",
        "PySide6/plugins/platforms/qwindows.dll",
        f"{QT}/qml/QtQuick/qmldir",
        f"{QT}/qml/QtQuick/Shapes/qmldir",
        f"{QT}/lib/libQt6Core.so.6",
        "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_the_kiosk_uses_goes_in(name: str) -> None:
    """Drawings, plug-ins, QML modules, numbers."""
    assert wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/imageformats/libqpdf.so",
        f"{QT}/qml/QtQuick/Controls/qmldir",
        f"{QT}/qml/QtQuick/Shapes/plugins.qmltypes",
        f"{QT}/qml/QtQuick/Dialogs/quickimpl/qmldir",
        f"{QT}/translations/qtbase_de.qm",
        "PIL/_avif.cpython-311-x86_64-linux-gnu.so",
        "numpy/fft/_pocketfft_umath.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_it_does_not_use_stays_out(name: str) -> None:
    """A star in a rule never reaches into another folder."""
    assert not wanted(name)


def test_every_qml_module_that_is_imported_goes_in() -> None:
    """Also those of drawings that are only loaded when somebody opens the desk."""
    imported = {
        name
        for file in Path("kiosk").rglob("*.qml")
        for name in re.findall(r"^import (Qt[\w.]*)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert "QtQuick" in imported
    assert {name for name in imported if not wanted(f"{QT}/qml/{name.replace('.', '/')}/qmldir")} == set()


def test_every_part_of_numpy_that_is_used_goes_in() -> None:
    """NumPy loads its parts when they are first used, so no import tells."""
    used = {
        part
        for file in Path("kiosk").rglob("*.py")
        for part in re.findall(r"\b(?:np|numpy)\.(\w+)", file.read_text(encoding="utf-8"))
    }
    assert "random" in used
    left_out = {part for part in used if f"numpy.{part}" in MODULES or not wanted(f"numpy/{part}/__init__.py")}
    assert not left_out


def test_a_library_goes_in_only_when_something_needs_it() -> None:
    """Also what a needed library needs; not what only an unneeded one needs."""
    core, quick, charts = (f"{QT}/lib/libQt6{name}.so.6" for name in ("Core", "Quick", "Charts"))
    plugin = f"{QT}/qml/QtQuick/libqtquick2plugin.so"
    needs = {plugin: ["libQt6Quick.so.6", "libc.so.6"], quick: ["libQt6Core.so.6"], charts: ["libQt6Widgets.so.6"]}
    assert only_when_needed(core)
    assert not only_when_needed(plugin)
    assert closure([core, quick, charts, plugin], lambda name: needs.get(name, [])) == {core, quick, plugin}


def test_libraries_of_the_system_stay_out_and_python_goes_in() -> None:
    """The graphics driver of a machine and its libraries must be of one piece."""
    homes = ("/opt/venv", "/home/me/python")
    assert of_the_system("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", homes)
    assert not of_the_system("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", homes)
    assert not of_the_system("numpy.libs/libopenblas.so", "/opt/venv/lib/numpy.libs/libopenblas.so", homes)
