"""Finds the place of an imported question in a deck: its chapter, and the slide that explains it.

Rules: what the file says counts first; else the slide that shares the most words with the question, rare words
counting more; else the first slide of the chapter. A guess is called a guess. Knows no files of quizzes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec

from kiosk.deck.files import Folder
from kiosk.deck.source import read_folder
from kiosk.importers.quiz import QuizQuestion
from kiosk.slides import SlideText

QUIZ_FILE = re.compile(r"quiz/(\d{1,6})-")
# Shorter words – and, the, que, con – stand on every slide.
WORD = re.compile(r"\w{4,}")


class Shelf(msgspec.Struct, frozen=True):
    """One slide of the deck: its chapter and the words on it."""

    slide: str
    chapter: str
    words: frozenset[str]


class Home(msgspec.Struct, frozen=True):
    """Where a question goes. `show` is empty when there is no slide at all."""

    chapter: str
    show: str
    guessed: bool


class Place(msgspec.Struct, frozen=True):
    """A deck that questions are added to: its languages (the first one holds the facts), its chapters (id → title),
    its slides and sources, the ids and the words of its questions, and the highest number in its folder quiz."""

    languages: tuple[str, ...]
    title: str
    chapters: dict[str, str]
    shelves: tuple[Shelf, ...]
    sources: frozenset[str]
    questions: frozenset[str]
    asked: frozenset[str]
    last: int

    def home(self, question: QuizQuestion) -> Home:
        """The place of one question."""
        chapter = self._chapter(question.chapter)
        named = next((shelf for shelf in self.shelves if shelf.slide == question.show), None)
        if named is not None:
            return Home(chapter or named.chapter, named.slide, False)
        near = [shelf for shelf in self.shelves if shelf.chapter == chapter] or list(self.shelves)
        if not near:
            return Home(chapter or next(iter(self.chapters), ""), "", False)
        spread = Counter(word for shelf in self.shelves for word in shelf.words)
        texts = [question.ask, question.why, *(choice.text for choice in question.choices)]
        texts += [side for pair in question.pairs for side in (pair.left, pair.right)]
        own = _words(" ".join(texts))
        # The first of equals: a deck tells the main thing first.
        best = max(near, key=lambda shelf: sum(1 / spread[word] for word in sorted(own & shelf.words)))
        return Home(best.chapter, best.slide, True)

    def _chapter(self, said: str) -> str:
        """The id of the chapter that a file calls by its id or its title."""
        wanted = said.casefold()
        found = (id for id, title in self.chapters.items() if wanted and wanted in (id.casefold(), title.casefold()))
        return next(found, "")


def read_place(folder: Path) -> Place:
    """The deck in `folder`. Raises DeckError when it has no readable deck.toml."""
    draft = read_folder(folder)
    header, body = draft.header, draft.body
    first = header.languages[0]
    numbers = [int(found[1]) for file in Folder(folder).files if (found := QUIZ_FILE.match(file))]
    asked = [question.text[first] for question in body.questions if first in question.text]
    texts = [(slide, slide.text[first]) for slide in body.slides if first in slide.text]
    return Place(
        languages=header.languages,
        title=header.title.get(first, header.id),
        chapters={chapter.id: chapter.title.get(first, "") for chapter in header.chapters},
        shelves=tuple(Shelf(slide.id, slide.chapter, _words(_said(text))) for slide, text in texts),
        sources=frozenset(body.sources),
        questions=frozenset(id for id, _ in draft.places.questions),
        asked=frozenset(_key(said.ask, (*said.items, *said.partners)) for said in asked),
        last=max(numbers, default=0),
    )


def question_key(question: QuizQuestion) -> str:
    """What two questions have in common that ask the same."""
    sides = [side for pair in question.pairs for side in (pair.left, pair.right)]
    return _key(question.ask, [*(choice.text for choice in question.choices), *sides])


def _key(ask: str, answers: Iterable[str]) -> str:
    return "\n".join(" ".join(text.casefold().split()) for text in (ask, *sorted(answers)))


def _said(text: SlideText) -> str:
    items = (f"{item.label} {item.detail} {' '.join(item.cells)}" for item in text.items)
    return " ".join([text.title, *(paragraph.plain for paragraph in text.body), *items])


def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.casefold()))
