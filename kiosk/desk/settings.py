"""The page of settings: languages, what may come in, the PIN and the keys, the size of the screen, and the way out.

Rules: what is touched counts at once and is kept at once; the PIN is typed twice; whatever needs more room than a line
opens a part of its own, with a way back. Does not hold what the settings lead to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kiosk.desk import languages, screen_size
from kiosk.desk.key_sticks import KeySticks
from kiosk.desk.new_pin import NewPin
from kiosk.desk.screen_size import Fit
from kiosk.desk.trusted import Trusted
from kiosk.desk.world import View
from kiosk.station.admission import Policy
from kiosk.text.languages import SPOKEN, endonym

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

PARTS = ("", "pin", "keys", "publishers", "screen")


class SettingsPage:
    """Everything staff set once and rarely again. The part that is open is "" for the page itself."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._part = ""
        self._all: tuple[str, ...] = ()
        self._pin = NewPin(desk, self._pin_is_set)
        self._keys = KeySticks(desk)
        self._trusted = Trusted(desk)
        self._fit = Fit()

    def opened(self) -> None:
        """Begin at the page itself."""
        self._open("")
        self.tick()

    def tick(self) -> None:
        """A stick may have come or gone."""
        world = self._desk.world
        self._all = languages.known(world.library.entries(), world.library.active_digest())
        self._keys.look()
        self._trusted.look()

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "open": lambda value: self._open(str(value)),
            "language": lambda value: self._offer(str(value)),
            "desk": lambda value: self._speak(str(value)),
            "policy": lambda value: self._keep(policy=Policy(str(value)).value),
            "grow": lambda value: self._grow(int(value["by"]), bool(value["coarse"]), float(value["across"])),
            "fits": lambda value: self._keep_fit(float(value)),
            "noCard": lambda _: self._keep_size(0.0),
            "quit": lambda _: self._desk.ask("quit", "", self._desk.world.quit),
            **{f"pin.{name}": do for name, do in self._pin.actions().items()},
            **{f"keys.{name}": do for name, do in self._keys.actions().items()},
            **{f"publishers.{name}": do for name, do in self._trusted.actions().items()},
        }

    def view(self) -> View:
        """For the screen."""
        settings = self._desk.world.settings
        return {
            "part": self._part,
            "language": settings.language,
            "offered": languages.choices(settings.languages, self._all),
            "spoken": [{"code": code, "name": endonym(code), "on": code == settings.language} for code in SPOKEN],
            "policy": settings.policy,
            "widthMm": settings.width_mm,
            "keyCount": self._keys.count,
            "publisherCount": self._trusted.count,
            "pin": self._pin.view() if self._part == "pin" else {},
            "keys": self._keys.view() if self._part == "keys" else {},
            "publishers": self._trusted.view() if self._part == "publishers" else {},
            "fit": screen_size.view(self._fit) if self._part == "screen" else {},
        }

    def _open(self, part: str) -> None:
        self._pin.forget()
        self._part = part if part in PARTS else ""
        if self._part == "pin":
            self._pin.begin()
        elif self._part == "screen":
            self._fit = Fit()

    def _keep(self, **changes: Any) -> None:
        self._desk.save(replace(self._desk.world.settings, **changes))

    def _offer(self, code: str) -> None:
        self._keep(languages=languages.toggled(self._desk.world.settings.languages, self._all, code))

    def _speak(self, code: str) -> None:
        if code in SPOKEN:
            self._keep(language=code)

    def _grow(self, steps: int, coarse: bool, across: float) -> None:
        if self._fit.across <= 0:
            self._fit = screen_size.begin(self._desk.world.settings.width_mm, across)
        self._fit = screen_size.grown(self._fit, steps, coarse, across)

    def _keep_fit(self, across: float) -> None:
        # Right at once, without a step: that counts as measured too.
        self._grow(0, False, across)
        self._keep_size(self._fit.width_mm)

    def _keep_size(self, width_mm: float) -> None:
        self._keep(width_mm=width_mm)
        self._open("")
        self._desk.say("good", "", "saved")

    def _pin_is_set(self) -> None:
        self._open("")
        self._desk.say("good", "", "pin-set")
