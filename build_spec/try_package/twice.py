"""Freezes the kiosk a second time and says which files came out differently.

Rules: the same tools, sources and moment; the first program stays as it is. What makes packages of the program is the
same for the same files (linux/build_deb.py).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from build_spec.try_package.figures import Figure

# What `make freeze` gives to PyInstaller.
AS_IN_MAKE = {"PYTHONHASHSEED": "1", "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}


def figures(frozen: Path) -> Iterator[Figure]:
    """How many files differ."""
    with tempfile.TemporaryDirectory(prefix="kiosk-twice-") as folder:
        freeze = [str(Path(sys.executable).with_name("pyinstaller")), "--noconfirm", "--log-level", "ERROR"]
        places = ["--distpath", folder, "--workpath", f"{folder}/work", "build_spec/kiosk.spec"]
        subprocess.run([*freeze, *places], env=os.environ | AS_IN_MAKE, check=True, capture_output=True)
        ours, theirs = _digests(frozen), _digests(Path(folder, "kiosk"))
    other = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    yield Figure("files that differ when frozen twice", len(other), "", 0, ", ".join(other)[:160] or f"of {len(ours)}")


def _digests(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }
