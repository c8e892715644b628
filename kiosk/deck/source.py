"""Reads a deck as its authors write it: a folder of Markdown, TOML and pictures → a draft and every finding.

Rules: all mistakes are collected, never only the first; pictures are found and named but not opened; a spare picture
(`-page`, `-hidden`) belongs to the deck only when something shows it; nothing outside the folder is read. Does not
judge the deck as a whole (check.py) and does not draw pictures (media.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.deck.body import Body
from kiosk.deck.cover_source import Picture, read_cover
from kiosk.deck.files import Folder
from kiosk.deck.model import Header
from kiosk.deck.pages import read_leaves
from kiosk.deck.places import CREDITS_FILE, DECK_FILE, Places
from kiosk.deck.questions_source import read_question
from kiosk.deck.slides_source import read_slide
from kiosk.errors import Finding

# How the names of pictures end that are kept for later: another view of a slide, the picture of a hidden slide.
SPARE = ("-page", "-hidden")


class Draft(msgspec.Struct, frozen=True):
    """A deck as written. `body.media` is empty until the pictures are drawn; `pictures` says what to draw;
    `places` says where everything stands; `findings` holds what is wrong with the files themselves."""

    folder: Path
    header: Header
    body: Body
    pictures: Mapping[str, Picture]
    places: Places
    findings: tuple[Finding, ...]


def read_folder(root: Path) -> Draft:
    """Read the deck in folder `root`. Raises DeckError when it has no readable deck.toml."""
    folder = Folder(root)
    findings: list[Finding] = []
    cover = read_cover(folder, findings)
    languages = cover.header.languages
    slide_leaves, slide_scripts = read_leaves(folder, "slides", languages, findings)
    question_leaves, question_scripts = read_leaves(folder, "quiz", languages, findings)
    slides = [slide for leaf in slide_leaves if (slide := read_slide(leaf))]
    questions = [question for leaf in question_leaves if (question := read_question(leaf))]
    order = {chapter.id: index for index, chapter in enumerate(cover.header.chapters)}
    slides.sort(key=lambda slide: order.get(slide.chapter, len(order)))
    questions.sort(key=lambda question: order.get(question.chapter, len(order)))
    known = {DECK_FILE, CREDITS_FILE, *(f"glossary.{language}.toml" for language in languages)}
    for file in folder.files:
        if "/" not in file and file not in known:
            folder.unused(file, "A deck folder holds deck.toml, glossary files and the folders slides, quiz, media.")
    body = Body(tuple(slides), tuple(questions), cover.sources, cover.terms, media={})
    named = {chapter.picture for chapter in cover.header.chapters} | {question.picture for question in questions}
    named |= {name for slide in slides for name in slide.kind.pictures}
    pictures = {name: own for name, own in cover.pictures.items() if name in named or not name.endswith(SPARE)}
    places = Places(slide_scripts, question_scripts, cover.scripts)
    return Draft(root, cover.header, body, pictures, places, (*folder.findings, *findings))
