"""What staff set is there again after a restart, and damage never stops the kiosk."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import SetupError, UsageError
from kiosk.station.settings import Hours, Notice, Plan, Settings, read_settings, was_set_up, write_settings
from tests.station.lock import HOME
from tests.station.memory_disk import MemoryDisk, PowerCutError, cuts

FILE = HOME / "settings.json"
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
times = st.times().map(lambda time: f"{time:%H:%M}")
digests = st.text("0123456789abcdef", min_size=1, max_size=8)
plans = st.builds(
    Plan,
    digests,
    st.lists(st.integers(0, 6), max_size=7).map(tuple),
    times,
    times | st.just("24:00"),
    st.none() | st.dates(),
    st.none() | st.dates(),
)
settings = st.builds(
    Settings,
    languages=st.lists(words, max_size=3).map(tuple),
    language=words,
    width_mm=st.floats(0, 10_000),
    hours=st.tuples(*[st.none() | st.builds(Hours, times, times)] * 7),
    policy=st.sampled_from(["ask", "require"]),
    plans=st.lists(plans, max_size=3).map(tuple),
    notice=st.none() | st.builds(Notice, st.dictionaries(words, words, min_size=1, max_size=3), st.datetimes()),
    hidden=st.dictionaries(digests, st.lists(words, max_size=3).map(tuple), max_size=3),
    hidden_until=st.dictionaries(digests, st.dictionaries(words, st.dates(), max_size=3), max_size=3),
    ready=st.booleans(),
)


@given(settings)
def test_settings_come_back_as_they_were(kept: Settings) -> None:
    """Every one of them, whatever stands in it."""
    disk = MemoryDisk()
    write_settings(HOME, disk, kept)
    assert read_settings(HOME, disk) == (kept, "")


def test_without_a_file_the_defaults_are_there_and_nothing_is_said() -> None:
    """A kiosk as it comes: all languages, every hour, unsigned decks asked about, set-up not done."""
    assert read_settings(HOME, MemoryDisk()) == (Settings(), "")
    assert not was_set_up(HOME, MemoryDisk())


@given(
    st.binary(max_size=60)
    | settings.map(msgspec.json.encode).flatmap(
        lambda whole: st.integers(0, len(whole) - 1).map(lambda end: whole[:end])
    )
)
def test_damaged_settings_are_the_defaults_and_one_sentence(content: bytes) -> None:
    """Cut off anywhere, or any other bytes: never a crash; and the station still counts as set up."""
    disk = MemoryDisk({FILE: content})
    read, note = read_settings(HOME, disk)
    assert note == "" or (read == Settings() and note.startswith(f"The file {FILE} is damaged."))
    assert note == "" or was_set_up(HOME, disk)


def test_settings_that_cannot_be_read_from_the_disk_are_said_too() -> None:
    """With what the system says."""
    disk = MemoryDisk({FILE: b"{}"})
    disk.unreadable.add(FILE)
    assert "Input/output error" in read_settings(HOME, disk)[1]


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (Settings(width_mm=-1.0), "width_mm"),
        (Settings(width_mm=float("nan")), "width_mm"),
        (Settings(policy="whatever"), "policy"),
        (Settings(hours=(None,) * 6), "hours"),
        (Settings(hours=(Hours("8:00", "17:00"), *(None,) * 6)), "hours"),
        (Settings(hours=(Hours("08:00", "24:01"), *(None,) * 6)), "hours"),
        (Settings(plans=(Plan("d", weekdays=(7,)),)), "plans"),
        (Settings(notice=Notice({}, datetime.datetime(2026, 11, 24))), "notice"),
        (Settings(notice=Notice({"en": "x" * 201}, datetime.datetime(2026, 11, 24))), "notice"),
        (Settings(notice=Notice({"en": "x"}, datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC))), "notice"),
    ],
)
def test_what_cannot_be_is_not_written(wrong: Settings, where: str) -> None:
    """The sentence names the setting; what was there stays."""
    disk = MemoryDisk()
    write_settings(HOME, disk, Settings(ready=True))
    with pytest.raises(UsageError, match=where):
        write_settings(HOME, disk, wrong)
    with pytest.raises(UsageError):
        write_settings(HOME, disk, Settings(language="\ud800"))
    assert read_settings(HOME, disk) == (Settings(ready=True), "")


def test_a_full_disk_is_a_sentence() -> None:
    """And the old settings stay."""
    disk = MemoryDisk()
    disk.full = True
    with pytest.raises(SetupError, match="Free some space"):
        write_settings(HOME, disk, Settings())


def test_a_power_cut_leaves_the_old_settings_or_the_new_ones() -> None:
    """At every step of the writing."""
    old, new = Settings(language="en", ready=True), Settings(language="es", ready=True)
    before = MemoryDisk()
    write_settings(HOME, before, old)
    whole = MemoryDisk(before.files())
    write_settings(HOME, whole, new)
    for cut in cuts(whole.operations):
        disk = MemoryDisk(before.files(), cut)
        try:
            write_settings(HOME, disk, new)
        except PowerCutError:
            assert cut < whole.operations
        for left in disk.after_a_cut():
            read, note = read_settings(HOME, MemoryDisk(left))
            assert note == ""
            assert read == new if cut == whole.operations else read in (old, new)
