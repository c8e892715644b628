"""What the station keeps about the staff PIN: its hash and the tries since it was last right, in two copies.

Rules: the copies are written one after the other, each durably, and carry a number that only grows; the one with the
higher number counts. So a power cut between them loses nothing, and one copy that is damaged, missing or put back from
an older day changes nothing. Only when there is no copy at all has there never been a PIN; when there are copies and
none can be read, that is damage, never a fresh start. Does not protect against somebody who can write both files: who
can write into the home folder of the station already owns it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.station.disk import Disk
from kiosk.station.kept import DamagedError, keep, read_kept
from kiosk.station.moment import Moment

COPIES = ("staff.json", "staff.copy.json")


class StaffRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The PIN as argon2id hash, the wrong tries since it was last right, the moment of the last of them (or of the
    start of the machine that made its wait begin again), and how often this record was written."""

    hash: Annotated[str, Meta(pattern=r"^\$argon2id\$", max_length=400)]
    failures: Annotated[int, Meta(ge=0)] = 0
    since: Moment | None = None
    written: Annotated[int, Meta(ge=1)] = 1

    def next(self, failures: int, since: Moment | None) -> StaffRecord:
        """The record that follows this one."""
        return StaffRecord(self.hash, failures, since, self.written + 1)


def read_record(home: Path, disk: Disk) -> StaffRecord | None:
    """The newer copy that can be read; None when there has never been one. Raises DamagedError."""
    found: list[StaffRecord] = []
    damage: DamagedError | None = None
    for name in COPIES:
        try:
            record = read_kept(disk, home / name, StaffRecord)
        except DamagedError as error:
            damage = error
            continue
        if record is not None:
            found.append(record)
    if not found and damage is not None:
        raise damage
    return max(found, key=lambda record: record.written, default=None)


def write_record(home: Path, disk: Disk, record: StaffRecord) -> None:
    """Write both copies. When this returns, both are durable. Raises SetupError."""
    for name in COPIES:
        keep(disk, home / name, record)
