"""Whether a compositor answers is asked over a real socket."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.station.compositor import address, answers

DONE = struct.pack("=III", 2, 12 << 16, 7)


@contextmanager
def compositor(path: Path, answer: Callable[[socket.socket], None]) -> Iterator[None]:
    """Listens at `path` and takes one question the way `answer` does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(path))
        listening.listen()

        def serve() -> None:
            line, _ = listening.accept()
            with line:
                assert line.recv(64) == struct.pack("=III", 1, 12 << 16, 2)
                answer(line)

        server = threading.Thread(target=serve)
        server.start()
        yield
        server.join()


def in_pieces(line: socket.socket) -> None:
    """The answer as it may arrive."""
    line.sendall(DONE[:5])
    line.sendall(DONE[5:])


def hangs(line: socket.socket) -> None:
    """Nothing until the other side has had enough."""
    assert line.recv(1) == b""


@pytest.mark.parametrize(
    ("answer", "well"),
    [
        (lambda line: line.sendall(DONE), True),
        (in_pieces, True),
        (hangs, False),
        (lambda line: None, False),
        (lambda line: line.sendall(struct.pack("=III", 1, 12 << 16, 0)), False),
    ],
    ids=["answers", "in-pieces", "hangs", "hangs-up", "complains"],
)
def test_only_the_answer_counts(tmp_path: Path, answer: Callable[[socket.socket], None], well: bool) -> None:
    """A connection that is taken and an error are no signs of life."""
    with compositor(tmp_path / "wayland-0", answer):
        assert answers(tmp_path / "wayland-0", patience=0.5 if not well else 20.0) is well


def test_where_nobody_listens_nobody_answers(tmp_path: Path) -> None:
    """Neither without a socket nor at one whose compositor was killed."""
    assert not answers(tmp_path / "wayland-0")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(str(tmp_path / "wayland-0"))
    assert not answers(tmp_path / "wayland-0")


def test_the_address_is_that_of_this_process() -> None:
    """As libwayland works it out; none on another kind of screen."""
    folder = {"XDG_RUNTIME_DIR": "/run/kiosk"}
    assert address({**folder, "WAYLAND_DISPLAY": "wayland-0"}) == Path("/run/kiosk/wayland-0")
    assert address({**folder, "WAYLAND_DISPLAY": "/run/other/wayland-1"}) == Path("/run/other/wayland-1")
    assert address(folder) is None
