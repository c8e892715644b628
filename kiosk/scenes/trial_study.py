"""One pretend study of the scene `trial`: its people, its result, and how much of it has been seen.

Rules: what comes out is decided when the study is made, and only shown afterwards; times in s of the picture. Does not
draw lots: that is `trial`.
"""

from __future__ import annotations

from dataclasses import dataclass

TELLING = 1.2
"""Seconds until everybody of a study has said how they feel."""

FALLS = 0.35
"""Seconds in which the dot of a study falls on its pile, faster and faster."""

LOOKS = 0.5
"""Seconds in which the result of a single study can be read before its dot falls."""


@dataclass(slots=True)
class Study:
    """Whether each person feels better, with the treatment and without it; `age` in s."""

    treated: tuple[bool, ...]
    control: tuple[bool, ...]
    age: float = 0.0

    @property
    def result(self) -> int:
        """People better with the treatment, less those better without it."""
        return sum(self.treated) - sum(self.control)

    @property
    def told(self) -> float:
        """Age at which its dot begins to fall."""
        return TELLING + LOOKS

    @property
    def known(self) -> bool:
        """Whether everybody has said how they feel."""
        return self.age >= TELLING

    @property
    def landed(self) -> bool:
        """Whether its dot lies on the pile."""
        return self.age >= self.told + FALLS

    @property
    def fallen(self) -> float:
        """Share of the way its dot has fallen: the square of time, as things fall."""
        share = (self.age - self.told) / FALLS
        return min(1.0, max(0.0, share)) ** 2

    def hurry(self) -> None:
        """Be over at once."""
        self.age = self.told + FALLS

    def seen(self) -> list[float]:
        """For each person -1 (has not said), 0 (as before) or 1 (better), those with the treatment first; both groups
        speak in turn, from the start of their row."""
        return [value for group in (self.treated, self.control) for value in self._heard(group)]

    def _heard(self, group: tuple[bool, ...]) -> list[float]:
        heard = len(group) if self.known else int(len(group) * self.age / TELLING)
        return [float(better) if number < heard else -1.0 for number, better in enumerate(group)]
