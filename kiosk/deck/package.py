"""The outer form of a packed deck: one zip file whose entries are named, measured and hashed.

Rules: the same entries give the same bytes; what the first screen needs stands first and is named by the manifest,
everything else by `contents.json`, which the manifest names: so opening takes the same time for every deck, and the
digest of a deck, the hash of its manifest, still names all of it. The whole table of contents is checked before
anything but the first entries is read; anything no table names is refused, and an entry is verified each time it is
read. A package may be signed: by one more entry behind the manifest that no table names, so that the digest is the same
with and without it; it is verified before the manifest is parsed. Does not know what is inside the entries or whom to
trust.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.deck import limits, signature
from kiosk.deck.archive import DEFLATED, PLAIN_FILE, STORED, Archive, Entry
from kiosk.deck.digest import sha256
from kiosk.errors import DeckError

FORMAT = 2
MANIFEST, CONTENTS = "manifest.json", "contents.json"
# The entries at the beginning, in this order: all that is read before the first screen.
FIRST = (MANIFEST, signature.ENTRY, "header.json")
# The first entries that no table names.
UNNAMED = frozenset({MANIFEST, signature.ENTRY})
# The zip format begins in 1980; every entry carries this day, so that packing knows no clock.
EPOCH = (1980, 1, 1, 0, 0, 0)


class Seal(msgspec.Struct, frozen=True):
    """What a table says of one entry: its SHA-256 in hexadecimal and its size in bytes."""

    sha256: str
    size: int


class Manifest(msgspec.Struct, frozen=True):
    """A table of entries. A package has two: `manifest.json` for the first entries and for the second table,
    `contents.json` for the rest."""

    format: int
    entries: dict[str, Seal]


def write_package(entries: Mapping[str, bytes], sign: signature.Sign | None = None) -> bytes:
    """One zip file of the entries and their two tables, signed when there is something to `sign` with."""
    first = {name: content for name, content in entries.items() if name in FIRST}
    rest = {name: content for name, content in entries.items() if name not in FIRST}
    contents = manifest_of(rest)
    manifest = manifest_of({**first, CONTENTS: contents})
    signed = {signature.ENTRY: sign(manifest)} if sign else {}
    return _zip({MANIFEST: manifest, **signed, **first, CONTENTS: contents, **rest})


def manifest_of(entries: Mapping[str, bytes]) -> bytes:
    """The table of these entries, as it is packed."""
    seals = {name: Seal(sha256(content).hex(), len(content)) for name, content in entries.items()}
    return msgspec.json.encode(Manifest(FORMAT, seals), order="sorted")


def _zip(entries: Mapping[str, bytes]) -> bytes:
    # Only packing needs them; a kiosk that shows decks starts without.
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(entries, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name)):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system, info.external_attr = 3, PLAIN_FILE
            archive.writestr(info, entries[name], _method(name, entries[name]), 9)
    return buffer.getvalue()


def _method(name: str, content: bytes) -> int:
    """Pictures are compressed already; text so repetitive that it would look like a bomb is stored too."""
    if not name.endswith(".json"):
        return STORED
    too_good = len(content) > limits.RATIO * len(zlib.compress(content, 9)) // 2
    return STORED if too_good else DEFLATED


class Package:
    """An open package; `close()` lets go of its file. `signer` is the public key (32 bytes) that signed it, None when
    nobody did. `known` is the digest of a package that was verified when it was admitted: with that very content the
    signature is not verified again and `signer` is None, so that a start does not pay for it. Raises DeckError with
    one sentence for anything that is not exactly what we write: for the first entries at once, for all others before
    one of them is read."""

    signer: bytes | None = None

    def __init__(self, source: Path | bytes, known: str = "") -> None:
        self._archive = Archive(source)
        self.name, self.close = self._archive.name, self._archive.close
        try:
            self._first = self._read_first()
            content = self._archive.read(self._first[MANIFEST])
            self.digest = sha256(content).hex()
            if signature.ENTRY in self._first and self.digest != known:
                self.signer = self._signer(content)
            self._seals = self._table(MANIFEST, content).entries
            self._compare({name: seal for name, seal in self._seals.items() if name != CONTENTS}, self._first)
        except DeckError:
            self.close()
            raise

    def _signer(self, manifest: bytes) -> bytes:
        try:
            return signature.verify(self._archive.read(self._first[signature.ENTRY]), manifest)
        except ValueError as error:
            raise DeckError(
                f"{self.name} was changed after it was signed, or its signature is damaged; do not use it, "
                "and ask whoever made it for a new copy."
            ) from error

    @cached_property
    def manifest(self) -> Manifest:
        """What both tables name together, compared with what is there."""
        contents = self._table(CONTENTS, self._verified(CONTENTS, self._seals.get(CONTENTS))).entries
        entries = {**contents, **self._seals}
        self._compare(entries, self._archive.entries)
        if len(entries) != len(contents) + len(self._seals):
            raise self._archive.foreign("its tables name an entry twice")
        return Manifest(FORMAT, entries)

    def read(self, name: str) -> bytes:
        """The verified bytes of an entry."""
        seals = self._seals if name in self._first else self.manifest.entries
        return self._verified(name, seals.get(name))

    def _verified(self, name: str, seal: Seal | None) -> bytes:
        if seal is None:
            raise DeckError(f"{self.name} has no entry “{name}”; pack the deck again.")
        entry = self._first.get(name) or self._archive.entries.get(name)
        if entry is None:
            raise self._archive.foreign("its entries are not those of its manifest")
        content = self._archive.read(entry)
        if sha256(content).hex() != seal.sha256:
            raise self._archive.damaged(f"“{name}” is not what was packed")
        return content

    def _read_first(self) -> dict[str, Entry]:
        """The entries that stand first, one after the other; those a package need not have may be missing."""
        found: dict[str, Entry] = {}
        offset = 0
        for name in FIRST:
            entry = self._archive.at(offset) if offset < self._archive.table else None
            if entry is not None and entry.name == name:
                found[name], offset = entry, entry.end
        if MANIFEST not in found:
            raise self._archive.foreign("it does not begin with its manifest")
        return found

    def _compare(self, seals: Mapping[str, Seal], entries: Mapping[str, Entry]) -> None:
        there = {name: entry.size for name, entry in entries.items() if name not in UNNAMED & self._first.keys()}
        if {name: seal.size for name, seal in seals.items()} != there:
            raise self._archive.foreign("its entries are not those of its manifest")

    def _table(self, name: str, content: bytes) -> Manifest:
        try:
            table = msgspec.json.decode(content, type=Manifest)
        except (msgspec.DecodeError, RecursionError) as error:
            raise self._archive.foreign("its manifest cannot be read") from error
        if table.format > FORMAT:
            raise DeckError(f"{self.name} has format {table.format}; this kiosk reads format {FORMAT}: update it.")
        if table.format < FORMAT:
            raise DeckError(f"{self.name} has the old format {table.format}; pack the deck again with “kiosk pack”.")
        return table
