"""The desk: who may enter, which page is open, what runs in the background, and what its buttons do.

Rules: nobody gets in without the PIN or a key stick; it locks itself after 60 s without a touch, and what was begun is
still there after the PIN; one slow work at a time, which can be cancelled; every error is one sentence on the page, and
never ends the desk. Does not draw, does not know Qt, and knows of each page only its view and its actions.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from kiosk.desk import typing as keys
from kiosk.desk.decks import DecksPage
from kiosk.desk.draft import DraftPage
from kiosk.desk.entry import Entry
from kiosk.desk.pages import HasActions, Page, make_pages
from kiosk.desk.preview import PreviewPage
from kiosk.desk.state import Busy, Gate, Message, Question
from kiosk.desk.typing import Typing
from kiosk.desk.world import View, Work, World
from kiosk.errors import DeckError, KioskError
from kiosk.sandbox import Cancelled
from kiosk.station.settings import Settings

log = logging.getLogger(__name__)

# Seconds without a touch after which the desk locks itself, and the last of them that are counted on the screen.
LOCK = 60.0
LAST = 15.0
# A kiosk without a PIN guards nothing yet: whoever sets it up has time to read and to fetch a bank card.
FIRST = 600.0
# After this long nobody comes back to what was begun.
FORGET = 900.0


class Desk:
    """The desk of one kiosk. `changed` is called whenever there is something new to show."""

    def __init__(self, world: World, changed: Callable[[], None]) -> None:
        self.world = world
        self.gate = Gate.CLOSED
        self.page = "decks"
        self.message: Message | None = None
        self.question: Question | None = None
        self.busy: Busy | None = None
        self.typing: Typing | None = None
        self._typed: Callable[[str], None] = lambda _: None
        self._changed = changed
        self._idle = 0.0
        self._away = 0.0
        self.entry = Entry(self)
        self.decks, self.draft, self.preview = DecksPage(self), DraftPage(self), PreviewPage(self)
        self.pages: dict[str, Page] = {
            "decks": self.decks,
            "draft": self.draft,
            "preview": self.preview,
            **make_pages(self),
        }
        self._actions: dict[str, Callable[[Any], None]] = {
            "desk.page": self._turn_to,
            "desk.leave": lambda _: self.close(),
            "desk.yes": lambda _: self._answer(True),
            "desk.no": lambda _: self._answer(False),
            "desk.read": lambda _: self.say(None),
            "desk.cancel": lambda _: self.world.background.cancel(),
            "keys.type": lambda value: self._type(lambda typing: keys.insert(typing, str(value))),
            "keys.erase": lambda _: self._type(keys.erase),
            "keys.move": lambda value: self._type(lambda typing: keys.move(typing, int(value))),
            "keys.done": lambda _: self._end_typing(True),
            "keys.cancel": lambda _: self._end_typing(False),
        }
        parts: dict[str, HasActions] = {"entry": self.entry, **self.pages}
        for name, page in parts.items():
            self._actions |= {f"{name}.{action}": do for action, do in page.actions().items()}

    # --- coming and going

    def knock(self) -> None:
        """Somebody held the two corners: ask for the PIN, or begin the set-up where this start may do it."""
        if self.gate is Gate.CLOSED:
            self.gate = self.entry.gate()
            self._idle = 0.0
            self._changed()

    def begin_setup(self) -> None:
        """Open the set-up without the corners: at the first start."""
        if self.world.may_set_up and not self.world.pin.has_pin():
            self.knock()

    def enter(self) -> None:
        """The PIN was right, a key was found, or the set-up is done."""
        self._idle, self._away = 0.0, 0.0
        if self.world.settings.ready:
            self.gate = Gate.OPEN
            self.pages[self.page].opened()
        else:
            # The set-up was begun and left: whoever has the PIN goes on where it stopped.
            self.gate = Gate.SETUP
            self.entry.setup.resume()

    def close(self) -> None:
        """Leave the desk: the kiosk belongs to visitors again. A set-up nobody began may begin at the next start."""
        self.gate = Gate.CLOSED
        self.world.may_set_up = False
        self._away = FORGET
        self.page, self.typing, self.question, self.message = "decks", None, None, None
        self._changed()

    def lock(self) -> None:
        """Lock, and keep what was begun for whoever comes back with the PIN."""
        self.gate = Gate.CLOSED
        self.world.may_set_up = False
        self._away = 0.0
        self.entry.forget()
        self._changed()

    def touched(self) -> None:
        """Somebody touched the screen."""
        if self._idle > self._patience - LAST:
            self._idle = 0.0
            self._changed()
        self._idle = 0.0

    def tick(self, seconds: float) -> None:
        """Time passed."""
        seconds = max(0.0, seconds)
        if self.gate is Gate.CLOSED:
            if self._away < FORGET <= self._away + seconds:
                self.page, self.typing, self.question = "decks", None, None
            self._away += seconds
            return
        before, self._idle = self._idle, self._idle + seconds
        patience = self._patience
        if self._idle >= patience:
            self.lock()
        elif self.entry.tick(seconds) or self._idle > patience - LAST or int(before / 2) != int(self._idle / 2):
            if self.gate is Gate.OPEN:
                self.pages[self.page].tick()
            self._changed()

    @property
    def locks_in(self) -> float:
        """Seconds until the desk locks itself; -1 while that is far away."""
        left = self._patience - self._idle
        return left if self.gate is not Gate.CLOSED and left < LAST else -1.0

    @property
    def _patience(self) -> float:
        """Seconds without a touch after which the desk locks itself."""
        return FIRST if self.gate is Gate.SETUP and not self.world.pin.has_pin() else LOCK

    # --- what the screen says

    def act(self, action: str, value: Any = None) -> None:
        """A button was touched. An unknown action, or one for which the door is closed, is a fault of ours."""
        if not self.may(action):
            log.error("The desk has no action “%s” while it is %s.", action, self.gate)
            return
        try:
            self._actions[action](value)
        except KioskError as error:
            self.say("stop", str(error))
        self._changed()

    def may(self, action: str) -> bool:
        """Whether this action can be taken now: before the PIN only those of the entry."""
        if action not in self._actions or self.gate is Gate.CLOSED:
            return False
        return self.gate is Gate.OPEN or action.startswith("entry.") or action == "desk.leave"

    # --- what the pages need

    def say(self, tone: str | None, words: str = "", code: str = "") -> None:
        """Show one sentence, or none."""
        self.message = None if tone is None else Message(tone, words, code)

    def ask(self, code: str, words: str, yes: Callable[[], None], sentences: tuple[str, ...] = ()) -> None:
        """Ask before `yes` is done."""
        self.question = Question(code, words, sentences, yes)

    def write(self, typing: Typing, typed: Callable[[str], None]) -> None:
        """Open the keyboard; `typed` gets the words when somebody is done."""
        self.typing, self._typed = keys.begin(typing), typed
        self.say(None)

    def work(
        self,
        code: str,
        words: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[Exception], bool] = lambda _: False,
    ) -> None:
        """Do slow work in the background and show how far it is. When it fails, `failed` cleans up; unless it says that
        it has dealt with the reason (True), that is shown. Raises KioskError when something is running already."""
        if self.busy is not None:
            raise KioskError("Something is still running: wait for it, or cancel it.")
        self.busy = Busy(code, words)
        self.say(None)

        def progress(share: float, step: str) -> None:
            self.busy = Busy(code, words, min(1.0, max(0.0, share)), step)
            # Work that goes on is no reason to lock the desk in somebody's face.
            self._idle = min(self._idle, LOCK - LAST)
            self._changed()

        def finished(result: Any) -> None:
            self.busy = None
            try:
                done(result)
            except KioskError as error:
                self.say("stop", str(error))
            self._changed()

        def broke(error: Exception) -> None:
            self.busy = None
            if not failed(error):
                self._explain(error, words)
            self._changed()

        self.world.background.start(work, progress, finished, broke)

    def save(self, settings: Settings) -> None:
        """Keep new settings."""
        self.world.save_settings(settings)
        self.world.settings = settings

    def turn_to(self, page: str) -> None:
        """Open another page."""
        self.page, self.message = page, None
        self.pages[page].opened()

    # ---

    def _explain(self, error: Exception, words: str) -> None:
        if isinstance(error, Cancelled):
            self.say("info", words, "cancelled")
        elif isinstance(error, DeckError) and error.findings:
            first = error.findings[0]
            self.say("stop", f"{error} {first.problem} {first.mend}")
        elif isinstance(error, KioskError):
            self.say("stop", str(error))
        else:
            log.error("Work at the desk failed.", exc_info=error)
            self.say("stop", "", "fault")

    def _turn_to(self, value: Any) -> None:
        page = str(value)
        if page in self.pages:
            self.turn_to(page)

    def _answer(self, yes: bool) -> None:
        question, self.question = self.question, None
        if question is not None and yes:
            question.yes()

    def _type(self, change: Callable[[Typing], Typing]) -> None:
        if self.typing is not None:
            self.typing = change(self.typing)

    def _end_typing(self, take: bool) -> None:
        typing = self.typing
        if typing is not None and take:
            # Refused words stay on the keyboard, with the reason.
            self._typed(typing.words.strip())
        self.typing = None

    def view(self) -> View:
        """Everything the screen shows, as plain values."""
        message, question, busy = self.message, self.question, self.busy
        is_open = self.gate is Gate.OPEN
        return {
            "gate": self.gate.value,
            "language": self.world.settings.language,
            "page": self.page if is_open else "",
            "locksIn": self.locks_in,
            "message": None
            if message is None
            else {"tone": message.tone, "words": message.words, "code": message.code},
            "question": None
            if question is None
            else {"code": question.code, "words": question.words, "sentences": list(question.sentences)},
            "busy": None
            if busy is None
            else {"code": busy.code, "words": busy.words, "share": busy.share, "step": busy.step},
            "typing": keys.view(self.typing) if self.typing is not None and is_open else None,
            "entry": self.entry.view() if self.gate in (Gate.PIN, Gate.SETUP) else {},
            "shown": self.pages[self.page].view() if is_open else {},
        }
