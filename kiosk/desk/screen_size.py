"""How large the screen really is: a card of known size is drawn on it, until a real one covers it exactly.

Rules: pure; the drawn card grows and shrinks in even shares, so a step feels the same on every screen; without a card
the size of a usual screen is assumed and kept as unknown (0). Lengths on the screen are design pixels. Does not draw.

The card is an ID-1 card as every bank gives out: 85.60 mm wide and 53.98 mm high (ISO/IEC 7810).
"""

from __future__ import annotations

import msgspec

from kiosk.desk.world import View

CARD_MM = (85.60, 53.98)
# What the window assumes when nobody has measured: a 23-inch screen in full HD.
ASSUMED = 3.77
# One fine and one coarse step: on any screen a fifth of a millimetre and two and a half.
FINE, COARSE = 1.0025, 1.03
# From a screen of 10 inches to one of 100 in full HD: beyond that it is no measurement.
LEAST, MOST = 0.85, 9.0


class Fit(msgspec.Struct, frozen=True):
    """How far the drawn card fits: design pixels in a millimetre, and how many the screen is wide (0: not measured)."""

    pixels_per_mm: float = ASSUMED
    across: float = 0.0

    @property
    def width_mm(self) -> float:
        """The width of the screen in millimetres, 0 when it was not measured."""
        return round(self.across / self.pixels_per_mm, 1)


def begin(width_mm: float, across: float) -> Fit:
    """The fit of a screen of `across` design pixels that was measured before, or not (0)."""
    return Fit(across / width_mm, across) if width_mm > 0 and across > 0 else Fit()


def grown(fit: Fit, steps: int, coarse: bool, across: float) -> Fit:
    """The card larger by so many steps, or smaller, on a screen of `across` design pixels."""
    factor = (COARSE if coarse else FINE) ** steps
    return Fit(min(MOST, max(LEAST, fit.pixels_per_mm * factor)), max(0.0, across))


def view(fit: Fit) -> View:
    """For the screen: the card in design pixels, and whether it was fitted."""
    wide, high = CARD_MM
    return {
        "width": wide * fit.pixels_per_mm,
        "height": high * fit.pixels_per_mm,
        "pixelsPerMm": fit.pixels_per_mm,
        "measured": fit.across > 0,
    }
