"""Packages whose outer form does harm: names, links, bombs, lies about sizes and places, and what is no package.

Rules: every case differs from the good deck in one thing.
"""

from __future__ import annotations

import gzip
import io
import stat
import struct
import tarfile
import zipfile
import zlib
from functools import partial

from kiosk.deck.package import manifest_of, write_package
from tests.hostile.case import Case, file_case, good_entries, repacked
from tests.hostile.zips import Lies, Part, archive

MB = 1024 * 1024
ZIP64_LOCATOR = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
ZIP64_EXTRA = struct.pack("<HHQQ", 1, 16, 5 * 1024**3, 5 * 1024**3)
UNIX_LINK = struct.pack("<HH", 0x756E, 4) + b"link"


def parts(change: str = "", **lies: Lies | bytes | bool) -> list[Part]:
    """The good deck as parts, one of them with lies."""
    told = [Part(name.encode(), content) for name, content in good_entries().items()]
    return [Part(part.name, part.content, **lies) if part.name.decode() == change else part for part in told]  # type: ignore[arg-type]


def changed(change: str, **lies: Lies | bytes | bool) -> bytes:
    """The good deck in which `lies` are told about one entry."""
    return archive(parts(change, **lies))


def with_entry(name: bytes, content: bytes = b"evil", **central: int) -> bytes:
    """The good deck with one more entry, last in the file as in the table."""
    return archive([*parts(), Part(name, content, central=central)])


def _moded(mode: int) -> bytes:
    return changed("body.json", central={"mode": mode << 16})


def _flat_bomb() -> bytes:
    return archive([*parts(), Part(f"media/{'f' * 64}.webp".encode(), bytes(20 * MB), deflated=True)])


def _many_bombs() -> bytes:
    """Each entry stays below the ratio a picture may have, all of them together are larger than a deck."""
    lie = {"size": 24 * MB, "packed": MB // 2}
    return archive([*parts(), *(Part(f"media/{n:064x}.webp".encode(), b"", local=lie, central=lie) for n in range(20))])


def _nested() -> bytes:
    inner = bytes(MB)
    for _ in range(4):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as outer:
            for number in range(5):
                outer.writestr(f"{number}.zip", inner)
        inner = buffer.getvalue()
    return repacked({f"media/{'e' * 64}.webp": inner})


def _quine() -> bytes:
    """Every name in the table means the same bytes: the heart of the worst bombs."""
    bytes_once = Part(f"media/{'a' * 64}.webp".encode(), bytes(99_999))
    good = parts()
    twins = [Part(f"media/{n:064x}.webp".encode(), bytes_once.content, twin=len(good)) for n in range(500)]
    return archive([*good, bytes_once, *twins])


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as packed:
        packed.addfile(tarfile.TarInfo("../../evil"), io.BytesIO(b""))
    return buffer.getvalue()


def _cut(share: float) -> bytes:
    content = archive(parts())
    return content[: int(len(content) * share)]


def _wrong_hash() -> bytes:
    entries = dict(good_entries())
    return archive([Part(name.encode(), content.replace(b"round", b"angry")) for name, content in entries.items()])


def _unnamed() -> bytes:
    entries = dict(good_entries())
    entries["contents.json"] = manifest_of({"body.json": entries["body.json"]})
    first = {"header.json": entries["header.json"], "contents.json": entries["contents.json"]}
    entries["manifest.json"] = manifest_of(first)
    return archive([Part(name.encode(), content) for name, content in entries.items()])


def _signed_badly() -> bytes:
    return write_package({"header.json": b"{}", "body.json": b"{}"}, lambda manifest: bytes(96))


GOOD_SIZE = {"size": 5, "packed": 5}
NAMES: tuple[tuple[str, bytes], ...] = (
    ("a name that climbs", b"../../evil.json"),
    ("an absolute name", b"/etc/cron.d/evil"),
    ("a drive letter", b"C:\\Windows\\evil.dll"),
    ("backslashes", b"media\\..\\..\\evil.webp"),
    ("a network place", b"\\\\server\\share\\evil"),
    ("a zero in the name", b"body.json\x00.exe"),
    ("a new line in the name", b"media/a\n.webp"),
    ("a name that reads backwards", "media/\u202egpw.exe".encode()),
    ("a name without letters", b""),
    ("an endless name", b"a" * 65_000),
    ("a name that is no text", b"media/\xff\xfe.webp"),
    ("a folder", b"media/"),
    ("a hidden file", b".htaccess"),
    ("a device of Windows", b"media/con.webp"),
    ("a stream of Windows", b"body.json:evil"),
    ("a space at the end", b"body.json "),
    ("another case", b"BODY.JSON"),
    ("a font", b"media/font.ttf"),
    ("a program among pictures", b"media/evil.exe"),
    ("a script", b"media/evil.qml"),
    ("an SVG", b"media/evil.svg"),
    ("a name in full width", "ｂody.json".encode()),
)
MODES: tuple[tuple[str, int], ...] = (
    ("a link", stat.S_IFLNK | 0o777),
    ("a device", stat.S_IFBLK | 0o666),
    ("a pipe", stat.S_IFIFO | 0o666),
    ("a socket", stat.S_IFSOCK | 0o666),
    ("a program of another user", stat.S_IFREG | 0o4755),
)
PACKAGES: tuple[Case, ...] = (
    *(file_case(what, partial(with_entry, name), "strange name") for what, name in NAMES),
    *(file_case(what, partial(_moded, mode), "not a plain file") for what, mode in MODES),
    file_case("an entry twice", lambda: with_entry(b"body.json"), "two entries"),
    file_case("a flat bomb", _flat_bomb, "grow more than 100 times"),
    file_case("many bombs", _many_bombs, "overlap or have gaps"),
    file_case("a bomb in a bomb", _nested, "hidden-file"),
    file_case("a zip that holds itself", _quine, "overlap or have gaps"),
    file_case("entries over one another", lambda: changed("body.json", central={"offset": 0}), "overlap"),
    file_case("something between entries", lambda: changed("body.json", gap=b"#!/bin/sh"), "overlap or have gaps"),
    file_case("encryption", lambda: changed("body.json", local={"flags": 1}, central={"flags": 1}), "strange way"),
    file_case("strong encryption", lambda: changed("body.json", central={"flags": 65, "method": 99}), "strange way"),
    file_case("sizes behind the entry", lambda: changed("body.json", central={"flags": 8}), "strange way"),
    file_case("another packing", lambda: changed("body.json", central={"method": 14}), "strange way"),
    file_case("sizes of 64 bits", lambda: changed("body.json", extra=ZIP64_EXTRA), "not a plain file"),
    file_case("a huge size", lambda: changed("body.json", central={"size": 2**32 - 1}), "too large"),
    file_case("an end of 64 bits", lambda: archive(parts(), between=ZIP64_LOCATOR), "does not end"),
    file_case("a link in an extra field", lambda: changed("body.json", extra=UNIX_LINK), "not a plain file"),
    file_case("a comment on an entry", lambda: changed("body.json", comment=b"evil"), "not a plain file"),
    file_case("a comment on the file", lambda: archive(parts(), {"comment_size": 4}) + b"evil", "does not end"),
    file_case("a wrong checksum", lambda: changed("body.json", local={"crc": 1}, central={"crc": 1}), "not complete"),
    file_case("two opinions on a checksum", lambda: changed("body.json", local={"crc": 1}), "cannot be read"),
    file_case("two opinions on a size", lambda: changed("body.json", local=GOOD_SIZE), "cannot be read"),
    file_case("two opinions on a name", lambda: changed("body.json", local_name=b"evil.json"), "cannot be read"),
    file_case("two opinions on the first name", lambda: changed("manifest.json", local_name=b"../etc/pass"), "strange"),
    file_case("a part that is not there", lambda: changed("body.json", local={"mark": b"EVIL"}), "cannot be read"),
    file_case(
        "text that is not deflated", lambda: changed("body.json", local={"method": 8}, central={"method": 8}), "damaged"
    ),
    file_case("another disk", lambda: archive(parts(), {"disk": 1}), "does not end"),
    file_case(
        "fewer entries than there are", lambda: archive(parts(), {"here": 2, "total": 2}), "overlap or have gaps"
    ),
    file_case("more entries than there are", lambda: archive(parts(), {"here": 99, "total": 99}), "impossible"),
    file_case("too many entries", lambda: archive(parts(), {"here": 65535, "total": 65535}), "impossible"),
    file_case("a table elsewhere", lambda: archive(parts(), {"table": 0}), "impossible"),
    file_case("a program in front", lambda: archive(parts(), before=b"MZ\x90\x00" * 64), "overlap or have gaps"),
    file_case("a PDF in front", lambda: b"%PDF-1.7\n" + archive(parts()), "impossible"),
    file_case("a page behind", lambda: archive(parts()) + b"<script>alert(1)</script>", "does not end"),
    file_case("nothing", lambda: b"", "too short"),
    file_case("an empty zip", lambda: archive([]), "too short"),
    file_case("a gzip", lambda: gzip.compress(bytes(MB)), "does not end"),
    file_case("a tar", _tar, "does not end"),
    file_case("a program", lambda: b"\x7fELF" + bytes(4096), "does not end"),
    file_case("noise", lambda: zlib.compress(bytes(range(256)) * 400), "does not end"),
    *(file_case(f"cut off at {share:.0%}", partial(_cut, share), "does not end") for share in (0.1, 0.5, 0.99)),
    file_case("another content", _wrong_hash, "not what was packed"),
    file_case("entries nobody named", _unnamed, "not those of its manifest"),
    file_case("a bad signature", _signed_badly, "changed after it was signed"),
)
