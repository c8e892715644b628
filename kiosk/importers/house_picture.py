"""Draws the calm picture of slides that have words only: a sun above soft waves, for both themes.

Rules: colours of the kiosk's own palette; the canvas of every deck picture with all that matters in its safe part; no
text, no fonts, no randomness. Does not write files.
"""

from __future__ import annotations

NAME = "calm"
CARD = "calm-card"
CREDIT = "Drawn for this kiosk"
LICENCE = "MIT"
# (sky above the sea, sun, its glow, the waves from the farthest to the nearest)
PALETTES = {
    False: ("#FFF5DB", "#F8D083", ("#A9E6CC", "#72C8DE", "#5A86D6", "#2A4A93")),
    True: ("#FFF6DC", "#D99B36", ("#1C7A5B", "#2B7C96", "#3159B0", "#182E63")),
}
# For each wave: how high it lies, how far it swings (shares of the height), and which way first.
WAVES = ((0.575, 0.050, -1), (0.665, 0.042, 1), (0.765, 0.036, -1), (0.870, 0.030, 1))


def pictures() -> dict[str, str]:
    """Every file of the folder media that the picture needs, with its SVG text."""
    files: dict[str, str] = {}
    for name, width, height in ((NAME, 1212, 1110), (CARD, 434, 208)):
        files[f"{name}.svg"] = draw(width, height, dark=False)
        files[f"{name}.dark.svg"] = draw(width, height, dark=True)
    return files


def draw(width: int, height: int, dark: bool) -> str:
    """The picture as SVG, `width` × `height`."""
    light, sun, waves = PALETTES[dark]
    radius = 0.155 * min(width, height * 1.2)
    middle, above = width / 2, 0.42 * height
    halo = 0.16 if dark else 0.30
    rings = "".join(
        f'<circle cx="{middle:g}" cy="{above:g}" r="{radius * size:.0f}" fill="{sun}" opacity="{halo / size:.2f}"/>\n'
        for size in (2.1, 1.55)
    )
    sea = "".join(
        f'<path d="{_wave(width, height, *wave)}" fill="url(#wave{number})"/>\n' for number, wave in enumerate(WAVES)
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


def _wave(width: int, height: int, level: float, swing: float, way: int) -> str:
    """One wave across the canvas and a little beyond it, filled down to the ground."""
    y, rise = level * height, 2 * way * swing * height
    left, step = -0.05 * width, 0.55 * width
    return (
        f"M{left:.0f} {y:.0f} c{step * 0.36:.0f} {rise:.0f} {step * 0.64:.0f} {rise:.0f} {step:.0f} 0 "
        f"s{step * 0.64:.0f} {-rise:.0f} {step:.0f} 0 V{height} H{left:.0f} Z"
    )
