"""Rules about languages: every word of the deck stands in every language, and no hidden character stands
anywhere.

Rules: one function for each, all of them errors. Does not judge whether a translation is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

import msgspec

from kiosk.deck.places import DECK_FILE
from kiosk.deck.subject import Subject, error
from kiosk.errors import Finding
from kiosk.questions import QuestionText
from kiosk.slides import SlideText
from kiosk.text.characters import TAG, refused


def cover_is_translated(deck: Subject) -> Iterator[Finding]:
    """Title, chapters and notices stand in every language."""
    header = deck.header
    groups: list[tuple[str, Mapping[str, str], str]] = [
        ("title", header.title, "title"),
        ("disclaimer", header.disclaimer, "disclaimer"),
        ("emergency", header.emergency, "emergency"),
    ]
    if header.subtitle:
        groups.append(("subtitle", header.subtitle, "subtitle"))
    groups += [(f"title of “{chapter.id}”", chapter.title, f'"{chapter.id}"') for chapter in header.chapters]
    groups += [("attract", words, next(iter(words.values()), "attract")) for words in header.attract]
    for what, words, needle in groups:
        missing = [language for language in header.languages if not words.get(language)]
        if missing and len(missing) < len(header.languages):
            mend = f'Add the words there: {missing[0]} = "…"'
            problem = f"“{what}” is missing in “{'”, “'.join(missing)}”."
            yield error(deck.places.file(DECK_FILE, needle), "missing-translation", problem, mend)
    if not header.languages:
        mend = 'Add the line: languages = ["en"]'
        yield error(deck.places.file(DECK_FILE), "no-language", "The deck has no language.", mend)
    if not header.attract:
        mend = "Add [[attract]] with one short question in each language."
        yield error(
            deck.places.file(DECK_FILE),
            "no-attract",
            "The first screen has no words to invite visitors.",
            mend,
        )


def glossary_is_translated(deck: Subject) -> Iterator[Finding]:
    """Every glossary has the same words as the first one."""
    first = deck.body.terms.get(deck.first, {})
    for language in deck.header.languages:
        own = deck.body.terms.get(language, {})
        place = deck.places.file(f"glossary.{language}.toml")
        for id in first.keys() - own.keys():
            mend = f'Add a part [{id}] with word = "…" and meaning = "…".'
            yield error(place, "missing-translation", f"The glossary word “{id}” is missing in “{language}”.", mend)
        for id in own.keys() - first.keys():
            problem = f"The glossary word “{id}” is missing in “{deck.first}”."
            yield error(place, "missing-translation", problem, f"Add it to glossary.{deck.first}.toml.")


def texts_are_translated(deck: Subject) -> Iterator[Finding]:
    """Every slide and question stands in every language, with the same parts."""
    for group, leaves, place in (
        ("slides", deck.body.slides, deck.places.slide),
        ("quiz", deck.body.questions, deck.places.question),
    ):
        written = deck.places.slides if group == "slides" else deck.places.questions
        for leaf in leaves:
            texts: Mapping[str, SlideText | QuestionText] = leaf.text
            first = texts.get(deck.first)
            for language in deck.header.languages:
                if language in texts:
                    for part in _missing_parts(first, texts[language]):
                        mend = f"Add it as in the “{deck.first}” file."
                        problem = f"The {part} is missing in “{language}”."
                        yield error(place(leaf.id, language), "missing-translation", problem, mend)
                elif (leaf.id, language) not in written:
                    file = place(leaf.id, deck.first)[0].replace(f".{deck.first}.", f".{language}.")
                    problem = f"“{leaf.id}” is not written in “{language}”."
                    yield error(place(leaf.id, deck.first), "missing-translation", problem, f"Add the file {file}.")


PARTS = {
    "body": "text",
    "heads": "head row of the table",
    "claim": "name of the treatment (claim)",
    "why": "explanation",
    "ask": "question",
}


def _missing_parts(first: SlideText | QuestionText | None, own: SlideText | QuestionText) -> list[str]:
    return [
        PARTS.get(name, name)
        for name in own.__struct_fields__
        # Descriptions and answers have rules of their own, with better words.
        if name not in ("alt", "items") and first is not None and getattr(first, name) and not getattr(own, name)
    ]


def texts_are_complete(deck: Subject) -> Iterator[Finding]:
    """Every question has a question and an explanation, and no label, answer or cell is empty."""
    for question, language, asked in deck.question_texts():
        place = deck.places.question(question.id, language)
        if not asked.ask:
            yield error(place, "no-question", "There is no question.", "Write it below the second line of +++.")
        if not asked.why and language == deck.first:
            mend = "End the file with a line that begins with > and says in at most 30 words why."
            yield error(place, "no-explanation", "There is no explanation of the right answer.", mend)
        if not all((*asked.items, *asked.partners)):
            yield error(place, "empty-answer", "One of the answers is empty.", "Write it or delete its line.")
    for slide, language, text in deck.slide_texts():
        if not all(item.label and all(item.cells) for item in text.items):
            mend = "Write a word for it or delete its line."
            yield error(deck.places.slide(slide.id, language), "empty-label", "A label or cell is empty.", mend)


def characters_are_plain(deck: Subject) -> Iterator[Finding]:
    """No text holds hidden, control or direction-turning characters, however they came in."""
    mend = "Type the words again by hand, without \\u signs."
    for file, text in _texts(deck):
        for _, name in islice(refused(text), 1):
            problem = f"A text holds an invisible or forbidden character ({name})."
            yield error((file, 0), "hidden-character", problem, mend)


def texts_hold_no_markup(deck: Subject) -> Iterator[Finding]:
    """No text holds a piece of HTML: it would be shown to visitors as it stands."""
    mend = "Remove everything between < and >; write plain words."
    for file, text in _texts(deck):
        if TAG.search(text):
            yield error((file, 0), "markup-html", "A text holds HTML.", mend)


def _texts(deck: Subject) -> Iterator[tuple[str, str]]:
    """Every text of the deck, names included, and the file it stands in."""
    cover = deck.places.file(DECK_FILE)[0]
    parts: list[tuple[str, Any]] = [(cover, deck.header), ("glossary", deck.body.terms), (cover, deck.body.sources)]
    parts += [(deck.places.slide(slide.id, deck.first)[0], slide) for slide in deck.body.slides]
    parts += [(deck.places.question(question.id, deck.first)[0], question) for question in deck.body.questions]
    parts += [("media", deck.body.media)]
    for file, part in parts:
        for text in _strings(msgspec.to_builtins(part)):
            yield file, text


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _strings(key)
            yield from _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)
