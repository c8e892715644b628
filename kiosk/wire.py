"""What the kiosk and its worker process say to each other: one order down, then messages up, each a line of JSON.

Rules: plain frozen data; whoever reads it decides what it means. Light, because the table of limits needs it at start.
Does not start or read anything.
"""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.errors import Finding

MB = 1024 * 1024


class Limits(msgspec.Struct, frozen=True):
    """What one piece of work may use: `seconds` by the clock on the wall; `memory` bytes for each of its processes;
    `output` bytes for the largest file it writes; how many `processes` and open `files`; `sockets`: a folder in which
    the programs it starts may make sockets, for LibreOffice knows no other place than the system's for its own."""

    seconds: float = 60.0
    memory: int = 1024 * MB
    output: int = 400 * MB
    processes: int = 64
    files: int = 256
    sockets: str = ""


class Order(msgspec.Struct, frozen=True):
    """What a worker is told: its arguments, its limits, the folders it may write in and the paths it may read."""

    arguments: dict[str, Any]
    limits: Limits
    writes: tuple[str, ...]
    reads: tuple[str, ...]


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The worker has shut itself in; `layers` are the walls that hold on this machine."""

    layers: tuple[str, ...]


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """How far the work is: a `share` from 0 to 1, and what is being done, in words."""

    share: float
    words: str


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The work is done."""

    result: Any


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The file was read and must not be used; the worker's DeckError."""

    sentence: str
    findings: tuple[Finding, ...] = ()


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The work could not be done. `reason` is one of `REASONS`, or a whole sentence for staff."""

    reason: str
    trace: str = ""


Message = Started | Progress | Done | Refused | Failed
