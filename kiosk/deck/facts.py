"""What is known of a packed deck after it was looked at with care: plain data that may leave the worker.

Rules: frozen and small; made by `kiosk.worker_files.inspect_deck`, read by whoever admits decks. Holds no text of a
slide. Does not look at anything itself.
"""

from __future__ import annotations

import datetime

import msgspec

from kiosk.errors import Finding


class Facts(msgspec.Struct, frozen=True):
    """A deck that may be shown. `digest` and `signer` (public key, empty: unsigned) are hexadecimal; `size` is that of
    the file in bytes; `findings` are warnings only, because a deck with an error has no facts."""

    digest: str
    signer: str
    id: str
    version: str
    title: dict[str, str]
    languages: tuple[str, ...]
    slides: int
    questions: int
    pictures: int
    size: int
    checked: datetime.date
    review_due: datetime.date
    reviewer: str
    findings: tuple[Finding, ...]
