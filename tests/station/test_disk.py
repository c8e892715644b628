"""The real disk: what it writes is whole, private and where it should be."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kiosk.station.disk import LARGEST_KEPT, REAL_DISK, RealDisk, replace_file


def test_a_file_is_replaced_whole_and_belongs_to_this_user_only(tmp_path: Path) -> None:
    """Nothing is left beside it."""
    path = tmp_path / "kept.json"
    for content in (b"old and longer", b"new"):
        replace_file(REAL_DISK, path, content)
        assert REAL_DISK.read(path) == content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert REAL_DISK.names(tmp_path) == ["kept.json"]


def test_a_refused_replacement_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    """The disk fills up in the middle."""

    class FullDisk(RealDisk):
        def write(self, path: Path, content: bytes) -> None:
            super().write(path, content[:2])
            raise OSError(28, "No space left on device")

    replace_file(REAL_DISK, tmp_path / "kept.json", b"old")
    with pytest.raises(OSError, match="No space left"):
        replace_file(FullDisk(), tmp_path / "kept.json", b"new")
    assert REAL_DISK.read(tmp_path / "kept.json") == b"old"
    assert REAL_DISK.names(tmp_path) == ["kept.json"]


def test_a_link_is_never_written_through(tmp_path: Path) -> None:
    """What it leads to stays as it is; a replaced link becomes a file."""
    (tmp_path / "elsewhere").write_bytes(b"untouched")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        REAL_DISK.write(tmp_path / "link", b"new")
    replace_file(REAL_DISK, tmp_path / "link", b"new")
    assert ((tmp_path / "elsewhere").read_bytes(), (tmp_path / "link").is_symlink()) == (b"untouched", False)


def test_a_file_too_large_to_be_kept_is_not_read(tmp_path: Path) -> None:
    """It costs neither time nor memory."""
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(LARGEST_KEPT + 1)
    with pytest.raises(OSError, match="File too large"):
        REAL_DISK.read(tmp_path / "huge")


def test_folders_are_made_with_those_above_them(tmp_path: Path) -> None:
    """Twice is no error; the free space of a folder is known before it is there."""
    free = REAL_DISK.free(tmp_path / "a" / "b")
    for _ in range(2):
        REAL_DISK.make_folder(tmp_path / "a" / "b")
    assert free > 0
    assert REAL_DISK.names(tmp_path / "a") == ["b"]
    assert REAL_DISK.names(tmp_path / "none") == []


def test_bit_by_bit_is_the_same_as_at_once(tmp_path: Path) -> None:
    """A large file may grow; removing what is gone is no error."""
    path = tmp_path / "grown"
    REAL_DISK.write(path, b"one ")
    REAL_DISK.append(path, b"two")
    REAL_DISK.sync(path)
    assert REAL_DISK.read(path) == b"one two"
    for _ in range(2):
        REAL_DISK.remove(path)
    assert REAL_DISK.names(tmp_path) == []
