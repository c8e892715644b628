"""ICU's data without the languages this kiosk does not speak."""

from __future__ import annotations

import struct

import pytest

from build_spec.icu import trimmed, wanted

HEADER = struct.pack("<HBBHHBBBB4s4B4B", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", 1, 0, 0, 0, 3, 0, 0, 0) + b"\0" * 8


def package(items: dict[str, bytes]) -> bytes:
    """A package as ICU's own tools write it: sorted names, items at multiples of 16."""
    names = [name.encode() + b"\0" for name in items]
    first = 4 + 8 * len(items)
    place = -(-(first + sum(map(len, names))) // 16) * 16
    table, content = struct.pack("<I", len(items)), b""
    for number, (name, data) in enumerate(zip(names, items.values(), strict=True)):
        table += struct.pack("<II", first + sum(map(len, names[:number])), place + len(content))
        content += data + b"\xaa" * (-len(data) % 16)
        del name
    body = table + b"".join(names)
    return HEADER + body + b"\0" * (place - len(body)) + content


@pytest.mark.parametrize("name", ["root.res", "es.res", "coll/en_GB.res", "pool.res", "nfc.nrm", "coll/ucadata.icu"])
def test_what_every_language_needs_stays(name: str) -> None:
    """And the languages that are spoken here."""
    assert wanted(f"icudt73l/{name}")


@pytest.mark.parametrize("name", ["zh.res", "coll/de_AT.res", "gb18030.cnv", "brkitr/cjdict.dict", "translit/root.res"])
def test_other_languages_and_old_encodings_go(name: str) -> None:
    """They are nine tenths of the data."""
    assert not wanted(f"icudt73l/{name}")


def test_what_stays_is_unchanged_and_found() -> None:
    """A package without items to drop comes out as it went in, but for the filling between them."""
    kept = {"icudt73l/es.res": b"spanish" * 9, "icudt73l/root.res": b"root" * 5}
    small = trimmed(package(kept | {"icudt73l/zh.res": b"chinese" * 50}))
    assert small[: len(HEADER)] == HEADER
    assert trimmed(small) == small
    count = struct.unpack_from("<I", small, len(HEADER))[0]
    found = {}
    for number in range(count):
        name_at, begin = struct.unpack_from("<II", small, len(HEADER) + 4 + 8 * number)
        assert begin % 16 == 0
        name_at, begin = name_at + len(HEADER), begin + len(HEADER)
        name = small[name_at : small.index(b"\0", name_at)].decode()
        found[name] = small[begin : begin + len(kept[name])]
    assert found == kept


def test_another_format_stops_the_build() -> None:
    """Nothing is guessed about data that looks different."""
    with pytest.raises(ValueError, match="form this program knows"):
        trimmed(b"\x20\x00\x00\x00" + b"\0" * 60)
