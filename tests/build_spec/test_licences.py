"""The licence of everything inside comes along."""

from __future__ import annotations

import os
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from build_spec.licences import LicenceMissingError, of_package, of_packages

OWN = Path("build_spec/licence_texts").resolve()


class Bare(Distribution):
    """An installed package that brings no files."""

    def read_text(self, filename: str) -> str | None:
        """Nothing is written down about it."""
        return None

    def locate_file(self, path: str | os.PathLike[str]) -> Path:
        """Nor does it lie anywhere."""
        return Path(path)


def test_installed_packages_bring_their_licences_and_qt_gets_ours() -> None:
    """Every text can be read and says something."""
    found = dict(of_packages({"msgspec", "segno", "PIL", "numpy", "PySide6", "shiboken6"}, OWN))
    assert "pyside6_essentials/LGPL-3.0.txt" in found
    assert {name.partition("/")[0] for name in found} >= {"msgspec", "segno", "pillow", "numpy", "shiboken6"}
    assert all(file.stat().st_size > 200 for file in found.values())


def test_the_kiosk_itself_and_what_nobody_installed_are_left_out() -> None:
    """Our own licence lies beside the program; the standard library has Python's."""
    found = dict(of_packages({"kiosk", "json", "msgspec"}, OWN))
    assert {name.partition("/")[0] for name in found} == {"msgspec"}


def test_a_package_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    """With no text of ours for it either."""
    assert list(of_package(Bare())) == []
    with pytest.raises(LicenceMissingError, match="brings no licence text"):
        list(of_packages({"shiboken6"}, tmp_path, ours={}))
