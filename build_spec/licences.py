"""Gathers the licence of everything that goes into the frozen program.

Rules: what is inside is taken from what PyInstaller collected, and the licence texts from what pip installed; where a
package brings no text, `build_spec/licence_texts` must hold one; when there is none at all, the build stops. Does not
judge whether licences fit together: README.md does.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any

LICENCE_NAMES = ("licen", "copying", "notice", "authors")
# Qt's own packages name their licence and bring no text.
LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
OURS = {"pyside6_essentials": LGPL, "shiboken6": LGPL}
# Its loader becomes a part of the program, under an exception to the GPL that permits this.
LOADER = "PyInstaller"
SELF = "myelin-kiosk"


class LicenceMissingError(Exception):
    """Something is inside of which nobody knows the licence."""


def collect(analysis: Any, root: Path, work: Path) -> list[tuple[str, Path]]:
    """Every licence of what PyInstaller collected, as its name below `licences/` and its file. Raises
    LicenceMissingError."""
    own = root / "build_spec" / "licence_texts"
    tables = (analysis.pure, analysis.binaries, analysis.datas)
    modules = {re.split(r"[/\\.]", name)[0] for table in tables for name, *_ in table}
    found = list(of_packages(modules | {LOADER}, own))
    installed = {name.partition("/")[0] for name, _ in found}
    work.mkdir(parents=True, exist_ok=True)
    versions = work / "versions.txt"
    versions.write_text("".join(f"{name} {distribution(name).version}\n" for name in sorted(installed)))
    found += [("python/LICENSE.txt", of_python()), ("README.md", own / "README.md"), ("versions.txt", versions)]
    found += [(f"fonts/{file.name}", file) for file in (root / "assets" / "fonts").glob("*OFL.txt")]
    return sorted(found)


def of_packages(
    modules: Iterable[str], own: Path, ours: Mapping[str, Sequence[str]] = OURS
) -> Iterator[tuple[str, Path]]:
    """The licences of the installed packages that bring `modules`; `own` holds the texts they leave out."""
    known = packages_distributions()
    names = {name for module in modules for name in known.get(module, ())}
    for name in sorted(names - {SELF}):
        found = distribution(name)
        label = name.lower().replace("-", "_")
        texts = list(of_package(found)) or [(text, own / text) for text in ours.get(label, ())]
        if not texts:
            raise LicenceMissingError(f"“{name}” brings no licence text: put it into {own} and name it in licences.py.")
        yield from ((f"{label}/{text}", file) for text, file in texts)


def of_package(found: Distribution) -> Iterator[tuple[str, Path]]:
    """The licence files an installed package brings in its description, each with its name."""
    for path in found.files or ():
        parts = path.parts
        if not parts[0].endswith(".dist-info") or parts[-1] in ("RECORD", "METADATA"):
            continue
        inside = parts[2:] if parts[1] == "licenses" else parts[1:]
        if parts[1] == "licenses" or any(word in parts[-1].lower() for word in LICENCE_NAMES):
            yield "/".join(inside), Path(str(found.locate_file(path)))


def of_python() -> Path:
    """The licence of the Python that is frozen in. Raises LicenceMissingError."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
    )
    for place in places:
        if place.is_file():
            return place
    raise LicenceMissingError(f"The licence of Python is in none of {', '.join(map(str, places))}.")
