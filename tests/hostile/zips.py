"""Writes zip files byte by byte, so that every number in them can lie.

Rules: without lies the result is what `kiosk pack` writes. Does not know what is inside.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.deck.archive import PLAIN_FILE

LOCAL, CENTRAL, END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2IH")
LOCAL_FIELDS = (
    "mark",
    "version",
    "flags",
    "method",
    "time",
    "date",
    "crc",
    "packed",
    "size",
    "name_size",
    "extra_size",
)
CENTRAL_FIELDS = (
    *("mark", "made_by", "version", "flags", "method", "time", "date", "crc", "packed", "size", "name_size"),
    *("extra_size", "comment_size", "disk", "inner", "mode", "offset"),
)
END_FIELDS = ("mark", "disk", "first_disk", "here", "total", "table_size", "table", "comment_size")
Lies = Mapping[str, int | bytes]


@dataclass(frozen=True)
class Part:
    """One entry. `local` and `central` are lies about single fields before the entry and in the table of contents;
    `twin`: the table names the entry that stands at the number of another part."""

    name: bytes
    content: bytes
    deflated: bool = False
    local: Lies = field(default_factory=dict)
    central: Lies = field(default_factory=dict)
    extra: bytes = b""
    comment: bytes = b""
    local_name: bytes | None = None
    gap: bytes = b""
    twin: int | None = None


def archive(parts: Sequence[Part], end: Lies | None = None, before: bytes = b"", between: bytes = b"") -> bytes:
    """A zip file of `parts`; `end` are lies in the end record, `before` stands in front of all, `between` between the
    table and the end record."""
    body, table = bytearray(before), bytearray()
    places: list[int] = []
    for part in parts:
        packed = _deflate(part.content) if part.deflated else part.content
        common = {"version": 20, "flags": 0, "method": 8 if part.deflated else 0, "time": 0, "date": 33}
        common |= {"crc": zlib.crc32(part.content), "packed": len(packed), "size": len(part.content)}
        places.append(len(body) if part.twin is None else places[part.twin])
        if part.twin is None:
            name = part.name if part.local_name is None else part.local_name
            head = {"mark": b"PK\x03\x04", **common, "name_size": len(name), "extra_size": len(part.extra)}
            body += LOCAL.pack(*[(head | dict(part.local))[key] for key in LOCAL_FIELDS]) + name + part.extra
            body += packed + part.gap
        row = {"mark": b"PK\x01\x02", "made_by": 3 << 8 | 20, **common, "name_size": len(part.name)}
        row |= {"extra_size": len(part.extra), "comment_size": len(part.comment), "disk": 0, "inner": 0}
        row |= {"mode": PLAIN_FILE, "offset": places[-1]}
        table += CENTRAL.pack(*[(row | dict(part.central))[key] for key in CENTRAL_FIELDS])
        table += part.name + part.extra + part.comment
    last = {"mark": b"PK\x05\x06", "disk": 0, "first_disk": 0, "here": len(parts), "total": len(parts)}
    last |= {"table_size": len(table), "table": len(body), "comment_size": 0}
    tail = END.pack(*[(last | dict(end or {}))[key] for key in END_FIELDS])
    return bytes(body + table + between + tail)


def _deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()
