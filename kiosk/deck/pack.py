"""One file ↔ one deck: packs a folder into a `.deck` file and opens such a file.

Rules: a deck with an error is never packed; the same folder gives the same bytes; opening reads only what
the first screen needs, and every entry is verified against the manifest when it is read. The digest names
the content. Does not check an opened deck: whoever installs one does (check.py). Drawing pictures is loaded
only to pack.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec.structs import replace

from kiosk.deck.model import Header, Medium, Source, Term
from kiosk.deck.package import Package, write_package
from kiosk.deck.signature import Sign
from kiosk.errors import DeckError

if TYPE_CHECKING:
    # What a body is made of: loaded with the first body, because no start shall wait for it.
    from kiosk.deck.body import Body
    from kiosk.questions import Question
    from kiosk.slides import Slide

HEADER_ENTRY, BODY_ENTRY = "header.json", "body.json"
T = TypeVar("T")


class Deck(msgspec.Struct, frozen=True, eq=False, dict=True):
    """An opened deck, immutable. `header` is there at once, everything else on first use; `digest` (SHA-256
    in hexadecimal) names its content. `hidden` are slides that this kiosk leaves out. May be used from several
    threads."""

    header: Header
    digest: str
    package: Package
    hidden: frozenset[str] = frozenset()

    @cached_property
    def body(self) -> Body:
        """Slides, questions, sources, glossary and the table of pictures. Raises DeckError when the file is damaged."""
        from kiosk.deck.body import Body

        body = _decode(self.package, BODY_ENTRY, Body)
        if not self.hidden:
            return body
        return replace(
            body,
            slides=tuple(slide for slide in body.slides if slide.id not in self.hidden),
            # A question about a slide nobody can see would be unfair.
            questions=tuple(question for question in body.questions if question.show not in self.hidden),
        )

    def trimmed(self, hidden: Collection[str] = (), languages: Collection[str] = ()) -> Deck:
        """The same deck without the `hidden` slides and only in those of its `languages` that are named (none: in
        all). Hiding every slide hides none."""
        kept = tuple(code for code in self.header.languages if code in languages) or self.header.languages
        header = replace(self.header, languages=kept)
        there = {slide.id for slide in self.body.slides} if hidden else frozenset()
        left_out = frozenset(hidden) & there
        if not left_out or left_out == there:
            return replace(self, header=header)
        deck = replace(self, header=header, hidden=left_out)
        chapters = {slide.chapter for slide in deck.slides}
        shown = tuple(chapter for chapter in header.chapters if chapter.id in chapters)
        return replace(deck, header=replace(header, chapters=shown))

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides in the order of the chapters, and of their numbers inside a chapter."""
        return self.body.slides

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in the same order."""
        return self.body.questions

    @property
    def sources(self) -> Mapping[str, Source]:
        """Every source by its id."""
        return self.body.sources

    @property
    def pictures(self) -> Mapping[str, Medium]:
        """Every picture by its name."""
        return self.body.media

    def terms(self, language: str) -> Mapping[str, Term]:
        """The glossary of a language by id, or that of the first language."""
        return self.body.terms.get(language) or self.body.terms.get(self.header.languages[0], {})

    @cached_property
    def _slides(self) -> dict[str, Slide]:
        return {slide.id: slide for slide in self.body.slides}

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {question.id: question for question in self.body.questions}

    @cached_property
    def _chapters(self) -> dict[str, tuple[Slide, ...]]:
        chapters: dict[str, list[Slide]] = {chapter.id: [] for chapter in self.header.chapters}
        for slide in self.body.slides:
            chapters.setdefault(slide.chapter, []).append(slide)
        return {id: tuple(slides) for id, slides in chapters.items()}

    def slide(self, id: str) -> Slide:
        """The slide called `id`. Raises KeyError."""
        return self._slides[id]

    def question(self, id: str) -> Question:
        """The question called `id`. Raises KeyError."""
        return self._questions[id]

    def chapter_slides(self, chapter: str) -> tuple[Slide, ...]:
        """The slides of a chapter in order. Raises KeyError."""
        return self._chapters[chapter]

    def media(self, name: str) -> bytes:
        """The WebP bytes of a picture, by the name `Medium.light` or `Medium.dark` gives. Raises
        DeckError."""
        return self.package.read(name)

    def close(self) -> None:
        """Let go of the file. What was read stays."""
        self.package.close()


def open_deck(source: Path | str | bytes, known: str = "") -> Deck:
    """Open a packed deck from a file or from its bytes; `known` as in `Package`. Raises DeckError with one sentence."""
    package = Package(Path(source) if isinstance(source, str) else source, known)
    return Deck(_decode(package, HEADER_ENTRY, Header), package.digest, package)


def _decode(package: Package, entry: str, form: type[T]) -> T:
    try:
        return msgspec.json.decode(package.read(entry), type=form)
    except (msgspec.DecodeError, RecursionError) as error:
        raise DeckError(f"{package.name} is not a deck of this kiosk (“{entry}” has another form).") from error


def assemble(header: Header, body: Body, media: Mapping[str, bytes], sign: Sign | None = None) -> bytes:
    """The packed file of a deck whose parts are already checked; `media` maps entry names to WebP bytes. Signed when
    there is something to `sign` with."""
    entries = {
        HEADER_ENTRY: msgspec.json.encode(header, order="sorted"),
        BODY_ENTRY: msgspec.json.encode(body, order="sorted"),
    }
    return write_package({**entries, **media}, sign)


def pack(folder: Path, cache: Path | None = None, sign: Sign | None = None, full_hd: bool = False) -> bytes:
    """Pack the deck in `folder`; drawn pictures are kept in and taken from `cache`; `sign` as in `assemble`; `full_hd`:
    pictures no finer than a screen of 1920 × 1080 shows. Raises DeckError with all findings when one of them is an
    error."""
    # Drawing brings Pillow and a Markdown reader along, which a kiosk that only shows decks never needs.
    from kiosk.deck.build import FINE, FULL_HD, build

    built = build(folder, cache=cache, detail=FULL_HD if full_hd else FINE)
    if built.errors:
        count = "one error" if len(built.errors) == 1 else f"{len(built.errors)} errors"
        raise DeckError(f"The deck “{folder}” has {count} and was not packed.", built.findings)
    return assemble(built.header, built.body, built.media, sign)
