"""One small value the station keeps ↔ one JSON file in its home folder.

Rules: a file is replaced whole or not at all; what could not be read back is never written; a file that is not there
and a file that cannot be read are two different things, because the second must never pass for a fresh start. Does
not know what the values mean.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.errors import SetupError
from kiosk.station.disk import Disk, replace_file

T = TypeVar("T", bound=msgspec.Struct)


class DamagedError(SetupError):
    """A file of the station is there and cannot be read."""


def read_kept(disk: Disk, path: Path, form: type[T]) -> T | None:
    """The value in the file `path`, or None when there is no such file. Raises DamagedError."""
    try:
        return msgspec.json.decode(disk.read(path), type=form)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DamagedError(f"The file {path} cannot be read ({error.strerror or error}).") from error
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"The file {path} is damaged.") from error


def keep(disk: Disk, path: Path, value: msgspec.Struct) -> None:
    """Write `value` as the file `path`, durably. Raises SetupError when the disk refuses, and
    ValueError when the value breaks the rules of its own form."""
    content = msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=2) + b"\n"
    msgspec.json.decode(content, type=type(value))
    try:
        disk.make_folder(path.parent)
        replace_file(disk, path, content)
    except OSError as error:
        raise SetupError(
            f"The file {path} cannot be written ({error.strerror or error}). Free some space on the disk, "
            "and see that it belongs to the user who runs the kiosk."
        ) from error
