"""Builds decks for tests: real folders with real files, and packed decks of any number of slides.

Rules: the good deck passes every rule without a finding; a test changes one thing in it. Pictures are drawn
once for a whole test run and kept in a cache folder."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

from kiosk.deck.body import Body
from kiosk.deck.build import Built, build
from kiosk.deck.model import Chapter, Header, Medium, Source, Term
from kiosk.deck.pack import assemble, open_deck
from kiosk.questions import TYPES, Question, QuestionText
from kiosk.questions.one import One
from kiosk.slides import KINDS, Slide, SlideText
from kiosk.slides.picture import Picture
from kiosk.text import Paragraph, Run
from tests.good_deck import FILES

TODAY = datetime.date(2026, 11, 23)
SIDE = 64


class DeckFolder:
    """A deck folder in the making. Every method changes real files and gives the folder back."""

    def __init__(self, root: Path, cache: Path) -> None:
        self.root = root
        self.cache = cache
        for file, text in FILES.items():
            self.write(file, text)

    def write(self, file: str, text: str | bytes) -> DeckFolder:
        """Write `file`, and the folders it stands in."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self

    def change(self, file: str, old: str, new: str) -> DeckFolder:
        """Replace `old`, which must be there, by `new`."""
        text = (self.root / file).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        return self.write(file, text.replace(old, new))

    def remove(self, file: str) -> DeckFolder:
        """Delete `file`."""
        (self.root / file).unlink()
        return self

    def build(self, today: datetime.date = TODAY) -> Built:
        """Read, draw (small) and check the deck."""
        return build(self.root, today, self.cache, SIDE)

    def rules(self, today: datetime.date = TODAY) -> set[str]:
        """The names of all rules the deck breaks."""
        return {finding.rule for finding in self.build(today).findings}


def picture_bytes(name: str) -> bytes:
    """Some bytes that stand for a picture called `name` where nobody looks at it."""
    return b"RIFF" + name.encode().ljust(64, b"\0")


def packed_deck(slides: int, questions: int = 5, words: str = "A short text.", own_pictures: bool = False) -> bytes:
    """A packed deck of any size, made without files. Its slides share one picture, or each has two of its own."""
    chapters = tuple(Chapter(f"c{n}", "cell", {"en": f"Chapter {n}", "es": f"Capítulo {n}"}) for n in range(4))
    files: dict[str, bytes] = {}
    media = {"cell": _medium("cell", "cell", files)}
    for number in range(slides if own_pictures else 0):
        media[f"s{number}"] = _medium(f"light {number}", f"dark {number}", files)
    header = Header(
        id="sized",
        version="1",
        languages=("en", "es"),
        title={"en": "Sized", "es": "Grande"},
        subtitle={},
        attract=({"en": "How large?", "es": "¿Qué tamaño?"},),
        disclaimer={"en": "Learn.", "es": "Aprenda."},
        emergency={"en": "Help.", "es": "Ayuda."},
        chapters=chapters,
        checked=TODAY,
        review_due=TODAY + datetime.timedelta(180),
    )
    body = Body(
        tuple(_slide(n, slides, words) for n in range(slides)),
        tuple(_question(n) for n in range(questions)),
        {"S1": Source("S1", "A book.")},
        {language: {"cell": Term("cell", "A small living part.")} for language in header.languages},
        media,
    )
    return assemble(header, body, files)


def _medium(light: str, dark: str, files: dict[str, bytes]) -> Medium:
    light, dark = (_keep(picture_bytes(name), files) for name in (light, dark))
    return Medium(light, dark, 1212.0, 1110.0, (106.0, 115.0, 1000.0, 880.0), "Drawn for tests", "MIT")


def _keep(picture: bytes, files: dict[str, bytes]) -> str:
    name = f"media/{hashlib.sha256(picture).hexdigest()}.webp"
    files[name] = picture
    return name


def _slide(number: int, of: int, words: str) -> Slide:
    runs = (Run(f"{words} {number} "), Run("cell", term="cell"))
    text = {language: SlideText(f"Slide {number}", (Paragraph(runs),), alt="A cell.") for language in ("en", "es")}
    return Slide(f"s{number}", f"c{number * 4 // of}", Picture("cell"), text, ("S1",))


def _question(number: int) -> Question:
    text = {language: QuestionText("Which?", ("This", "That"), "Because.") for language in ("en", "es")}
    return Question(f"q{number}", "c0", One(0, 2), text, ("S1",), "s0")


def every_kind() -> Body:
    """A slide of every kind and a question of every type, from the specimens on the shelves."""
    both = ("en", "es")
    slides = []
    for name, kind in KINDS.items():
        shown, words = kind.specimen()
        slides.append(Slide(name, "c0", shown, dict.fromkeys(both, words), ("S1",)))
    questions = []
    for name, form in TYPES.items():
        asked, put = form.specimen()
        questions.append(Question(name, "c0", asked, dict.fromkeys(both, put), ("S1",), "picture"))
    small = open_deck(packed_deck(1)).body
    return Body(tuple(slides), tuple(questions), small.sources, small.terms, small.media)
