"""Reads and trims the libraries of a Linux program, by way of binutils.

Rules: nothing is changed in place. Does not decide what goes in.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path


@cache
def links(file: str) -> tuple[str, ...]:
    """The names of the libraries a binary asks for; none when it is no ELF file."""
    with Path(file).open("rb") as opened:
        if opened.read(4) != b"\x7fELF":
            return ()
    told = subprocess.run(["objdump", "-p", file], check=True, capture_output=True, text=True).stdout
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))


def glibc(file: str) -> tuple[int, ...]:
    """The newest version of the C library a binary asks for, e.g. (2, 34); (0,) when it asks for none."""
    told = subprocess.run(["objdump", "-p", file], check=True, capture_output=True, text=True).stdout
    versions = re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)", told)
    return max((tuple(map(int, version.split("."))) for version in versions), default=(0,))


def stripped(file: str, folder: Path) -> str:
    """A copy of a library in `folder` without what only a debugger reads. Not for libraries of wheels that were patched
    to find each other, numpy's OpenBLAS among them: strip breaks their layout."""
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / Path(file).name
    shutil.copyfile(file, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    copy.chmod(0o755)
    return str(copy)
