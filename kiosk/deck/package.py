"""The outer form of a packed deck: one zip file with a manifest that names, measures and hashes every entry.

Rules: the same entries give the same bytes; reading refuses strange names, duplicates, overlaps, links,
encryption, bombs and anything the manifest does not name, and verifies an entry each time it is read;
nothing is ever unpacked to disk. The digest of a deck is the hash of its manifest. A package may be signed:
by one more entry that the manifest does not name, so that the digest is the same with and without it; it is
verified before the manifest is parsed. Does not know what is inside the entries or whom to trust.
"""

from __future__ import annotations

import hashlib
import io
import re
import stat
import struct
import weakref
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import msgspec

from kiosk.deck import limits, signature
from kiosk.errors import DeckError

FORMAT = 1
MANIFEST = "manifest.json"
# The entries a manifest does not name.
OUTER = (MANIFEST, signature.ENTRY)
NAME = re.compile(r"(?:manifest|header|body)\.json|signature|media/[0-9a-f]{64}\.webp")
# The zip format begins in 1980; every entry carries this day, so that packing knows no clock.
EPOCH = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = (stat.S_IFREG | 0o644) << 16
END = struct.Struct("<4s4H2IH")
END_64_LOCATOR = b"PK\x06\x07"
LOCAL_HEADER = 30
SIZES = {
    MANIFEST: limits.MANIFEST,
    "header.json": limits.HEADER,
    "body.json": limits.BODY,
    signature.ENTRY: signature.SIZE,
}
# All that a damaged zip file makes the standard library raise.
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    LookupError,
)


class Seal(msgspec.Struct, frozen=True):
    """What the manifest says of one entry: its SHA-256 in hexadecimal and its size in bytes."""

    sha256: str
    size: int


class Manifest(msgspec.Struct, frozen=True):
    """The table of contents of a package."""

    format: int
    entries: dict[str, Seal]


def write_package(entries: Mapping[str, bytes], sign: signature.Sign | None = None) -> bytes:
    """One zip file of the entries and their manifest, signed when there is something to `sign` with."""
    seals = {name: Seal(hashlib.sha256(content).hexdigest(), len(content)) for name, content in entries.items()}
    manifest = msgspec.json.encode(Manifest(FORMAT, seals), order="sorted")
    outer = {MANIFEST: manifest} | ({signature.ENTRY: sign(manifest)} if sign else {})
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in sorted({**entries, **outer}.items()):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system, info.external_attr = 3, PLAIN_FILE
            archive.writestr(info, content, _method(name, content), 9)
    return buffer.getvalue()


def _method(name: str, content: bytes) -> int:
    """Pictures are compressed already; text so repetitive that it would look like a bomb is stored too."""
    if not name.endswith(".json"):
        return zipfile.ZIP_STORED
    too_good = len(content) > limits.RATIO * len(zlib.compress(content, 9)) // 2
    return zipfile.ZIP_STORED if too_good else zipfile.ZIP_DEFLATED


class Package:
    """An open package; `close()` lets go of its file. `signer` is the public key (32 bytes) that signed it, None when
    nobody did. `known` is the digest of a package that was verified when it was admitted: with that very content the
    signature is not verified again and `signer` is None, so that a start does not pay for it. Raises DeckError with
    one sentence for anything that is not exactly what we write."""

    signer: bytes | None = None

    def __init__(self, source: Path | bytes, known: str = "") -> None:
        self._known = known
        self.name = "This package" if isinstance(source, bytes) else f"“{source.name}”"
        try:
            self._file: BinaryIO = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
        except OSError as error:
            raise DeckError(f"{self.name} cannot be opened: {error.strerror}.") from error
        # A deck that is dropped lets go of its file by itself.
        self.close = weakref.finalize(self, self._file.close)
        try:
            self._open()
        except DAMAGED as error:
            self.close()
            raise self._damaged("its table of contents cannot be read") from error
        except DeckError:
            self.close()
            raise

    def read(self, name: str) -> bytes:
        """The verified bytes of an entry."""
        seal = self.manifest.entries.get(name)
        if seal is None:
            raise DeckError(f"{self.name} has no entry “{name}”; pack the deck again.")
        content = self._content(name, seal.size)
        if hashlib.sha256(content).hexdigest() != seal.sha256:
            raise self._damaged(f"“{name}” is not what was packed")
        return content

    def _open(self) -> None:
        self._check_end()
        self._archive = zipfile.ZipFile(self._file)
        infos = self._archive.infolist()
        self._infos = {info.filename: info for info in infos}
        if len(self._infos) != len(infos):
            raise self._foreign("it has two entries of one name")
        for info in infos:
            self._check_entry(info)
        self._check_layout(infos)
        if MANIFEST not in self._infos:
            raise self._foreign("it has no manifest")
        manifest = self._content(MANIFEST, self._infos[MANIFEST].file_size)
        self.digest = hashlib.sha256(manifest).hexdigest()
        if signature.ENTRY in self._infos and self.digest != self._known:
            self.signer = self._signer(manifest)
        self.manifest = self._manifest(manifest)

    def _signer(self, manifest: bytes) -> bytes:
        try:
            return signature.verify(self._content(signature.ENTRY, signature.SIZE), manifest)
        except ValueError as error:
            raise DeckError(
                f"{self.name} was changed after it was signed, or its signature is damaged; do not use it, "
                "and ask whoever made it for a new copy."
            ) from error

    def _manifest(self, content: bytes) -> Manifest:
        try:
            manifest = msgspec.json.decode(content, type=Manifest)
        except (msgspec.DecodeError, RecursionError) as error:
            raise self._foreign("its manifest cannot be read") from error
        if manifest.format != FORMAT:
            raise DeckError(f"{self.name} has format {manifest.format}; this kiosk reads format {FORMAT}: update it.")
        sizes = {name: seal.size for name, seal in manifest.entries.items()}
        if sizes != {name: info.file_size for name, info in self._infos.items() if name not in OUTER}:
            raise self._foreign("its entries are not those of its manifest")
        return manifest

    def _check_end(self) -> None:
        """The end record, read by hand before the library trusts it: no comment, no 64-bit sizes, nothing in
        front of the first entry's directory but entries, and no more of them than we allow."""
        size = self._file.seek(0, io.SEEK_END)
        if size > limits.PACKAGE:
            raise DeckError(f"{self.name} is larger than the {limits.PACKAGE // limits.MB} MB a deck may have.")
        tail_size = END.size + 20
        if size < tail_size:
            raise self._foreign("it is too short")
        self._file.seek(size - tail_size)
        tail = self._file.read(tail_size)
        mark, disk, first_disk, here, total, directory, offset, comment = END.unpack(tail[-END.size :])
        if mark != b"PK\x05\x06" or tail.startswith(END_64_LOCATOR) or disk or first_disk or comment or here != total:
            raise self._foreign("it does not end as a deck does")
        if total > limits.ENTRIES or directory > limits.DIRECTORY or offset + directory + END.size != size:
            raise self._foreign("its table of contents is impossible")

    def _check_entry(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        if not NAME.fullmatch(name) or info.orig_filename != name:
            raise self._foreign("it has an entry with a strange name")
        if info.flag_bits & ~0x0800 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._foreign(f"“{name}” is packed in a strange way")
        if info.external_attr != PLAIN_FILE or info.extra or info.comment:
            raise self._foreign(f"“{name}” is not a plain file")
        if info.file_size > SIZES.get(name, limits.PICTURE_OUT):
            raise DeckError(f"{self.name} cannot be used: “{name}” is too large.")
        if info.file_size > limits.RATIO * max(info.compress_size, 1):
            raise DeckError(f"{self.name} cannot be used: “{name}” would grow more than {limits.RATIO} times.")

    def _check_layout(self, infos: list[zipfile.ZipInfo]) -> None:
        if sum(info.file_size for info in infos) > limits.UNPACKED:
            raise DeckError(f"{self.name} is larger than {limits.UNPACKED // limits.MB} MB when unpacked.")
        position = 0
        for info in sorted(infos, key=lambda info: info.header_offset):
            if info.header_offset != position:
                raise self._foreign("its entries overlap or have gaps")
            position += LOCAL_HEADER + len(info.filename) + info.compress_size
        if position != self._archive.start_dir:
            raise self._foreign("its entries overlap or have gaps")

    def _content(self, name: str, size: int) -> bytes:
        try:
            with self._archive.open(self._infos[name]) as stream:
                content = stream.read(size + 1)
        except DAMAGED as error:
            raise self._damaged(f"“{name}” cannot be read") from error
        if len(content) != size:
            raise self._damaged(f"“{name}” is not complete")
        return content

    def _damaged(self, reason: str) -> DeckError:
        return DeckError(f"{self.name} is damaged ({reason}); copy it again from where it came from.")

    def _foreign(self, reason: str) -> DeckError:
        return DeckError(f"{self.name} is not a deck of this kiosk ({reason}); make one with “kiosk pack”.")
