"""Makes the library of language data that Qt's ICU wants, without the languages this kiosk does not speak.

Qt links to all of ICU's data, 31 MB, and the kiosk uses next to nothing of it: Qt has its own data for dates and
numbers. What stays: what belongs to no language, and the languages of `LANGUAGES`. What goes: other languages, old
encodings, transcriptions, dictionaries. ICU itself provides for this; its licence permits it.

Rules: the format of the data is checked, never guessed; needs binutils only. Linux only.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path, PurePosixPath

LANGUAGES = frozenset({"en", "es", "ar"})
LANGUAGE = re.compile(r"([a-z]{2,3})(_[A-Za-z0-9]+)*")
ALIGNED = 16
HEADER = b"\xda\x27"


def wanted(name: str) -> bool:
    """Whether an item stays, e.g. `icudt73l/coll/es.res`."""
    item = PurePosixPath(name)
    if item.suffix in (".cnv", ".dict") or "translit" in item.parts:
        return False
    language = LANGUAGE.fullmatch(item.stem)
    return item.suffix != ".res" or language is None or language[1] in LANGUAGES


def trimmed(package: bytes) -> bytes:
    """A package of ICU data (`CmnD`, little-endian) with only the items that are wanted."""
    start = struct.unpack_from("<H", package)[0]
    if package[2:4] != HEADER or package[12:16] != b"CmnD":
        raise ValueError("This is no package of ICU data in the form this program knows.")
    count = struct.unpack_from("<I", package, start)[0]
    table = [struct.unpack_from("<II", package, start + 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in table[1:]] + [len(package) - start]
    items = []
    for (name_at, begin), end in zip(table, ends, strict=True):
        name_end = package.index(b"\0", start + name_at)
        name = package[start + name_at : name_end]
        if wanted(name.decode()):
            items.append((name, package[start + begin : start + end]))
    return package[:start] + _body(items)


def _body(items: list[tuple[bytes, bytes]]) -> bytes:
    names, rows, content = b"", [], b""
    names_at = 4 + 8 * len(items)
    first = _aligned(names_at + sum(len(name) + 1 for name, _ in items))
    for name, data in items:
        rows.append(struct.pack("<II", names_at + len(names), first + len(content)))
        names += name + b"\0"
        content += data + b"\0" * (_aligned(len(data)) - len(data))
    table = struct.pack("<I", len(items)) + b"".join(rows) + names
    return table + b"\0" * (first - len(table)) + content


def _aligned(size: int) -> int:
    return -(-size // ALIGNED) * ALIGNED


def trim_library(library: Path, folder: Path) -> Path:
    """A small library of the same name in `folder`. Raises ValueError when it is not what we know."""
    told = subprocess.run(["objdump", "-T", "-h", "-f", library], check=True, capture_output=True, text=True).stdout
    symbol = re.search(r"^([0-9a-f]+) .*\s([0-9a-f]+)\s+(icudt\d+_dat)$", told, re.MULTILINE)
    section = re.search(r"\.rodata\s+\S+\s+([0-9a-f]+)\s+\S+\s+([0-9a-f]+)", told)
    form = re.search(r"file format (\S+)", told)
    if symbol is None or section is None or form is None:
        raise ValueError(f"{library} does not hold ICU's data in the form this program knows.")
    begin = int(symbol[1], 16) - int(section[1], 16) + int(section[2], 16)
    package = library.read_bytes()[begin : begin + int(symbol[2], 16)]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "icudata").write_bytes(trimmed(package))
    rename = ".data=.rodata,alloc,load,readonly,data,contents"
    objcopy = [
        "objcopy",
        "-I",
        "binary",
        "-O",
        form[1],
        "--rename-section",
        rename,
        "--set-section-alignment",
        ".data=16",
    ]
    objcopy += ["--redefine-sym", f"_binary_icudata_start={symbol[3]}", "icudata", "icudata.o"]
    subprocess.run(objcopy, check=True, cwd=folder)
    linked = [
        "ld",
        "-shared",
        "-z",
        "noexecstack",
        "--build-id=none",
        "-soname",
        library.name,
        "-o",
        library.name,
        "icudata.o",
    ]
    subprocess.run(linked, check=True, cwd=folder)
    return folder / library.name
