"""Draws the pictures of a deck: every file becomes a WebP picture, made in killable processes with limits.

Rules: a picture that cannot be drawn becomes a finding and never stops the others; a picture that takes too
long is killed; an unchanged picture is not drawn again when there is a cache folder. Does not choose which
pictures a deck needs. The processes are started with `spawn`, so programs that call this need a guarded
`__main__`.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from queue import SimpleQueue

import msgspec
import PIL
import resvg_py
from PIL import features

from kiosk.deck import limits
from kiosk.deck.digest import sha256
from kiosk.deck.media_soft import MOST, SHRINK, WIDE
from kiosk.deck.media_worker import METHOD, QUALITY, SMALL_METHOD, SOFT_EDGES, Drawn, Job, Refused, serve

WORKERS = 2
# A quick look that proves a picture can be drawn costs a twentieth of drawing it in full.
PROOF_SIDE = 256
# Everything that changes a picture and is not in its job. The first number rises with every change of how the code
# draws that no other part tells.
RECIPE = (
    *(4, PIL.__version__, features.version("webp"), resvg_py.__version__),
    *(QUALITY, METHOD, SMALL_METHOD, SOFT_EDGES, WIDE, SHRINK, MOST, limits.PIXELS),
)


class _Worker:
    """One drawing process, started on first use and again after it was killed."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._context = get_context("spawn")
        self._start()

    def _start(self) -> None:
        self._pipe, theirs = self._context.Pipe()
        self._process = self._context.Process(target=serve, args=(theirs, self._seconds), daemon=True)
        self._process.start()
        theirs.close()

    def draw(self, job: Job) -> Drawn | Refused:
        """Draw one picture; kill and replace the process when it takes too long or dies."""
        late = False
        try:
            self._pipe.send_bytes(msgspec.msgpack.encode(job))
            if self._pipe.poll(limits.PATIENCE * self._seconds):
                return msgspec.msgpack.decode(self._pipe.recv_bytes(), type=Drawn | Refused)
            late = True
        except (EOFError, OSError):
            self._process.join()
            late = sys.platform == "linux" and self._process.exitcode == -signal.SIGXCPU
        reason = "it broke the drawing program; make it simpler or export it again"
        if late:
            reason = f"it takes longer than {self._seconds:g} seconds; make it simpler"
        self.close()
        self._start()
        return Refused(reason)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


@contextmanager
def _workers(seconds: float, count: int) -> Iterator[SimpleQueue[_Worker]]:
    idle: SimpleQueue[_Worker] = SimpleQueue()
    workers = [_Worker(seconds) for _ in range(count)]
    for worker in workers:
        idle.put(worker)
    try:
        yield idle
    finally:
        for worker in workers:
            worker.close()


def draw_all(
    jobs: Iterable[Job], cache: Path | None = None, seconds: float = limits.SECONDS
) -> dict[str, Drawn | Refused]:
    """Draw every job, each distinct one once. Results stand under `key(job)`."""
    waiting = {key(job): job for job in jobs}
    drawn: dict[str, Drawn | Refused] = {}
    for name in list(waiting):
        kept = _from_cache(cache, name)
        if kept is not None:
            drawn[name] = kept
            del waiting[name]
    if not waiting:
        return drawn
    count = min(WORKERS, len(waiting))
    with _workers(seconds, count) as idle, ThreadPoolExecutor(count) as threads:

        def run(name: str) -> Drawn | Refused:
            worker = idle.get()
            try:
                return worker.draw(waiting[name])
            finally:
                idle.put(worker)

        for name, result in zip(waiting, threads.map(run, waiting), strict=True):
            drawn[name] = result
            if cache is not None and isinstance(result, Drawn):
                _to_cache(cache, name, result)
    return drawn


def key(job: Job) -> str:
    """The name of a job: a hash of everything that decides what is drawn."""
    recipe = " ".join(map(str, (*RECIPE, job.quality, job.side, job.scale, job.vector)))
    return sha256(f"{recipe}\n".encode() + job.content).hex()


def _from_cache(cache: Path | None, name: str) -> Drawn | None:
    if cache is None:
        return None
    try:
        return msgspec.msgpack.decode((cache / name).read_bytes(), type=Drawn)
    except (OSError, msgspec.DecodeError):
        return None


def _to_cache(cache: Path, name: str, drawn: Drawn) -> None:
    """Keep a picture; written beside and renamed, so that a broken write is never read."""
    cache.mkdir(parents=True, exist_ok=True)
    beside = cache / f"{name}.{os.getpid()}.part"
    beside.write_bytes(msgspec.msgpack.encode(drawn))
    beside.replace(cache / name)
