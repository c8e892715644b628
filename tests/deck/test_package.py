"""A package from anywhere is refused unless it is exactly what we write."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Callable
from hashlib import sha256

import msgspec
import pytest

from kiosk.deck import limits
from kiosk.deck.archive import PLAIN_FILE
from kiosk.deck.package import CONTENTS, EPOCH, MANIFEST, Manifest, Package, Seal, write_package
from kiosk.errors import DeckError

ENTRIES = {"header.json": b"{}", "body.json": b"{}", f"media/{'0' * 64}.webp": b"picture"}


def test_entries_come_back() -> None:
    """What goes in comes out, and the digest is that of the manifest."""
    package = Package(write_package(ENTRIES))
    assert {name: package.read(name) for name in ENTRIES} == ENTRIES
    assert package.manifest.entries["header.json"].size == 2
    assert len(package.digest) == 64


def test_the_order_of_entries_does_not_matter() -> None:
    """The same entries give the same bytes."""
    assert write_package(ENTRIES) == write_package(dict(reversed(ENTRIES.items())))


def test_text_that_looks_like_a_bomb_is_stored() -> None:
    """Our own packages always pass our own limit."""
    entries = {**ENTRIES, "body.json": b" " * 1_000_000}
    assert Package(write_package(entries)).read("body.json") == entries["body.json"]


def test_a_file_that_is_not_there_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One sentence names the file."""
    with pytest.raises(DeckError, match=r"“gone\.deck” cannot be opened"):
        Package(tmp_path_factory.mktemp("none") / "gone.deck")


Zip = Callable[[zipfile.ZipFile], None]


def _table(entries: dict[str, bytes]) -> bytes:
    seals = {name: Seal(sha256(content).hexdigest(), len(content)) for name, content in entries.items()}
    return msgspec.json.encode(Manifest(2, seals))


def _zip(entries: dict[str, bytes], more: Zip | None = None, mode: int = PLAIN_FILE) -> bytes:
    """A zip as another program might write it, its tables right unless `entries` brings its own."""
    rest = {name: content for name, content in entries.items() if name not in ("header.json", MANIFEST, CONTENTS)}
    named = {CONTENTS: entries.get(CONTENTS, _table(rest)), "header.json": entries.get("header.json", b"{}")}
    first = {MANIFEST: _table(named), "header.json": named["header.json"], CONTENTS: named[CONTENTS]}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**first, **entries}.items():
            info = zipfile.ZipInfo(name, EPOCH)
            info.external_attr, info.compress_type = mode, zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
        if more:
            more(archive)
    return buffer.getvalue()


def _twice(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("body.json", EPOCH)
    info.external_attr = PLAIN_FILE
    with pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(info, b"{}")


def _commented(archive: zipfile.ZipFile) -> None:
    archive.comment = b"PK\x05\x06 hidden"


def _many(archive: zipfile.ZipFile) -> None:
    for number in range(1, limits.ENTRIES):
        archive.writestr(zipfile.ZipInfo(f"media/{number:064x}.webp", EPOCH), b"")


def _late_manifest() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("header.json", MANIFEST):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), b"{}")
    return buffer.getvalue()


def _open(content: bytes) -> None:
    """Open a package and read all of it, as everything does that takes one in."""
    package = Package(content)
    for name in package.manifest.entries:
        package.read(name)


GOOD = write_package(ENTRIES)
LINK = (stat.S_IFLNK | 0o777) << 16
BOMB = {**ENTRIES, "body.json": b" " * 3_000_000}
FLAG = GOOD.index(b"PK\x01\x02") + 8
ZIP64 = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)

STRANGE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "too short"),
    "an empty zip": (_zip({})[-22:], "too short"),
    "a picture": (b"\x89PNG" + b"\0" * 500, "does not end"),
    "cut off": (GOOD[:-1], "does not end"),
    "something behind": (GOOD + b"x", "does not end"),
    "something in front": (b"MZ" + GOOD, "impossible"),
    "a comment": (_zip(ENTRIES, _commented), "does not end"),
    "64-bit records": (GOOD[:-22] + ZIP64 + GOOD[-22:], "does not end"),
    "a name that climbs": (_zip({**ENTRIES, "../evil.json": b"{}"}), "strange name"),
    "an absolute name": (_zip({**ENTRIES, "/etc/passwd": b"{}"}), "strange name"),
    "a name for Windows": (_zip({**ENTRIES, "C:\\evil.json": b"{}"}), "strange name"),
    "an SVG": (_zip({**ENTRIES, "media/a.svg": b"<svg/>"}), "strange name"),
    "a zip in a zip": (_zip({**ENTRIES, "media/a.zip": GOOD}), "strange name"),
    "a name twice": (_zip(ENTRIES, _twice), "two entries"),
    "a link": (_zip(ENTRIES, mode=LINK), "not a plain file"),
    "a bomb": (_zip(BOMB), "grow more than 100 times"),
    "encryption": (GOOD[:FLAG] + b"\x01" + GOOD[FLAG + 1 :], "strange way"),
    "no manifest": (_zip({MANIFEST: b""} | ENTRIES, None), "manifest cannot be read"),
    "entries nobody named": (_zip({MANIFEST: _table({}), **ENTRIES}), "not those of its manifest"),
    "pictures nobody named": (_zip({CONTENTS: _table({"body.json": b"{}"}), **ENTRIES}), "not those of its manifest"),
    "a picture that is not there": (_zip({CONTENTS: _table(ENTRIES), "body.json": b"{}"}), "not those of its manifest"),
    "an entry named twice": (_zip({CONTENTS: _table(ENTRIES), **ENTRIES}), "name an entry twice"),
    "contents that are none": (_zip({CONTENTS: b"[]", **ENTRIES}), "manifest cannot be read"),
    "a manifest that is not first": (_late_manifest(), "does not begin with its manifest"),
    "a newer format": (_zip({MANIFEST: b'{"format":3,"entries":{}}'}), "format 3"),
    "an older format": (_zip({MANIFEST: b'{"format":1,"entries":{}}'}), "the old format 1; pack the deck again"),
    "a huge manifest": (_zip({MANIFEST: b"[" * 5_000_000}), "too large"),
    "a deep manifest": (_zip({MANIFEST: b'{"format":' + b"[1,2],[" * 20_000}), "."),
    "too many entries": (_zip(ENTRIES, _many), "impossible"),
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_package_is_refused_in_one_sentence(name: str) -> None:
    """With the reason, and never with anything but a DeckError."""
    content, reason = STRANGE[name]
    with pytest.raises(DeckError) as caught:
        _open(content)
    told = str(caught.value)
    assert reason in told
    assert told.endswith(".") and "\n" not in told and told.startswith("This package")


def test_entries_that_overlap_are_refused() -> None:
    """Two entries over the same bytes are the heart of the worst bombs."""
    directory = GOOD.index(b"PK\x01\x02")
    second = GOOD.index(b"PK\x01\x02", directory + 4)
    broken = bytearray(GOOD)
    broken[second + 42 : second + 46] = broken[directory + 42 : directory + 46]
    with pytest.raises(DeckError, match="overlap"):
        _open(bytes(broken))


def test_nothing_is_used_before_the_whole_table_is_checked() -> None:
    """The first entries can be read from a package whose table of contents is foul; anything else cannot."""
    package = Package(_zip({**ENTRIES, "../evil.json": b"{}"}))
    assert package.read("header.json") == b"{}"
    for name in ("body.json", f"media/{'0' * 64}.webp", "../evil.json"):
        with pytest.raises(DeckError, match="strange name"):
            package.read(name)


@pytest.mark.parametrize("field", [8, 10, 16, 20, 24, 42], ids=["flags", "method", "crc", "packed", "size", "place"])
def test_the_table_must_say_what_the_beginning_said(field: int) -> None:
    """A manifest that is one entry at the beginning and another one in the table of contents is refused."""
    broken = bytearray(GOOD)
    broken[GOOD.index(b"PK\x01\x02") + field] ^= 8
    package = Package(bytes(broken))
    with pytest.raises(DeckError):
        package.read("body.json")


def test_the_manifest_names_everything() -> None:
    """Another picture, somewhere in the second table, is another digest."""
    other = {**ENTRIES, f"media/{'0' * 64}.webp": b"another picture"}
    assert Package(write_package(other)).digest != Package(GOOD).digest


def test_a_package_larger_than_allowed_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size is known before anything is read."""
    monkeypatch.setattr(limits, "PACKAGE", 100)
    with pytest.raises(DeckError, match="larger than"):
        Package(GOOD)
