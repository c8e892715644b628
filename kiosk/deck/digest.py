"""The SHA-256 digest by which the parts of a packed deck are known.

Rules: one digest, two ways to it. `hashlib` is fast and loads OpenSSL, which costs every start 4 ms and 2 MiB; Python's
own module is slow and costs nothing. So the few first entries of a deck, all that is read before the first screen, go
the short way, as the standard library's `random` goes for the same reason. Does not know what it digests.
"""

from __future__ import annotations

import sys

# Up to here Python's own module takes less than a tenth of a millisecond.
SHORT = 8192


def sha256(content: bytes) -> bytes:
    """The digest of `content`, 32 bytes."""
    return _short(content) if len(content) <= SHORT else _long(content)


def _long(content: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(content).digest()


def _short(content: bytes) -> bytes:
    # The module has another name from Python 3.12 on, and there is none in a Python that was built without it.
    try:
        if sys.version_info >= (3, 12):
            from _sha2 import sha256 as own
        else:
            from _sha256 import sha256 as own  # type: ignore[import-not-found]
    except ImportError:
        return _long(content)
    digest: bytes = own(content).digest()
    return digest
