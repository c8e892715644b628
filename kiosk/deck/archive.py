"""The zip file under a package, read strictly and by hand: single entries from its beginning without its table of
contents, and the whole table when it is asked for.

Rules: an entry is checked before a byte of it is used, wherever its description was found; entries read from the
beginning must stand in the table just so, or the table is refused; strange names, duplicates, overlaps, gaps, links,
encryption and bombs are refused; nothing is ever unpacked to disk. Does not know which entries belong together.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import threading
import weakref
import zlib
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

import msgspec

from kiosk.deck import limits, signature
from kiosk.errors import DeckError

NAME = re.compile(r"(?:manifest|header|contents|body)\.json|signature|media/[0-9a-f]{64}\.webp")
SIZES = {
    "manifest.json": limits.MANIFEST,
    "header.json": limits.HEADER,
    "contents.json": limits.CONTENTS,
    "body.json": limits.BODY,
    signature.ENTRY: signature.SIZE,
}
PLAIN_FILE = (stat.S_IFREG | 0o644) << 16
STORED, DEFLATED = 0, 8
UTF_8_NAME = 0x0800
# What stands before every entry, in the table of contents for every entry, and at the end of the file.
LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2IH")
END_64_LOCATOR = b"PK\x06\x07"
END_64_LOCATOR_SIZE = 20


class Entry(msgspec.Struct, frozen=True):
    """One entry: where its header begins in the file, how it is packed (`flags`, `method`), its CRC-32, and its size
    in bytes packed and unpacked."""

    name: str
    offset: int
    flags: int
    method: int
    crc: int
    packed: int
    size: int

    @property
    def end(self) -> int:
        """Where the next entry begins."""
        return self.offset + LOCAL.size + len(self.name) + self.packed


class Archive:
    """An open zip file; `close()` lets go of it. May be used from several threads. Raises DeckError with one sentence
    for anything that is not exactly what we write."""

    def __init__(self, source: Path | bytes) -> None:
        self.name = "This package" if isinstance(source, bytes) else f"“{source.name}”"
        try:
            self._file: BinaryIO = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
        except OSError as error:
            raise DeckError(f"{self.name} cannot be opened: {error.strerror}.") from error
        self._lock = threading.Lock()
        # A deck that is dropped lets go of its file by itself.
        self.close = weakref.finalize(self, self._file.close)
        self._first: dict[int, Entry] = {}
        try:
            self._total, self._table_size, self.table = self._end()
        except DeckError:
            self.close()
            raise

    def at(self, offset: int) -> Entry:
        """The entry that begins at `offset`, described by what stands there."""
        entry, strange = self._described(offset)
        if entry is None or entry.end > self.table:
            raise self.foreign("its entries overlap or have gaps")
        self._check(entry, strange)
        self._first[offset] = entry
        return entry

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Every entry by its name, from the table of contents."""
        table, place, offset, unpacked = self._bytes(self.table, self._table_size), 0, 0, 0
        entries: dict[str, Entry] = {}
        for _ in range(self._total):
            if len(table) - place < CENTRAL.size or not table.startswith(b"PK\x01\x02", place):
                raise self.foreign("its table of contents is impossible")
            numbers = CENTRAL.unpack_from(table, place)
            _, _, _, flags, method, _, _, crc, packed, size, name_size, extra, comment, _, _, mode, begins = numbers
            place += CENTRAL.size + name_size
            name = table[place - name_size : place].decode("latin-1")
            entry = Entry(name, begins, flags, method, crc, packed, size)
            self._check(entry, bool(extra or comment or mode != PLAIN_FILE))
            if name in entries:
                raise self.foreign("it has two entries of one name")
            if begins != offset or self._first.get(begins, entry) != entry:
                raise self.foreign("its entries overlap or have gaps")
            entries[name], offset, unpacked = entry, entry.end, unpacked + size
        if place != len(table) or offset != self.table:
            raise self.foreign("its entries overlap or have gaps")
        if unpacked > limits.UNPACKED:
            raise DeckError(f"{self.name} is larger than {limits.UNPACKED // limits.MB} MB when unpacked.")
        return entries

    def read(self, entry: Entry) -> bytes:
        """The unpacked bytes of an entry; what stands before them must say the same as `entry`."""
        if self._described(entry.offset) != (entry, False):
            raise self.damaged(f"“{entry.name}” cannot be read")
        content = self._bytes(entry.end - entry.packed, entry.packed)
        if entry.method == DEFLATED:
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                content = unpacker.decompress(content, entry.size + 1)
            except zlib.error as error:
                raise self.damaged(f"“{entry.name}” cannot be read") from error
            if not unpacker.eof or unpacker.unused_data:
                raise self.damaged(f"“{entry.name}” is not complete")
        if len(content) != entry.size or zlib.crc32(content) != entry.crc:
            raise self.damaged(f"“{entry.name}” is not complete")
        return content

    def damaged(self, reason: str) -> DeckError:
        """What once was right and no longer is."""
        return DeckError(f"{self.name} is damaged ({reason}); copy it again from where it came from.")

    def foreign(self, reason: str) -> DeckError:
        """What we never wrote."""
        return DeckError(f"{self.name} is not a deck of this kiosk ({reason}); make one with “kiosk pack”.")

    def _bytes(self, offset: int, size: int) -> bytes:
        try:
            with self._lock:
                self._file.seek(offset)
                return self._file.read(size)
        except (OSError, ValueError) as error:
            raise self.damaged("it cannot be read to its end") from error

    def _end(self) -> tuple[int, int, int]:
        """From the end record: how many entries there are, the size of the table of contents, and where it begins. No
        comment, no 64-bit sizes, nothing between the table and the end."""
        with self._lock:
            size = self._file.seek(0, io.SEEK_END)
        if size > limits.PACKAGE:
            raise DeckError(f"{self.name} is larger than the {limits.PACKAGE // limits.MB} MB a deck may have.")
        tail_size = END.size + END_64_LOCATOR_SIZE
        if size < tail_size:
            raise self.foreign("it is too short")
        tail = self._bytes(size - tail_size, tail_size)
        mark, disk, first_disk, here, total, table_size, table, comment = END.unpack(tail[-END.size :])
        if mark != b"PK\x05\x06" or tail.startswith(END_64_LOCATOR) or disk or first_disk or comment or here != total:
            raise self.foreign("it does not end as a deck does")
        if total > limits.ENTRIES or table_size > limits.DIRECTORY or table + table_size + END.size != size:
            raise self.foreign("its table of contents is impossible")
        return total, table_size, table

    def _described(self, offset: int) -> tuple[Entry | None, bool]:
        """What stands before an entry, unchecked: the entry, or None when there is none, and whether it has what a
        plain file has not."""
        head = self._bytes(offset, LOCAL.size)
        if len(head) < LOCAL.size or not head.startswith(b"PK\x03\x04"):
            return None, False
        _, _, flags, method, _, _, crc, packed, size, name_size, extra = LOCAL.unpack(head)
        name = self._bytes(offset + LOCAL.size, name_size).decode("latin-1")
        return Entry(name, offset, flags, method, crc, packed, size), bool(extra)

    def _check(self, entry: Entry, strange: bool) -> None:
        name = entry.name
        if not NAME.fullmatch(name):
            raise self.foreign("it has an entry with a strange name")
        if entry.flags & ~UTF_8_NAME or entry.method not in (STORED, DEFLATED):
            raise self.foreign(f"“{name}” is packed in a strange way")
        if strange:
            raise self.foreign(f"“{name}” is not a plain file")
        if entry.size > SIZES.get(name, limits.PICTURE_OUT):
            raise DeckError(f"{self.name} cannot be used: “{name}” is too large.")
        if entry.size > limits.RATIO * max(entry.packed, 1):
            raise DeckError(f"{self.name} cannot be used: “{name}” would grow more than {limits.RATIO} times.")
