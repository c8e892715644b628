"""Draws the calm picture of slides that have words only: a sun above soft waves, for both themes.

Rules: colours of the kiosk's own palette; all that matters lies in the safe part, and sky and sea reach far enough to
fill any screen, upright or wide; no text, no fonts, no randomness. Does not write files.
"""

from __future__ import annotations

NAME = "calm"
CARD = "calm-card"
# The same picture for slides that are hidden: it waits with them.
HIDDEN = "calm-hidden"
CREDIT = "Drawn for this kiosk"
LICENCE = "MIT"
# (sky above the sea, sun, its glow, the waves from the farthest to the nearest)
PALETTES = {
    False: ("#FFF5DB", "#F8D083", ("#A9E6CC", "#72C8DE", "#5A86D6", "#2A4A93")),
    True: ("#FFF6DC", "#D99B36", ("#1C7A5B", "#2B7C96", "#3159B0", "#182E63")),
}
# For each wave: how high it lies, how far it swings (shares of the safe height), and which way first.
WAVES = ((0.580, 0.063, -1), (0.695, 0.053, 1), (0.820, 0.045, -1), (0.950, 0.038, 1))
Area = tuple[int, int, int, int]
# The sizes of the picture and of its card, and the part of each that is always seen.
SIZE: tuple[int, int] = (1400, 1900)
SAFE: Area = (200, 440, 1000, 880)
CARD_SIZE: tuple[int, int] = (434, 208)
CARD_SAFE: Area = (0, 0, *CARD_SIZE)


# Each picture by its name: its size, and the part of it that is always seen.
PICTURES: dict[str, tuple[tuple[int, int], Area]] = {
    NAME: (SIZE, SAFE),
    HIDDEN: (SIZE, SAFE),
    CARD: (CARD_SIZE, CARD_SAFE),
}


def files(name: str) -> dict[str, str]:
    """The files of the folder media that a picture is made of, with their SVG text."""
    size, safe = PICTURES[name]
    return {f"{name}.svg": draw(size, safe, dark=False), f"{name}.dark.svg": draw(size, safe, dark=True)}


def draw(size: tuple[int, int], safe: Area, dark: bool) -> str:
    """The picture as SVG of one size, composed inside `safe` (left, top, width, height)."""
    light, sun, waves = PALETTES[dark]
    width, height = size
    left, top, across, down = safe
    radius = 0.19 * down
    middle, above = left + across / 2, top + 0.40 * down
    halo = 0.16 if dark else 0.30
    rings = "".join(
        f'<circle cx="{middle:g}" cy="{above:g}" r="{radius * wide:.0f}" fill="{sun}" opacity="{halo / wide:.2f}"/>\n'
        for wide in (2.1, 1.55)
    )
    sea = "".join(
        f'<path d="{_wave(width, height, top + level * down, 2 * way * swing * down)}" fill="url(#wave{number})"/>\n'
        for number, (level, swing, way) in enumerate(WAVES)
    )
    shades = "".join(
        f'<linearGradient id="wave{number}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{colour}" '
        f'stop-opacity="0.92"/><stop offset="1" stop-color="{colour}" stop-opacity="0.55"/></linearGradient>\n'
        for number, colour in enumerate(waves)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">\n<defs>\n'
        f'<radialGradient id="sun" cx="0.4" cy="0.35" r="0.75"><stop offset="0" stop-color="{light}"/>'
        f'<stop offset="1" stop-color="{sun}"/></radialGradient>\n{shades}</defs>\n{rings}'
        f'<circle cx="{middle:g}" cy="{above:g}" r="{radius:.0f}" fill="url(#sun)"/>\n{sea}</svg>\n'
    )


def _wave(width: int, height: int, level: float, rise: float) -> str:
    """One wave across the picture and a little beyond it, filled down to the ground."""
    left, step = -0.05 * width, 0.55 * width
    return (
        f"M{left:.0f} {level:.0f} c{step * 0.36:.0f} {rise:.0f} {step * 0.64:.0f} {rise:.0f} {step:.0f} 0 "
        f"s{step * 0.64:.0f} {-rise:.0f} {step:.0f} 0 V{height} H{left:.0f} Z"
    )
