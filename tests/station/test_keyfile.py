"""A USB stick opens the desk when this station made it a key, and no other file on a stick ever does."""

from __future__ import annotations

import datetime
import hashlib
import os
import random
from pathlib import Path

import pytest

from kiosk.errors import SetupError, UsageError
from kiosk.station import keyfile
from kiosk.station.disk import RealDisk
from kiosk.station.keyfile import find_key, is_key, make_key, read_keys, withdraw_key

DAY = datetime.date(2026, 11, 24)
DISK = RealDisk()


def token(seed: int) -> random.Random:
    """Chance for one key."""
    return random.Random(seed)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a station that is not there yet."""
    return tmp_path / "station"


def test_a_stick_becomes_a_key_and_opens(home: Path, stick: Path) -> None:
    """32 random bytes on the stick; only their hash, a name and the day at home."""
    assert not is_key(home, DISK, stick)
    key = make_key(home, DISK, stick, "  Ward\u202e  3 ", DAY, token(1).randbytes)
    assert (key.name, key.added) == ("Ward 3", DAY)
    assert find_key(home, DISK, stick) == key
    secret = (stick / "kiosk-key").read_bytes()
    assert secret == token(1).randbytes(32)
    assert key.sha256 == hashlib.sha256(secret).hexdigest()
    assert secret.hex() not in (home / "keyfile.json").read_text()
    assert secret not in (home / "keyfile.json").read_bytes()


def test_several_keys_open_and_one_can_be_withdrawn(home: Path, tmp_path: Path) -> None:
    """Without the stick at hand, for it may be lost; its name is free again."""
    sticks = [tmp_path / name for name in ("a", "b")]
    for seed, folder in enumerate(sticks):
        folder.mkdir()
        make_key(home, DISK, folder, f"Stick {folder.name}", DAY, token(seed).randbytes)
    assert [key.name for key in read_keys(home, DISK)[0]] == ["Stick a", "Stick b"]
    withdraw_key(home, DISK, "Stick a")
    assert [is_key(home, DISK, folder) for folder in sticks] == [False, True]
    with pytest.raises(UsageError, match="no key called “Stick a”"):
        withdraw_key(home, DISK, "Stick a")
    make_key(home, DISK, sticks[0], "Stick a", DAY, token(9).randbytes)
    assert [is_key(home, DISK, folder) for folder in sticks] == [True, True]


def test_one_stick_opens_several_kiosks_each_by_its_own_secret(tmp_path: Path, stick: Path) -> None:
    """A secret that another kiosk, or a stranger, put on the stick is never taken over."""
    homes = [tmp_path / f"station-{number}" for number in range(3)]
    for seed, home in enumerate(homes):
        make_key(home, DISK, stick, "Round", DAY, token(seed).randbytes)
    assert all(is_key(home, DISK, stick) for home in homes)
    assert len({read_keys(home, DISK)[0][0].sha256 for home in homes}) == 3
    withdraw_key(homes[1], DISK, "Round")
    assert [is_key(home, DISK, stick) for home in homes] == [True, False, True]


def test_names_are_short_and_different_and_a_stick_is_a_key_only_once(home: Path, tmp_path: Path, stick: Path) -> None:
    """Each refusal says what to do instead."""
    make_key(home, DISK, stick, "Ward 3", DAY, token(1).randbytes)
    with pytest.raises(UsageError, match="opens the desk already, as “Ward 3”"):
        make_key(home, DISK, stick, "Ward 4", DAY, token(2).randbytes)
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(UsageError, match="choose another name"):
        make_key(home, DISK, other, "ward 3", DAY, token(2).randbytes)
    for name in ("", " \u200b ", "x" * 41):
        with pytest.raises(UsageError, match="1 to 40 letters"):
            make_key(home, DISK, other, name, DAY, token(2).randbytes)
    assert list(other.iterdir()) == []


def test_a_full_stick_of_keys_is_refused(home: Path, stick: Path) -> None:
    """32 kiosks at most, so that what is read stays small."""
    (stick / "kiosk-key").write_bytes(bytes(32 * 32))
    with pytest.raises(UsageError, match="32 kiosks already"):
        make_key(home, DISK, stick, "Ward 3", DAY, token(1).randbytes)


@pytest.mark.parametrize("length", [0, 1, 31, 33, 32 * 33, 10**6])
def test_a_file_of_another_size_is_no_key(home: Path, stick: Path, length: int) -> None:
    """Even when it begins with the right secret."""
    make_key(home, DISK, stick, "Ward 3", DAY, token(1).randbytes)
    file = stick / "kiosk-key"
    file.write_bytes((file.read_bytes() + bytes(10**6))[:length])
    assert not is_key(home, DISK, stick)


def test_what_is_not_a_plain_file_is_not_read(home: Path, tmp_path: Path, stick: Path) -> None:
    """A link to the right secret, a named pipe that would never answer, a folder, a stick that is gone."""
    make_key(home, DISK, stick, "Ward 3", DAY, token(1).randbytes)
    file = (stick / "kiosk-key").rename(tmp_path / "secret")
    (stick / "kiosk-key").symlink_to(file)
    assert not is_key(home, DISK, stick)
    (stick / "kiosk-key").unlink()
    os.mkfifo(stick / "kiosk-key")
    assert not is_key(home, DISK, stick)
    (stick / "kiosk-key").unlink()
    (stick / "kiosk-key").mkdir()
    assert not is_key(home, DISK, stick)
    assert not is_key(home, DISK, tmp_path / "gone")


def test_a_key_is_never_written_through_a_link(home: Path, tmp_path: Path, stick: Path) -> None:
    """A stick with a link where the key goes could make the kiosk overwrite a file of its own."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    for name in ("kiosk-key", "kiosk-key.new"):
        (stick / name).symlink_to(victim)
        with pytest.raises(SetupError, match="carries links"):
            make_key(home, DISK, stick, "Ward 3", DAY, token(1).randbytes)
        (stick / name).unlink()
    assert victim.read_bytes() == b"mine"
    assert read_keys(home, DISK) == ((), "")


def test_a_stick_that_cannot_be_written_is_said(home: Path, tmp_path: Path) -> None:
    """And no key is added at home."""
    with pytest.raises(SetupError, match="cannot be written to this stick"):
        make_key(home, DISK, tmp_path / "pulled-out", "Ward 3", DAY, token(1).randbytes)
    assert read_keys(home, DISK) == ((), "")


@pytest.mark.parametrize("content", [b"", b"{", b'{"keys": [{"name": "x"}]}', b'{"keys": [{"sha256": ""}]}'])
def test_a_damaged_list_of_keys_opens_nothing(home: Path, stick: Path, content: bytes) -> None:
    """A sentence says so, and a new key mends it."""
    make_key(home, DISK, stick, "Ward 3", DAY, token(1).randbytes)
    (home / keyfile.FILE).write_bytes(content)
    assert not is_key(home, DISK, stick)
    assert "open it with the PIN" in read_keys(home, DISK)[1]
    with pytest.raises(UsageError, match="damaged"):
        withdraw_key(home, DISK, "Ward 3")
    make_key(home, DISK, stick, "Ward 3", DAY, token(2).randbytes)
    assert is_key(home, DISK, stick)
