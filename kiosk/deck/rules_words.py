"""Rules about words: short enough for the largest text, plain enough for tired eyes.

Rules: one function for each, all of them warnings; every limit stands in one table. A formula cannot replace
reading the slide aloud to somebody.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from kiosk.deck.places import DECK_FILE
from kiosk.deck.subject import Place, Subject, warning
from kiosk.errors import Finding
from kiosk.slides import SlideText
from kiosk.text import words
from kiosk.text.reading import easy_words, reading_grade, sentences

BODY_WORDS = 45
TITLE = 34
HINT = 60
# It stands where the hint stands, with a heading above it.
DONE = 80
LINE = 60
CELL = 90
ALT = 300
WHY_WORDS = 30
MEANING_WORDS = 25
SENTENCE_WORDS = 20
GRADE = 8.0
# A visit asks this many; with fewer in the deck every quiz is the same and short.
QUIZ_QUESTIONS = 5


def body_lines(text: SlideText) -> int:
    """How many lines the running text takes at the largest text size: the column of 620 px holds 26 letters
    of 36 px × 1.5 (DESIGN 4 and 6: 36 letters of 36 px in 560 px), of which ragged lines use about 24; every
    paragraph begins a new line."""
    return sum(math.ceil(len(paragraph.plain) / 24) for paragraph in text.body)


# At the largest text size a page holds 7 lines of 76 px between title and hint, and no slide has more than
# two pages.
BODY_LINES = 14
SPLIT = "Shorten it, or make two slides of it."


def _too_long(text: SlideText) -> str:
    count, lines = text.body_words, body_lines(text)
    if count > BODY_WORDS:
        return f"{count} words, and {BODY_WORDS} are the most that fit"
    return f"about {lines} lines, and {BODY_LINES} are the most that fit" if lines > BODY_LINES else ""


def slides_fit(deck: Subject) -> Iterator[Finding]:
    """The words of a slide fit on the screen at the largest text size."""
    for slide, language, text in deck.slide_texts():
        over = _too_long(text)
        if over:
            place = deck.places.slide(slide.id, language, text.body[0].plain[:12])
            yield warning(place, "text-too-long", f"The text is too long for the largest text size: {over}.", SPLIT)
        for what, value, most in (
            ("title", text.title, TITLE),
            ("hint", text.hint, HINT),
            ("done", text.done, DONE),
            ("alt", text.alt, ALT),
        ):
            if len(value) > most:
                problem = f"“{what}” has {len(value)} letters; {most} are the most that fit."
                yield warning(deck.places.slide(slide.id, language, what), f"{what}-too-long", problem, "Shorten it.")
    for words_ in (*deck.header.attract, *(chapter.title for chapter in deck.header.chapters)):
        for language, title in words_.items():
            if len(title) > TITLE:
                problem = f"“{title}” ({language}) has {len(title)} letters; {TITLE} are the most that fit."
                yield warning(deck.places.file(DECK_FILE, title), "title-too-long", problem, "Shorten it.")


def lines_are_short(deck: Subject) -> Iterator[Finding]:
    """Labels and answers fit on one line, cells and explanations into their boxes."""
    mend = f"Shorten it to {LINE} letters."
    for slide, language, text in deck.slide_texts():
        for item in text.items:
            for value, most in ((item.label, LINE), *((cell, CELL) for cell in item.cells)):
                if len(value) > most:
                    place = deck.places.slide(slide.id, language, value)
                    problem = f"“{value}” has {len(value)} letters."
                    yield warning(place, "line-too-long", problem, f"Shorten it to {most} letters.")
    for question, language, asked in deck.question_texts():
        for value in (*asked.items, *asked.partners, *asked.heads):
            if len(value) > LINE:
                place = deck.places.question(question.id, language, value)
                yield warning(place, "line-too-long", f"“{value}” has {len(value)} letters.", mend)
        if words(asked.why) > WHY_WORDS:
            place = deck.places.question(question.id, language, f"> {' '.join(asked.why.split()[:2])}")
            problem = f"The explanation has {words(asked.why)} words; {WHY_WORDS} are the most that fit."
            yield warning(place, "why-too-long", problem, "Shorten it.")
    for language, terms in deck.body.terms.items():
        for id, term in terms.items():
            if words(term.meaning) > MEANING_WORDS:
                place = deck.places.file(f"glossary.{language}.toml", f"[{id}]")
                problem = f"The meaning of “{term.word}” has {words(term.meaning)} words; {MEANING_WORDS} fit."
                yield warning(place, "meaning-too-long", problem, "Shorten it.")


def _texts(deck: Subject) -> Iterator[tuple[Place, str, str, list[str]]]:
    """Everything that is read as running text: (place, language, what it is, its passages)."""
    for slide, language, text in deck.slide_texts():
        passages = [paragraph.plain for paragraph in text.body]
        passages += [item.detail for item in text.items if item.detail]
        yield deck.places.slide(slide.id, language), language, "slide", passages
    for question, language, asked in deck.question_texts():
        passages = [asked.ask, asked.why, *filter(None, asked.feedback)]
        yield deck.places.question(question.id, language), language, "question", passages


def sentences_are_short(deck: Subject) -> Iterator[Finding]:
    """No sentence is longer than a tired reader can hold."""
    mend = "Make two sentences of it, with one idea each."
    scripts = {
        script.file: script for group in (deck.places.slides, deck.places.questions) for script in group.values()
    }
    for (file, _), _, _, passages in _texts(deck):
        for sentence in (sentence for passage in passages for sentence in sentences(passage)):
            if words(sentence) > SENTENCE_WORDS:
                line = scripts[file].line_of(" ".join(sentence.split()[:3])) if file in scripts else 0
                problem = f"A sentence has {words(sentence)} words: “{' '.join(sentence.split()[:5])} …”."
                yield warning((file, line), "long-sentence", problem, mend)


def words_are_plain(deck: Subject) -> Iterator[Finding]:
    """The reading grade by formula is one that most visitors have."""
    easy = {
        language: easy_words(word for term in terms.values() for word in _variants(term.word))
        for language, terms in deck.body.terms.items()
    }
    for place, language, what, passages in _texts(deck):
        found = reading_grade(passages, language, easy.get(language))
        if found and found.grade > GRADE:
            problem = f"This {what} reads like grade {found.grade:.1f} ({found.formula}); aim for 6, at most 8."
            mend = "Use shorter sentences and shorter words; explain hard words in the glossary."
            yield warning(place, "reading-grade", problem, mend)


def _variants(word: str) -> list[str]:
    """“mesenchymal stem cell (MSC)” is read as the long form and as the short one."""
    return [word, *(part.strip(" ()") for part in re.split(r"[()]", word) if len(part.strip()) > 1)]


def quiz_is_long_enough(deck: Subject) -> Iterator[Finding]:
    """There are enough questions for a quiz, or none at all."""
    count = len(deck.body.questions)
    if 0 < count < QUIZ_QUESTIONS:
        mend = f"Write at least {QUIZ_QUESTIONS}, or remove the folder quiz."
        problem = f"The deck has {count} questions, fewer than a quiz needs."
        yield warning(("quiz", 0), "short-quiz", problem, mend)


def pictures_are_used(deck: Subject) -> Iterator[Finding]:
    """Every picture in the deck is shown somewhere."""
    used = {chapter.picture for chapter in deck.header.chapters}
    used |= {name for slide in deck.body.slides for name in slide.kind.pictures}
    used |= {question.picture for question in deck.body.questions}
    broken = deck.slide_ids - {slide.id for slide in deck.body.slides}
    for name in sorted(deck.body.media.keys() - used if not broken else ()):
        problem = f"The picture “{name}” is shown nowhere but makes the deck larger."
        yield warning((f"media/{name}", 0), "unused-picture", problem, "Delete it or use it.")
