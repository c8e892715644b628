"""Does work with files from strangers in another process, which may fail, hang or be taken over without harm.

Rules: one process for each piece of work, started anew from this program with a scrubbed environment; it shuts itself
in (worker_walls.py) before it reads anything; it may write in one folder only, and what it left in its temporary folder
is removed; when it takes too long, says too much or is no longer wanted, it is killed with everything it started. What
comes back is plain data, never a program. Does not know what the work is (worker.py) and never opens a file itself.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import IO, Any

import msgspec

from kiosk import places
from kiosk.errors import Cancelled, DeckError, WorkError
from kiosk.wire import MB, Done, Failed, Limits, Message, Order, Progress, Refused, Started

__all__ = ["Cancelled", "Limits", "WorkError", "layers", "run"]

log = logging.getLogger(__name__)

# How often a cancelled job is noticed, in seconds; nobody feels it.
PULSE = 0.05
# The longest line a worker may write, and how many may wait to be read.
LONGEST = 32 * MB
WAITING = 64
# How long to wait for the pipes of a worker that was killed, in seconds.
PATIENCE = 2.0
# How much of what a worker wrote on its error output is kept for the log.
TAIL = 4000


REASONS = {
    "time": "“{name}” took longer than {seconds} seconds and was stopped; make it smaller or simpler and try again.",
    "memory": "“{name}” needs more memory than a file may use; make it smaller or simpler and try again.",
    "room": "“{name}” would fill too much of the disk; make it smaller and try again.",
    "words": "“{name}” made the program that reads files say too much; export it again and try once more.",
    "broken": "“{name}” broke the program that reads files, so it was left alone; export it again and try once more.",
}


def program() -> tuple[str, ...]:
    """The command that starts a worker; the name of the job follows it."""
    if getattr(sys, "frozen", False):
        return sys.executable, "worker"
    # -P and -s: nothing is imported from the folder the work is done in, or from the home of the user.
    return sys.executable, "-P", "-s", "-m", "kiosk", "worker"


def environment(scratch: Path) -> dict[str, str]:
    """All that a worker may know of its surroundings; `scratch` is its temporary folder and its home."""
    known = {
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(places.ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    known |= dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"), str(scratch))
    if sys.platform == "win32":
        # Without it no program starts there.
        known["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    return known


def run(
    job: str,
    arguments: Mapping[str, str | int | float | bool],
    *,
    limits: Limits = Limits(),  # noqa: B008 (frozen)
    folder: Path | None = None,
    progress: Callable[[float, str], None] = lambda share, words: None,
    cancelled: Callable[[], bool] = lambda: False,
    command: Sequence[str] | None = None,
) -> Any:
    """Do one job in a process of its own and give its plain result.

    The work may write in `folder` (None: only in a temporary folder) and may read whatever arguments name as a whole
    path. `progress` is called in this thread; `cancelled` is asked many times a second. `command` is another program
    to start instead of this one. Raises DeckError (refused, with findings), WorkError (too long, too much, broken) and
    Cancelled.
    """
    _, last = _do(job, arguments, limits, folder, progress, cancelled, command or program())
    if isinstance(last, Done):
        return last.result
    if isinstance(last, Refused):
        raise DeckError(last.sentence, last.findings)
    if last.trace:
        log.warning("The job “%s” ended early (%s): %s", job, last.reason, last.trace)
    told = {"name": _name(arguments), "seconds": f"{limits.seconds:g}"}
    raise WorkError(REASONS[last.reason].format_map(told) if last.reason in REASONS else last.reason)


def layers() -> tuple[str, ...]:
    """The walls that hold around every worker on this machine, in words, as a worker itself found them."""
    return _do("rest", {}, Limits(), None, lambda share, words: None, lambda: False, program())[0]


def _do(
    job: str,
    arguments: Mapping[str, str | int | float | bool],
    limits: Limits,
    folder: Path | None,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
    command: Sequence[str],
) -> tuple[tuple[str, ...], Done | Refused | Failed]:
    """The walls that held around a job, and its last word."""
    # Not inside `folder`, because an importer rightly wants that to be empty. What cannot be removed must not hide the
    # result: it stands where the system keeps what may go.
    with tempfile.TemporaryDirectory(prefix="kiosk-work-", ignore_cleanup_errors=True) as scratch:
        writes = tuple(str(path.resolve()) for path in (folder, Path(scratch)) if path)
        order = Order(dict(arguments), limits, writes, _reads(arguments))
        with _Work((*command, job), order, Path(scratch)) as work:
            last = work.follow(progress, cancelled)
            return work.layers, last


def _name(arguments: Mapping[str, object]) -> str:
    """What the work is about, as staff call it."""
    named = (arguments.get(key) for key in ("file", "deck", "folder"))
    return next((Path(name).name for name in named if isinstance(name, str)), "This")


def _reads(arguments: Mapping[str, object]) -> tuple[str, ...]:
    named = [Path(value) for value in arguments.values() if isinstance(value, str) and Path(value).is_absolute()]
    return tuple(str(path.resolve()) for path in named)


class _Work:
    """One worker process; leaving the context kills it and whatever it started."""

    def __init__(self, command: Sequence[str], order: Order, scratch: Path) -> None:
        self.layers: tuple[str, ...] = ()
        self._limits = order.limits
        self._end = time.monotonic() + order.limits.seconds
        self._messages: Queue[Message] = Queue(WAITING)
        self._tail = b""
        self._over = Event()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=scratch,
            env=environment(scratch),
            start_new_session=True,
        )
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._threads = [
            Thread(target=self._listen, args=(self._process.stdout,), daemon=True),
            Thread(target=self._complaints, args=(self._process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        # A worker that died at once is told of by its silence.
        with suppress(BrokenPipeError), self._process.stdin as stream:
            stream.write(msgspec.json.encode(order))

    def __enter__(self) -> _Work:
        return self

    def __exit__(self, *_: object) -> None:
        """Kill the group first and reap its leader last, so that its number cannot mean another process."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._over.set()
        for thread in self._threads:
            # Only a process that hid from its group could still hold a pipe; its walls stand around it all the same.
            thread.join(PATIENCE)

    def follow(self, progress: Callable[[float, str], None], cancelled: Callable[[], bool]) -> Done | Refused | Failed:
        """Wait for the last message. Raises Cancelled."""
        while True:
            if cancelled():
                raise Cancelled("The work was cancelled; nothing was changed.")
            if time.monotonic() > self._end:
                return Failed("time")
            try:
                message = self._messages.get(timeout=PULSE)
            except Empty:
                continue
            if isinstance(message, Started):
                self.layers = message.layers
            elif isinstance(message, Progress):
                progress(message.share, message.words)
            else:
                return message

    def _listen(self, stream: IO[bytes]) -> None:
        """Pass on what the worker says until it falls silent."""
        decode = msgspec.json.Decoder(Message)
        with stream:
            while line := stream.readline(LONGEST):
                try:
                    message = decode.decode(line)
                except msgspec.DecodeError:
                    message = Failed("words", f"it wrote {line[:80]!r}")
                if not self._pass_on(message) or isinstance(message, Failed):
                    return
        self._threads[1].join(PATIENCE)
        self._pass_on(Failed("broken", f"it fell silent. {self._tail.decode(errors='replace').strip()}"))

    def _pass_on(self, message: Message) -> bool:
        """Wait for room in the queue; False when nobody will read it any more."""
        while not self._over.is_set():
            with suppress(Full):
                self._messages.put(message, timeout=PULSE)
                return True
        return False

    def _complaints(self, stream: IO[bytes]) -> None:
        """Keep the end of the error output for the log."""
        with stream:
            while part := os.read(stream.fileno(), TAIL):
                self._tail = (self._tail + part)[-TAIL:]
