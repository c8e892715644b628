"""The version of this kiosk, as `pyproject.toml` says it.

Rules: the number stands in one place only; a frozen program carries that file. Does not compare versions.
"""

from __future__ import annotations

import tomllib

from kiosk import places


def version() -> str:
    """The version, e.g. `0.1.0`."""
    return str(tomllib.loads(places.PROJECT.read_text(encoding="utf-8"))["project"]["version"])
