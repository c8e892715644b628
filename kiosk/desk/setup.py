"""The set-up of a kiosk nobody set up yet: the PIN, the size of the screen, the languages, the opening hours.

Rules: one question at a time, with a way back; the PIN counts as soon as it is set, so that whoever comes next needs
it; everything else is kept at the end, all at once – only the language of these pages changes at once, because they
are read in it. Left before the PIN is set, only another start of the kiosk may begin anew; left later, it goes on
with the PIN. Does not know who may begin (entry.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kiosk.desk import languages, screen_size
from kiosk.desk.new_pin import NewPin
from kiosk.desk.screen_size import Fit
from kiosk.desk.week import USUAL, WEEKDAYS, moved, opening
from kiosk.desk.world import View
from kiosk.station.settings import Hours
from kiosk.text.languages import SPOKEN, endonym

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

STEPS = ("welcome", "pin", "screen", "languages", "hours", "done")
# The opening hours are asked for in three lines: Monday to Friday, Saturday, Sunday.
LINES = (WEEKDAYS, (5,), (6,))


class Setup:
    """The pages of the set-up, one after the other."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._at = 0
        self._pin = NewPin(desk, self._pin_is_set)
        # Whether the keypad is shown: not when the PIN was set already.
        self._asks = False
        self._fit = Fit()
        self._languages: tuple[str, ...] = ()
        self._lines: list[Hours | None] = [USUAL, None, None]

    @property
    def step(self) -> str:
        """The page that is open."""
        return STEPS[self._at]

    def resume(self) -> None:
        """Somebody came with the PIN to a set-up that was not finished: go on behind the PIN."""
        self._at = max(self._at, STEPS.index("screen"))

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "next": lambda value: self._next(value),
            "back": lambda _: self._go(-1),
            "later": lambda _: self._later(),
            "finish": lambda _: self._finish(),
            "desk": lambda value: self._speak(str(value)),
            "newPin": lambda _: self._ask_pin(),
            "grow": lambda value: self._grow(int(value["by"]), bool(value["coarse"]), float(value["across"])),
            "noCard": lambda _: self._no_card(),
            "language": lambda value: self._offer(str(value)),
            "dayOpen": lambda value: self._toggle(int(value)),
            "dayTime": lambda value: self._move(int(value["day"]), str(value["end"]), int(value["by"])),
            **{f"pin.{name}": do for name, do in self._pin.actions().items()},
        }

    def view(self) -> View:
        """For the screen."""
        settings, has_pin = self._desk.world.settings, self._desk.world.pin.has_pin()
        return {
            "step": self.step,
            "at": self._at,
            "of": len(STEPS),
            "canGoOn": self.step != "pin" or has_pin,
            "asks": self._asks,
            "language": settings.language,
            "spoken": [{"code": code, "name": endonym(code), "on": code == settings.language} for code in SPOKEN],
            "pin": self._pin.view() if self.step == "pin" else {},
            "fit": screen_size.view(self._fit) if self.step == "screen" else {},
            "offered": languages.choices(self._languages, self._all()) if self.step == "languages" else [],
            "hours": opening(self._lines) if self.step == "hours" else [],
        }

    def _go(self, by: int) -> None:
        if by > 0 and self.step == "pin" and not self._desk.world.pin.has_pin():
            return
        self._at = min(len(STEPS) - 1, max(0, self._at + by))
        self._pin.forget()
        self._desk.say(None)
        self._asks = False
        if self.step == "pin" and not self._desk.world.pin.has_pin():
            self._ask_pin()

    def _ask_pin(self) -> None:
        self._asks = True
        self._pin.begin()

    def _next(self, across: Any) -> None:
        """Go on; the page of the card tells how wide the screen is, and so that the card fits."""
        if self.step == "screen":
            self._grow(0, False, float(across))
        self._go(1)

    def _later(self) -> None:
        # Whoever holds the corners later is not the one who stood here: only a new start asks again.
        self._desk.close()

    def _finish(self) -> None:
        world = self._desk.world
        if self.step != "done" or not world.pin.has_pin():
            return
        hours = [hours for days, hours in zip(LINES, self._lines, strict=True) for _ in days]
        self._desk.save(
            replace(
                world.settings,
                languages=self._languages,
                hours=tuple(hours),
                width_mm=self._fit.width_mm,
                ready=True,
            )
        )
        self._desk.enter()

    def _pin_is_set(self) -> None:
        self._go(1)

    def _speak(self, code: str) -> None:
        if code in SPOKEN:
            self._desk.save(replace(self._desk.world.settings, language=code))

    def _grow(self, steps: int, coarse: bool, across: float) -> None:
        self._fit = screen_size.grown(self._fit, steps, coarse, across)

    def _no_card(self) -> None:
        self._fit = Fit()
        self._go(1)

    def _all(self) -> tuple[str, ...]:
        library = self._desk.world.library
        return languages.known(library.entries(), library.active_digest())

    def _offer(self, code: str) -> None:
        self._languages = languages.toggled(self._languages, self._all(), code)

    def _toggle(self, line: int) -> None:
        self._lines[line] = (self._lines[0] or USUAL) if self._lines[line] is None else None

    def _move(self, line: int, end: str, by: int) -> None:
        if (hours := self._lines[line]) is not None:
            self._lines[line] = moved(hours, end, by)
