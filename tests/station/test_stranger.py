"""Reading a file that somebody brought: plain files only, whole, and one sentence when the stick is gone."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from kiosk.errors import DeckError
from kiosk.station.stranger import PIECE, open_stranger, pieces

WANTED = "copy the real file onto the stick"


def test_a_plain_file_comes_whole_and_in_pieces(tmp_path: Path) -> None:
    """Also one that is larger than a piece."""
    content = os.urandom(PIECE + 17)
    (tmp_path / "a.deck").write_bytes(content)
    with open_stranger(tmp_path / "a.deck", "a.deck", WANTED) as source:
        found = list(pieces(source, "a.deck"))
    assert [len(piece) for piece in found] == [PIECE, 17]
    assert b"".join(found) == content


def test_nothing_but_a_plain_file_is_opened(tmp_path: Path) -> None:
    """A link is not followed, and a pipe is not waited for."""
    (tmp_path / "real").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name, said in (
        ("link", "“link” is a link to another place: copy the file itself."),
        ("pipe", f"“pipe” is not a file: {WANTED}."),
        ("folder", f"“folder” is not a file: {WANTED}."),
        ("none", "“none” cannot be opened: No such file or directory."),
    ):
        with pytest.raises(DeckError) as refused:
            open_stranger(tmp_path / name, name, WANTED)
        assert str(refused.value) == said


class PulledOut(io.BytesIO):
    """A file of a stick that is pulled out after the first piece."""

    def read(self, size: int | None = -1, /) -> bytes:
        """A piece, then the error the system gives."""
        if self.tell():
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


def test_a_stick_that_is_pulled_out_is_one_sentence() -> None:
    """What had come so far is no file."""
    coming = pieces(PulledOut(b"x" * (PIECE + 1)), "a.pptx")
    assert len(next(coming)) == PIECE
    with pytest.raises(DeckError, match=r"“a\.pptx” cannot be read to its end .*leave the stick plugged in"):
        next(coming)
