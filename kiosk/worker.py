"""The worker process: shuts itself in, does one job with files from strangers, tells how it went, and ends.

Rules: a job is a function of plain arguments that gives a plain result, tells its progress, and raises DeckError when a
file must not be used; nothing of a file is looked at before the walls stand; standard output belongs to the parent
alone, so what a library prints goes to the error output. Started by `kiosk.sandbox.run`; not a command for people.
"""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from kiosk.errors import DeckError, KioskError
from kiosk.wire import Done, Failed, Message, Order, Progress, Refused, Started
from kiosk.worker_decks import check, pack, proof
from kiosk.worker_files import import_draft, inspect_deck, list_stick
from kiosk.worker_walls import build

Job = Callable[[dict[str, Any], Callable[[float, str], None]], Any]
DISK_FULL = (errno.EFBIG, errno.ENOSPC, errno.EDQUOT)


def rest(arguments: dict[str, Any], progress: Callable[[float, str], None]) -> None:
    """Do nothing: the parent only wants to know which walls stand."""


JOBS: dict[str, Job] = {
    "rest": rest,
    "inspect": inspect_deck,
    "stick": list_stick,
    "import": import_draft,
    "check": check,
    "pack": pack,
    "proof": proof,
}


def main(job: str, jobs: Mapping[str, Job] = JOBS) -> int:
    """Do `job` of `jobs` as the order on the standard input says. Returns the exit code."""
    # A copy that no other program inherits; the number 1 itself becomes a second error output.
    pipe = os.dup(1)
    os.dup2(2, 1)
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    say = _Mouth(pipe).say
    say(Started(build(order)))
    say(_do(jobs[job], order.arguments, lambda share, words: say(Progress(share, words))))
    return 0


def _do(job: Job, arguments: dict[str, Any], progress: Callable[[float, str], None]) -> Message:
    try:
        return Done(job(arguments, progress))
    except DeckError as error:
        return Refused(str(error), error.findings)
    except KioskError as error:
        return Failed(str(error))
    except MemoryError:
        return Failed("memory")
    except OSError as error:
        return Failed("room" if error.errno in DISK_FULL else "broken", traceback.format_exc())
    # Whatever a library raises over a hostile file is the end of this process only; the log keeps the trace.
    except Exception:
        return Failed("broken", traceback.format_exc())


class _Mouth:
    """Writes messages for the parent, each on a line of its own."""

    def __init__(self, pipe: int) -> None:
        self._pipe = os.fdopen(pipe, "wb")

    def say(self, message: Message) -> None:
        """Send one message."""
        self._pipe.write(msgspec.json.encode(message) + b"\n")
        self._pipe.flush()
