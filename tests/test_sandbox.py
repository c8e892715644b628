"""Whatever a job does, the kiosk gets an answer in time, nothing is left behind, and nothing outside was touched."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk import places, sandbox
from kiosk.errors import Cancelled, DeckError, WorkError
from kiosk.sandbox import Limits
from kiosk.worker_landlock import SCOPE_VERSION, version
from tests.watch import Watch

STRANGE = (sys.executable, "-P", "-s", "-m", "tests.strange_jobs")
WALLS = sandbox.layers()
MB = 1024 * 1024


def strange(job: str, folder: Path | None = None, seconds: float = 20.0, **arguments: str | int) -> Any:
    """Do a job that misbehaves."""
    limits = Limits(seconds=seconds, output=3 * MB)
    return sandbox.run(job, arguments, limits=limits, folder=folder, command=STRANGE)


@contextmanager
def watched(handles: list[int]) -> Iterator[Callable[[float, str], None]]:
    """Takes the numbers of processes from a progress message; at the end all of them must have ended."""

    def progress(share: float, words: str) -> None:
        handles.extend(os.pidfd_open(int(number)) for number in words.split())

    yield progress
    assert len(handles) == 2
    for handle in handles:
        # Readable is what the handle of an ended process becomes.
        assert select.select([handle], [], [], 10)[0], "a process was left behind"
        os.close(handle)


def test_a_result_comes_back() -> None:
    """What a job gives, and its progress on the way; what a library prints does no harm."""
    told: list[tuple[float, str]] = []
    given: dict[str, str | float | bool] = {"word": "é\n", "number": 1.5, "flag": True}
    result = sandbox.run("echo", given, progress=lambda *what: told.append(what), command=STRANGE)
    assert (result, told) == (given, [(0.5, "Halfway")])


def test_a_job_knows_nothing_of_its_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of the kiosk comes along; its home is a temporary folder, gone afterwards."""
    monkeypatch.setenv("KIOSK_SECRET", "1234")
    known = strange("surroundings", tmp_path)
    assert "KIOSK_SECRET" not in known["environment"]
    assert known["environment"]["TMPDIR"] == known["environment"]["HOME"] == known["folder"]
    assert not Path(known["folder"]).exists()
    assert list(tmp_path.iterdir()) == []


def test_a_job_that_never_ends_is_stopped(tmp_path: Path) -> None:
    """With every process it started, and with one sentence."""
    begin = time.monotonic()
    limits = Limits(seconds=1.5)
    arguments = {"file": "/stick/big talk.pptx"}
    with watched([]) as progress, pytest.raises(WorkError, match=r"“big talk\.pptx” took longer than 1\.5 seconds"):
        sandbox.run("forever", arguments, limits=limits, folder=tmp_path, progress=progress, command=STRANGE)
    assert time.monotonic() - begin < 10
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_job_leaves_nothing(tmp_path: Path) -> None:
    """It is gone with every process it started as soon as nobody wants it."""
    handles: list[int] = []
    with watched(handles) as progress, pytest.raises(Cancelled, match="nothing was changed"):
        sandbox.run("forever", {}, folder=tmp_path, progress=progress, cancelled=lambda: bool(handles), command=STRANGE)
    assert list(tmp_path.iterdir()) == []


def test_a_job_ends_with_the_kiosk() -> None:
    """A kiosk that is killed leaves no worker behind."""
    lines = (
        "import sys",
        "from kiosk import sandbox",
        "from tests.test_sandbox import STRANGE",
        "sandbox.run('forever', {}, progress=lambda share, words: print(words, flush=True), command=STRANGE)",
    )
    command = [sys.executable, "-c", "\n".join(lines)]
    with subprocess.Popen(command, cwd=places.ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = os.pidfd_open(int(parent.stdout.readline().split()[0]))
        parent.kill()
        assert select.select([worker], [], [], 10)[0]
    os.close(worker)


def test_a_job_that_never_stops_talking_is_stopped() -> None:
    """What it says is not kept, and its time is the same."""
    with pytest.raises(WorkError, match="took longer"):
        strange("chatter", seconds=1.0)


def test_a_job_that_talks_nonsense_is_stopped(watch: Watch) -> None:
    """At the first line that is no message."""
    watch.expect(r"“shout” ended early \(words\)")
    with pytest.raises(WorkError, match=r"“strange\.deck” made the program that reads files say too much"):
        strange("shout", file="strange.deck")


def test_a_job_that_eats_memory_is_refused() -> None:
    """In one sentence, and the kiosk's own memory is untouched."""
    with pytest.raises(WorkError, match=r"“a\.pdf” needs more memory"):
        strange("hunger", file="a.pdf")


def test_a_job_cannot_fill_the_disk(tmp_path: Path, watch: Watch) -> None:
    """No file becomes larger than allowed."""
    watch.expect("room")
    with pytest.raises(WorkError, match=r"would fill too much of the disk"):
        strange("flood", tmp_path, out=str(tmp_path))
    assert (tmp_path / "flood").stat().st_size <= 3 * MB


@pytest.mark.parametrize(("job", "logged"), [("die", "about to break"), ("stumble", "of all things")])
def test_a_job_that_breaks_is_told(job: str, logged: str, watch: Watch) -> None:
    """Staff read one sentence, the log keeps what happened."""
    watch.expect(logged)
    with pytest.raises(WorkError, match=r"“a\.deck” broke the program that reads files"):
        strange(job, file="/somewhere/a.deck")


def test_a_refusal_comes_with_its_findings() -> None:
    """As if the job had been done in this process."""
    with pytest.raises(DeckError, match=r"“a\.deck” has one error\.") as caught:
        strange("refuse")
    assert [finding.rule for finding in caught.value.findings] == ["rule"]


def test_what_a_machine_lacks_is_told() -> None:
    """In the words of the job."""
    with pytest.raises(WorkError, match=r"There is no \{thing\} here\."):
        strange("lack")


def test_pictures_can_be_drawn_inside() -> None:
    """The drawing processes of a pack start and work behind the same walls."""
    assert strange("draw") == ["Drawn", "Refused"]


OUTSIDE = ("write outside", "change outside", "remove outside", "read outside", "list outside")
HELD_BY = {
    "only its own folder": (*OUTSIDE, "link inside", "write to temporary folder of the system"),
    "a user and a network of its own": ("connect",),
    "no capabilities": ("own a special power",),
}


def test_a_job_cannot_reach_outside(tmp_path: Path) -> None:
    """Neither files nor network nor processes, as far as this machine has walls; what it needs it can do."""
    inside, outside, named = tmp_path / "inside", tmp_path / "outside", tmp_path / "named.deck"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret").write_text("1234")
    named.write_text("a deck")
    with socket.create_server(("127.0.0.1", 0)) as server:
        # A path that is not whole opens nothing to the job, which begins in a temporary folder.
        far = os.path.relpath(outside, Path(tempfile.gettempdir(), "kiosk-work-x"))
        arguments: dict[str, str | int] = {"inside": str(inside), "outside": far, "named": str(named)}
        arguments |= {"port": server.getsockname()[1], "parent": os.getpid()}
        result = sandbox.run("reach", arguments, folder=inside, command=STRANGE)
    assert result["write inside"] == result["read what was named"] == "done"
    held = [attempt for wall in WALLS for attempt in HELD_BY.get(wall, ())]
    if version() >= SCOPE_VERSION:
        held.append("signal the parent")
    assert {attempt: result[attempt] for attempt in held} == dict.fromkeys(held, "PermissionError")
    assert (outside / "secret").read_text() == "1234"
    assert sorted(path.name for path in outside.iterdir()) == ["secret"]


def test_the_walls_are_named() -> None:
    """At least limits stand on every system with a kernel of Unix; on a new Linux all of them do."""
    assert WALLS[0] == "limits of time, memory and disk"
    assert len(WALLS) == len(set(WALLS)) <= 5
