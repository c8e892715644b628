"""Walks every screen a visitor can reach and shows it to the eye: one picture per screen, one sheet of them all, and
a list of everything cut off, overlapping or too small.

Rules: the same window, the same drawings, finished and still; no display is needed. Does not judge the deck's content.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QImage

from kiosk.deck.pack import Deck
from kiosk.scenes import open_scene
from kiosk.slides import LivingScene
from kiosk.ui.contact_sheet import write_contact_sheet
from kiosk.ui.proof import Flaw, flaws
from kiosk.ui.window import KioskWindow, Look
from kiosk.visit.quiz import Asked, Quiz, first_answer
from kiosk.visit.state import Overlay, Screen, TextSize, Visit
from kiosk.visit.step import fresh


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen of the tour: a file-safe name, the visit that shows it, and how a living scene stands (-1: as it
    begins)."""

    name: str
    visit: Visit
    pose: int = -1


@dataclass(slots=True)
class Report:
    """What the tour saw: how many screens, and the flaws by screen."""

    screens: int = 0
    flaws: dict[str, list[Flaw]] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """The report for a terminal."""
        return [f"{name}: {flaw.sentence()}" for name, found in self.flaws.items() for flaw in found]


def stops(deck: Deck, base: Visit) -> Iterator[Stop]:
    """Every screen a visitor who reads like `base` can reach, pages excepted: they show when the text is laid out."""
    yield Stop("attract", fresh(deck))
    home = replace(base, screen=Screen.HOME)
    seen = frozenset(slide.id for slide in deck.chapter_slides(deck.header.chapters[0].id))
    yield Stop("home", replace(home, seen=seen))
    for minutes in (2, 10):
        yield Stop(f"home-{minutes}-minutes", replace(home, minutes=minutes))
    for overlay in (Overlay.LANGUAGE, Overlay.TEXT_SIZE, Overlay.SOURCES):
        yield Stop(f"sheet-{overlay.value}", replace(home, overlay=overlay))
    yield Stop("still-here", replace(home, warning=24.0))
    yield from _slide_stops(deck, base)
    yield from _term_stops(deck, home)
    yield from _quiz_stops(deck, base)


def _slide_stops(deck: Deck, base: Visit) -> Iterator[Stop]:
    ids = tuple(slide.id for slide in deck.slides)
    for number, slide in enumerate(deck.slides):
        path = tuple(other.id for other in deck.chapter_slides(slide.chapter))
        visit = replace(base, screen=Screen.SLIDE, path=path, at=path.index(slide.id))
        name = f"slide-{number + 1:02}-{slide.id}"
        if isinstance(slide.kind, LivingScene):
            yield Stop(name, visit)
            scene = open_scene(slide.kind.scene, slide.kind.preset)
            for still in range(scene.stills):
                yield Stop(f"{name}-at-{still + 1}", visit, still)
        else:
            yield Stop(name, visit)
        for item in range(len(slide.text[base.language].items) if slide.kind.opens else 0):
            yield Stop(f"{name}-part-{item + 1}", replace(visit, open_item=item))
        if slide.claim:
            yield Stop(f"{name}-evidence", replace(visit, overlay=Overlay.EVIDENCE))
        yield Stop(f"{name}-sources", replace(visit, overlay=Overlay.SOURCES))
    yield Stop("slide-long-path", replace(base, screen=Screen.SLIDE, path=ids, at=len(ids) // 2, tour=10))


def slide_stop(deck: Deck, base: Visit, slide: str) -> Stop:
    """One slide as it is first seen, on the path of its chapter."""
    path = tuple(other.id for other in deck.slides if other.chapter == deck.slide(slide).chapter)
    return Stop(slide, replace(base, screen=Screen.SLIDE, path=path, at=path.index(slide)))


def _term_stops(deck: Deck, home: Visit) -> Iterator[Stop]:
    for term in deck.terms(home.language):
        yield Stop(f"term-{term}", replace(home, overlay=Overlay.TERM, term=term))


def _quiz_stops(deck: Deck, base: Visit) -> Iterator[Stop]:
    rng = random.Random(1)
    at = replace(base, screen=Screen.QUESTION, path=(), at=0)
    graded: list[Asked] = []
    for number, question in enumerate(deck.questions):
        order = question.kind.arrange(rng)
        right, other, _ = question.kind.specimen_answers()
        name = f"question-{number + 1:02}-{question.id}"
        asked = Asked(question.id, order, first_answer(question, order))
        yield Stop(name, replace(at, quiz=Quiz((asked,))))
        for word, answer in (("right", right), ("not-quite", other)):
            checked = replace(asked, answer=answer, grade=question.kind.grade(answer))
            yield Stop(f"{name}-{word}", replace(at, quiz=Quiz((checked,))))
        use = right if number % 3 else other
        graded.append(replace(asked, answer=use, grade=question.kind.grade(use)))
    if graded:
        results = replace(base, screen=Screen.RESULTS)
        yield Stop("results", replace(results, quiz=Quiz(tuple(graded[:5]), 4)))
        known = [
            replace(asked, answer=right, grade=question.kind.grade(right))
            for asked, question in zip(graded, deck.questions, strict=True)
            for right in [question.kind.specimen_answers()[0]]
        ]
        yield Stop("results-all-known", replace(results, quiz=Quiz(tuple(known[-5:]), 4)))


def walk(
    window: KioskWindow,
    deck: Deck,
    base: Visit,
    keep: Callable[[str, QImage], None] | None = None,
    only: str | tuple[str, ...] = "",
) -> Report:
    """Show every stop in `window` and proof it; `keep` gets each picture, `only` limits the stops to names that begin
    with it or with one of them. All pages of a text are shown, once."""
    report = Report()
    pages: dict[str, int] = {}
    for stop in stops(deck, base):
        if not stop.name.startswith(only):
            continue
        slide = stop.visit.slide_id
        known = pages.get(slide)
        if known is not None:
            # The screen says how many pages a text has only when that changes.
            stop = Stop(stop.name, replace(stop.visit, pages=known), stop.pose)
        picture, found = look_at(window, stop)
        page = 0
        while True:
            name = stop.name if page == 0 else f"{stop.name}-page-{page + 1}"
            report.screens += 1
            if found:
                report.flaws[name] = found
            if keep is not None:
                keep(name, picture)
            page += 1
            if (
                known is not None
                or page >= window.visitor.visit.pages
                or window.visitor.visit.screen is not Screen.SLIDE
            ):
                break
            picture, found = look_at(window, Stop(stop.name, replace(window.visitor.visit, page=page)), again=True)
        if slide:
            pages[slide] = window.visitor.visit.pages
    return report


def look_at(window: KioskWindow, stop: Stop, again: bool = False) -> tuple[QImage, list[Flaw]]:
    """Show one stop: its picture, and what is wrong with it. `again`: another page of the stop before."""
    window.visitor.show(stop.visit)
    if not again:
        _pose_scene(window, stop)
    settle(window)
    # Drawing also brings every layout to rest, so the picture comes before the measures.
    picture = window.view.grabWindow()
    return picture, flaws(window.view, window.scale)


def _pose_scene(window: KioskWindow, stop: Stop) -> None:
    window.stage.reset()
    if stop.pose >= 0 and stop.visit.less_movement:
        window.stage.show_still(stop.pose)
    elif stop.pose >= 0:
        window.stage.pose(stop.pose)


def settle(window: KioskWindow) -> None:
    """Let layout, bindings and late calls come to rest."""
    for _ in range(4):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.view.contentItem().ensurePolished()


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a deck: screen size in pixels, language, text size, theme, movement."""

    size: tuple[int, int]
    language: str
    text_size: str
    dark: bool
    less_movement: bool = False

    @property
    def name(self) -> str:
        """A short name that can be a folder."""
        parts = [f"{self.size[0]}x{self.size[1]}", self.language, self.text_size, "dark" if self.dark else "light"]
        return "-".join([*parts, "less-movement"] if self.less_movement else parts)


def tour_once(
    deck: Deck,
    reading: Reading,
    assets: Path,
    pictures: Path,
    out: Path | None = None,
    only: str | tuple[str, ...] = "",
) -> Report:
    """Open a window, walk it once, close it. With `out` every screen is saved there, and all on contact-sheet.pdf."""
    width, height = reading.size
    look = Look(assets, full_screen=False, width=width, height=height, proof=True)
    window = KioskWindow(deck, pictures, look, seed=lambda: 1)
    kept: list[tuple[str, QImage]] = []
    keep = None if out is None else save(out)

    def both(name: str, image: QImage) -> None:
        assert keep is not None
        keep(name, image)
        # A third of the size is enough for the sheet, and keeps hundreds of screens in memory.
        kept.append((name, image.scaledToWidth(image.width() // 3, Qt.TransformationMode.SmoothTransformation)))

    try:
        window.show()
        base = replace(
            fresh(deck),
            language=reading.language,
            text_size=TextSize(reading.text_size),
            dark=reading.dark,
            less_movement=reading.less_movement,
        )
        report = walk(window, deck, base, None if out is None else both, only)
    finally:
        window.close()
    if out is not None:
        title = f"{deck.header.title[reading.language]} – {deck.header.version} – {reading.name}"
        write_contact_sheet(out / "contact-sheet.pdf", title, kept)
    return report


def save(folder: Path) -> Callable[[str, QImage], None]:
    """A keeper that writes each picture into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)

    def keep(name: str, image: QImage) -> None:
        image.save(str(folder / f"{name}.png"))

    return keep
