"""Rules about names: every id stands once, and everything that is named exists.

Rules: one function for each, all of them errors. Does not judge words or pictures.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import islice

from kiosk.deck import limits
from kiosk.deck.places import DECK_FILE
from kiosk.deck.subject import Place, Subject, error
from kiosk.errors import Finding
from kiosk.slides.ladder import Ladder

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][A-Za-z]+)?")


def _like(name: str, known: Iterable[str], otherwise: str) -> str:
    near = get_close_matches(name, list(islice(known, limits.NEIGHBOURS)), 1, 0.6)
    return f"Did you mean “{near[0]}”?" if near else otherwise


def _twice(ids: Iterable[str]) -> list[str]:
    return [id for id, count in Counter(ids).items() if count > 1]


def ids_are_plain(deck: Subject) -> Iterator[Finding]:
    """Ids are names of files and folders on the kiosk, so they hold nothing but small letters, digits, hyphens."""
    cover = deck.places.file(DECK_FILE, "id")
    named: list[tuple[str, Place]] = [(deck.header.id, cover)]
    named += [(chapter.id, deck.places.file(DECK_FILE, f'"{chapter.id}"')) for chapter in deck.header.chapters]
    named += [(slide.id, deck.places.slide(slide.id, deck.first)) for slide in deck.body.slides]
    named += [(question.id, deck.places.question(question.id, deck.first)) for question in deck.body.questions]
    for id, place in named:
        if id and not ID.fullmatch(id):
            mend = 'Use only small letters, digits and hyphens: "ms-basics"'
            yield error(place, "strange-id", f"“{id}” cannot be the short name of anything.", mend)
    for language in deck.header.languages:
        if not LANGUAGE.fullmatch(language):
            place = deck.places.file(DECK_FILE, "languages")
            mend = 'Use codes of two or three letters: languages = ["en", "es"]'
            yield error(place, "strange-language", f"“{language}” is not the code of a language.", mend)


def ids_stand_once(deck: Subject) -> Iterator[Finding]:
    """No two chapters, slides or questions share an id."""
    groups: tuple[tuple[str, Iterable[str], Place], ...] = (
        (
            "chapter",
            (chapter.id for chapter in deck.header.chapters),
            deck.places.file(DECK_FILE, "chapters"),
        ),
        ("slide", (slide.id for slide in deck.body.slides), ("slides", 0)),
        ("question", (question.id for question in deck.body.questions), ("quiz", 0)),
    )
    for what, ids, place in groups:
        for id in _twice(ids):
            yield error(place, "same-id", f"Two {what}s are called “{id}”.", "Give one of them another name.")


def chapters_have_slides(deck: Subject) -> Iterator[Finding]:
    """A deck has chapters, and each of them has slides."""
    if not deck.header.chapters:
        mend = "Add a [[chapters]] part with an id, a picture and a title."
        yield error(deck.places.file(DECK_FILE), "no-chapters", "The deck has no chapters.", mend)
    filled = {slide.chapter for slide in deck.body.slides}
    broken = deck.slide_ids - {slide.id for slide in deck.body.slides}
    for chapter in deck.header.chapters:
        if chapter.id not in filled and not broken:
            place = deck.places.file(DECK_FILE, f'"{chapter.id}"')
            mend = f'Write chapter = "{chapter.id}" in at least one slide, or delete the chapter.'
            yield error(place, "empty-chapter", f"No slide belongs to the chapter “{chapter.id}”.", mend)


def chapters_exist(deck: Subject) -> Iterator[Finding]:
    """Slides and questions name a chapter of the deck."""
    named = [(slide.chapter, deck.places.slide, slide.id) for slide in deck.body.slides]
    named += [(question.chapter, deck.places.question, question.id) for question in deck.body.questions]
    for chapter, place, id in named:
        if chapter and chapter not in deck.chapter_ids:
            mend = _like(chapter, deck.chapter_ids, "Use the id of a [[chapters]] part in deck.toml.")
            problem = f"There is no chapter “{chapter}”."
            yield error(place(id, deck.first, "chapter"), "unknown-chapter", problem, mend)


def sources_exist(deck: Subject) -> Iterator[Finding]:
    """Every source a slide, a rung of a ladder or a question names is in deck.toml."""
    named = [(slide.sources, deck.places.slide, slide.id, "sources") for slide in deck.body.slides]
    named += [(question.sources, deck.places.question, question.id, "sources") for question in deck.body.questions]
    for slide in deck.body.slides:
        if isinstance(slide.kind, Ladder):
            named += [(rung.sources, deck.places.slide, slide.id, "rungs") for rung in slide.kind.rungs]
    for sources, place, id, needle in named:
        for source in sources:
            if source not in deck.body.sources:
                mend = f'Add a [[sources]] part with id = "{source}" to deck.toml, or correct the id here.'
                problem = f"There is no source “{source}”."
                yield error(place(id, deck.first, needle), "unknown-source", problem, mend)


def terms_exist(deck: Subject) -> Iterator[Finding]:
    """Every glossary word in a text is in the glossary of its language."""
    for slide, language, text in deck.slide_texts():
        known = deck.body.terms.get(language, {})
        for term in sorted({run.term for paragraph in text.body for run in paragraph.runs if run.term}):
            if term not in known:
                place = deck.places.slide(slide.id, language, f"(#{term})")
                mend = _like(term, known, f"Add a part [{term}] with word and meaning to glossary.{language}.toml.")
                yield error(place, "unknown-term", f"The glossary has no word “{term}” in “{language}”.", mend)


def explaining_slides_exist(deck: Subject) -> Iterator[Finding]:
    """The slide that explains a question exists."""
    for question in deck.body.questions:
        if question.show and question.show not in deck.slide_ids:
            place = deck.places.question(question.id, deck.first, "show")
            mend = _like(question.show, deck.slide_ids, "Use the name of a slide file without number and language.")
            yield error(place, "unknown-slide", f"There is no slide “{question.show}”.", mend)


def media_exist(deck: Subject) -> Iterator[Finding]:
    """Every picture that is named is in the folder media."""
    named: list[tuple[str, Place]] = [
        (chapter.picture, deck.places.file(DECK_FILE, f'"{chapter.picture}"')) for chapter in deck.header.chapters
    ]
    for slide in deck.body.slides:
        named += [(name, deck.places.slide(slide.id, deck.first, f'"{name}"')) for name in slide.kind.pictures]
    for question in deck.body.questions:
        if question.picture:
            place = deck.places.question(question.id, deck.first, "picture")
            named.append((question.picture, place))
    for name, place in named:
        if name and name not in deck.media_names:
            mend = _like(name, deck.media_names, f"Put the picture into the folder media as {name}.svg.")
            yield error(place, "missing-media", f"There is no picture “{name}”.", mend)
