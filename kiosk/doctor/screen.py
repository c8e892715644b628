"""Checks of the glass: screens, their real size, the touch panel, and what draws.

Rules: the size a screen tells of itself (EDID) is compared with what was measured at the desk; a screen that lies is
common, so the measured one is believed. Changes nothing.
"""

from __future__ import annotations

import msgspec

from kiosk.doctor.check import Answer, Check, fault, note, unknown, well
from kiosk.doctor.machine import Machine

DRM, INPUT = "/sys/class/drm", "/proc/bus/input/devices"
SETTINGS = "/var/lib/kiosk/settings.json"
# Larger differences than this between told and measured width, and letters are visibly too large or small.
TOLERANCE = 0.15
# Bits of the kernel's input events: a contact's slot, its length, its place; and of a panel one touches directly.
SLOT, LENGTH, PLACE, DIRECT = 0x2F, 0x30, 0x35, 1
IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


class Panel(msgspec.Struct, frozen=True):
    """A touch panel: its name, whether it reports several fingers and how large they are, and its matrix."""

    name: str
    several: bool
    sizes: bool
    matrix: tuple[float, ...]
    output: str


def connected(machine: Machine) -> list[str]:
    """The outputs with a screen on them, e.g. `card0-HDMI-A-1`."""
    return [
        name
        for name in machine.names(DRM)
        if "-" in name and (machine.text(f"{DRM}/{name}/status") or "").strip() == "connected"
    ]


def edid_size(edid: bytes) -> tuple[float, float] | None:
    """Width and height in mm that a screen tells of itself; None when it tells none, or an aspect ratio instead."""
    if len(edid) < 128 or edid[:8] != b"\x00\xff\xff\xff\xff\xff\xff\x00":
        return None
    # The first detailed timing has millimetres, the header only centimetres.
    wide = edid[66] | (edid[68] & 0xF0) << 4
    high = edid[67] | (edid[68] & 0x0F) << 8
    if not (wide and high):
        wide, high = edid[21] * 10, edid[22] * 10
    lies = {(16, 9), (16, 10), (160, 90), (160, 100), (1600, 900)}
    return None if not (wide and high) or (wide, high) in lies else (float(wide), float(high))


def panels(machine: Machine) -> list[Panel] | None:
    """The touch panels; None when nobody can tell."""
    text = machine.text(INPUT)
    if text is None:
        return None
    return [found for block in text.split("\n\n") if (found := _panel(machine, block)) is not None]


def _panel(machine: Machine, block: str) -> Panel | None:
    name, event, axes, direct = "", "", 0, False
    for line in block.splitlines():
        if line.startswith("N: Name="):
            name = line[8:].strip('"')
        elif line.startswith("H: Handlers="):
            event = next((word for word in line[12:].split() if word.startswith("event")), "")
        elif line.startswith("B: ABS="):
            axes = _bits(line[7:])
        elif line.startswith("B: PROP="):
            direct = bool(_bits(line[8:]) >> DIRECT & 1)
    if not direct or not axes >> PLACE & 1:
        return None
    number = (machine.text(f"/sys/class/input/{event}/dev") or "").strip()
    about = dict(
        line[2:].split("=", 1)
        for line in (machine.text(f"/run/udev/data/c{number}") or "").splitlines()
        if line.startswith("E:") and "=" in line
    )
    matrix = tuple(float(word) for word in about.get("LIBINPUT_CALIBRATION_MATRIX", "").split() if _is_number(word))
    return Panel(name, bool(axes >> SLOT & 1), bool(axes >> LENGTH & 1), matrix, about.get("WL_OUTPUT", ""))


def _bits(words: str) -> int:
    bits = 0
    for word in words.split():
        bits = bits << 64 | int(word, 16)
    return bits


def _is_number(word: str) -> bool:
    return word.replace(".", "", 1).replace("-", "", 1).isdigit()


def _screens(machine: Machine) -> Answer:
    found = connected(machine)
    if not machine.names(DRM):
        return unknown("Nobody can tell here which screens are plugged in.")
    if not found:
        return note("No screen is plugged in now.", "Plug one in and look again.")
    if len(found) > 1:
        told = f"{len(found)} screens are plugged in: {', '.join(found)}."
        return fault(told, "Leave one, or choose it: the kiosk is on the last one (cage -m last).")
    return well(f"One screen is plugged in: {found[0]}.")


def _screen_size(machine: Machine) -> Answer:
    sizes = [edid_size(machine.content(f"{DRM}/{name}/edid") or b"") for name in connected(machine)]
    told = next((size for size in sizes if size is not None), None)
    measured = _measured(machine)
    if told is None and not measured:
        return fault(
            "The screen does not tell its real size, and nobody measured it.",
            "Measure it at the desk: Settings, Screen.",
        )
    if told is None:
        return well(f"The screen was measured: {measured:.0f} mm wide.")
    if not measured:
        return note(f"The screen says it is {told[0]:.0f} mm wide; nobody measured it.", "Measure it at the desk.")
    # A screen that hangs upright is as wide as it says it is high.
    if min(abs(measured - size) / size for size in told) > TOLERANCE:
        found = f"The screen says {told[0]:.0f} × {told[1]:.0f} mm, measured were {measured:.0f} mm of width."
        return fault(found, "Measure it again at the desk.")
    return well(f"The screen is {measured:.0f} mm wide, measured, and it says about the same.")


def _measured(machine: Machine) -> float:
    try:
        kept = msgspec.json.decode(machine.content(SETTINGS) or b"{}", type=dict[str, object])
    except msgspec.DecodeError:
        return 0.0
    width = kept.get("width_mm", 0.0)
    return float(width) if isinstance(width, int | float) else 0.0


def _touch(machine: Machine) -> Answer:
    found = panels(machine)
    if found is None:
        return unknown("Nobody can tell here which devices give input.")
    if not found:
        return fault("There is no touch panel.", "Plug in its USB cable; then look at “libinput list-devices”.")
    if not found[0].several:
        return note(f"“{found[0].name}” reports one finger at a time.", "A resting palm then blocks every touch.")
    if len(connected(machine)) > 1 and not any(panel.output for panel in found):
        told = "Several screens are plugged in, and nobody said on which one fingers touch."
        return fault(told, "Leave one screen, or set WL_OUTPUT for the panel in a udev rule.")
    turned = next((panel for panel in found if panel.matrix and panel.matrix != IDENTITY), None)
    if turned is not None:
        words = " ".join(f"{number:g}" for number in turned.matrix)
        return note(f"“{turned.name}” is turned by a matrix ({words}).", "Touch the four corners at the desk to see.")
    return well(f"“{found[0].name}” covers the screen as it is.")


def _contact_size(machine: Machine) -> Answer:
    found = panels(machine)
    if not found:
        return unknown("There is no touch panel to ask.")
    if not any(panel.sizes for panel in found):
        return note(f"“{found[0].name}” does not tell how large a finger is, so a palm looks like one.")
    return well(f"“{found[0].name}” tells how large a contact is.")


def _graphics(machine: Machine) -> Answer:
    if any(name.startswith("renderD") for name in machine.names("/dev/dri")):
        return well("A graphics card draws.")
    return note("There is no graphics card: the kiosk draws with the processor, which it is made for up to full HD.")


CHECKS = (
    Check("screens", "Screens", "On a second screen there is room for something else.", _screens),
    Check("screen-size", "Real size of the screen", "Letters and buttons are made in millimetres.", _screen_size),
    Check("touch", "Touch panel", "A touch must land where the finger is.", _touch),
    Check(
        "contact-size",
        "Size of fingers",
        "Palms and drops of water are told from fingers by their size.",
        _contact_size,
    ),
    Check("graphics", "What draws", "Living pictures need a steady rhythm.", _graphics, everywhere=True),
)
