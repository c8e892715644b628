"""Whether the screens of this machine are dark: switched off out of hours, or unplugged.

Rules: asks the kernel, which knows it of every graphics card, whoever switched them off; where the kernel has nothing
to tell, screens count as lit. Never raises. Does not switch anything.
"""

from __future__ import annotations

from pathlib import Path

CONNECTORS = Path("/sys/class/drm")


def is_dark(connectors: Path = CONNECTORS) -> bool:
    """Whether no connected screen is lit. `connectors` holds a folder for each socket with the files `status`
    (connected, disconnected, unknown) and `dpms` (On, Off, Standby, Suspend)."""
    told = [(_read(file), _read(file.with_name("dpms"))) for file in connectors.glob("card*-*/status")]
    return bool(told) and not any(status != "disconnected" and power in ("On", "") for status, power in told)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
