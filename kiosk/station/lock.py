"""One at a time: keeps two processes, or two threads, from changing the library at once.

Rules: the system lets go of a lock when its holder ends, however it ends, so no lock outlives a crash or a power cut.
The lock file itself is empty, means nothing and stays. Does not protect reading: what is read is whole at any time.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def only_one(file: Path, wait: bool = True) -> Iterator[bool]:
    """Hold the lock `file` (its folder must be there). Yields whether it is held: always after waiting, and without
    waiting only when nobody else holds it. Raises OSError when the file cannot be made."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        yield _take(handle, wait)
    finally:
        os.close(handle)


def _take(handle: int, wait: bool) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
