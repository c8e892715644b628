"""The list of trusted publishers is kept whole, forgets nothing, and never passes for empty when it is damaged."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kiosk.deck.signature import key_text
from kiosk.errors import SetupError, UsageError
from kiosk.station.disk import RealDisk
from kiosk.station.publishers import FILE, Publisher, add, read_publishers, replace, withdraw

TODAY = datetime.date(2026, 11, 23)
DISK = RealDisk()
FIRST, SECOND, THIRD = (key_text(bytes([number]) * 32) for number in (1, 2, 3))


def test_a_trusted_key_is_remembered(tmp_path: Path) -> None:
    """With its name, without what one cannot see, and the day."""
    home = tmp_path / "new" / "home"
    assert read_publishers(home, DISK) == ()
    added = add(home, DISK, " MS\u202e  centre ", FIRST.lower(), TODAY)
    assert added == Publisher("MS centre", (b"\1" * 32).hex(), TODAY)
    assert read_publishers(home, DISK) == (added,)
    assert added.current
    assert added.text == FIRST


def test_a_replaced_key_stays_in_the_list(tmp_path: Path) -> None:
    """It says which key took its place, and cannot be replaced a second time."""
    add(tmp_path, DISK, "MS centre", FIRST, TODAY)
    new = replace(tmp_path, DISK, "ms CENTRE", SECOND, TODAY)
    old, kept = read_publishers(tmp_path, DISK)
    assert (old.replaced_by, kept, old.current, kept.current) == (new.key, new, False, True)
    with pytest.raises(UsageError, match="not in use any more"):
        replace(tmp_path, DISK, FIRST, THIRD, TODAY)
    assert replace(tmp_path, DISK, "MS centre", THIRD, TODAY).text == THIRD


def test_a_withdrawn_key_never_comes_back(tmp_path: Path) -> None:
    """Not even under another name; its publisher may come back with another key."""
    add(tmp_path, DISK, "MS centre", FIRST, TODAY)
    assert withdraw(tmp_path, DISK, "MS centre").withdrawn
    with pytest.raises(UsageError, match=r"was withdrawn already, under the name “MS centre”"):
        add(tmp_path, DISK, "Another", FIRST, TODAY)
    assert add(tmp_path, DISK, "MS centre", SECOND, TODAY).current
    assert [publisher.withdrawn for publisher in read_publishers(tmp_path, DISK)] == [True, False]


def test_a_replaced_key_can_still_be_withdrawn(tmp_path: Path) -> None:
    """By the key itself, when it turns out later that somebody has it."""
    add(tmp_path, DISK, "MS centre", FIRST, TODAY)
    replace(tmp_path, DISK, "MS centre", SECOND, TODAY)
    assert withdraw(tmp_path, DISK, FIRST).text == FIRST
    assert [publisher.withdrawn for publisher in read_publishers(tmp_path, DISK)] == [True, False]


def test_what_cannot_be_meant_is_told(tmp_path: Path) -> None:
    """A key twice, no key, no name, nobody, or two of one name."""
    add(tmp_path, DISK, "MS centre", FIRST, TODAY)
    with pytest.raises(UsageError, match="is in the list already"):
        add(tmp_path, DISK, "Other", FIRST, TODAY)
    with pytest.raises(UsageError, match="typing mistake"):
        add(tmp_path, DISK, "Other", "ABCD", TODAY)
    for name in ("", " \u202e ", "x" * 61):
        with pytest.raises(UsageError, match="1 to 60 letters"):
            add(tmp_path, DISK, name, SECOND, TODAY)
    with pytest.raises(UsageError, match="belongs to “Nobody”"):
        withdraw(tmp_path, DISK, "Nobody")
    add(tmp_path, DISK, "MS Centre", SECOND, TODAY)
    with pytest.raises(UsageError, match="has several keys"):
        withdraw(tmp_path, DISK, "MS centre")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"publishers":[{"name":"a","key":"zz","added":"2026-01-01"}]}']
)
def test_a_damaged_list_is_an_error(tmp_path: Path, content: bytes) -> None:
    """A withdrawn key must not become an unknown one; nothing is written over it."""
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(SetupError, match=r"damaged, so no deck can be admitted.*\.$"):
        read_publishers(tmp_path, DISK)
    with pytest.raises(SetupError):
        add(tmp_path, DISK, "MS centre", FIRST, TODAY)
    assert (tmp_path / FILE).read_bytes() == content


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    """In one sentence."""
    (tmp_path / "home").write_text("a file where the folder should be")
    with pytest.raises(SetupError, match="publishers"):
        add(tmp_path / "home", DISK, "MS centre", FIRST, TODAY)
