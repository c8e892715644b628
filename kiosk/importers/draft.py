"""Writes a draft: the folder of a deck as docs/deck.md describes it, made of what an importer read.

Rules: the one writer of drafts; what a file did not say stays empty, so that `kiosk check` asks staff for it, and is
never made up; the same draft gives the same bytes; nothing is written outside the folder. Does not read presentations
and does not write pictures of them (pictures.py).
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import msgspec

from kiosk.errors import DeckError, Finding, Severity
from kiosk.importers import house_picture
from kiosk.importers.cover_words import cover_words, has_words
from kiosk.importers.markup import markdown, toml, words_of
from kiosk.text import Paragraph

MONTHS_TO_REVIEW = 6


class DraftChapter(msgspec.Struct, frozen=True):
    """A chapter: its id, its title, and the picture of its card (a name in the folder media)."""

    id: str
    title: str
    picture: str = house_picture.CARD


class DraftSlide(msgspec.Struct, frozen=True):
    """One slide of a draft. `number` sorts it (that of the slide or page it came from), `picture` is a name in the
    folder media, `remarks` are notes for staff above its values, `hidden` keeps it off the screen."""

    number: int
    id: str
    title: str
    chapter: str
    body: tuple[Paragraph, ...] = ()
    picture: str = house_picture.NAME
    alt: str = ""
    remarks: tuple[str, ...] = ()
    hidden: bool = False


def write_cover(
    folder: Path, id: str, title: str, language: str, today: datetime.date, chapters: Sequence[DraftChapter]
) -> tuple[Finding, ...]:
    """Write deck.toml. Returns what staff must still translate in it, as warnings."""
    words = cover_words(language)
    lines = [
        "# A draft made from another file. Read every slide, then set the day it was checked.",
        "",
        f"id = {toml(id)}",
        f'version = "{today}"',
        f"languages = [{toml(language)}]",
        'reviewer = ""                   # the clinician who read and signed this deck',
        f"checked = {today}            # the day every slide was last compared with its sources",
        f"review_due = {_months_later(today, MONTHS_TO_REVIEW)}         # the day it must be compared again",
        *("", "[title]", f"{language} = {toml(title)}"),
        *("", "[disclaimer]", f"{language} = {toml(words.disclaimer)}"),
        *("", "[emergency]", f"{language} = {toml(words.emergency)}"),
        *("", "[[attract]]", f"{language} = {toml(title)}"),
    ]
    for chapter in chapters:
        lines += ["", "[[chapters]]", f"id = {toml(chapter.id)}", f"picture = {toml(chapter.picture)}"]
        lines += [f"title.{language} = {toml(chapter.title)}"]
    lines += ["", '# Where the facts come from. Name them in the slides: sources = ["S1"]']
    lines += ["# [[sources]]", '# id = "S1"', '# text = "Author. Title. Journal and year."']
    write_text(folder / "deck.toml", "\n".join(lines) + "\n")
    return () if has_words(language) else (_english(language),)


def _english(language: str) -> Finding:
    problem = f"The kiosk's own words (notices, the description of its picture) are not there in “{language}”."
    mend = "Translate the English ones in deck.toml and in the slides; until then visitors read them in English."
    return Finding("deck.toml", 0, Severity.WARNING, "english-words", problem, mend)


def _months_later(day: datetime.date, months: int) -> datetime.date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def write_media(folder: Path, shown: Collection[str], credit: str, licence: str) -> None:
    """Write what the folder media needs besides the pictures of the file: the kiosk's own ones among those that are
    `shown`, and who made which; `credit` and `licence` speak for all that came with the file."""
    lines = ["# Who made each picture, and under which licence it may be shown.", ""]
    for name, (_, safe) in house_picture.PICTURES.items():
        if name not in shown:
            continue
        for file, svg in house_picture.files(name).items():
            write_text(folder / "media" / file, svg)
        lines += [f"[{name}]", f"credit = {toml(house_picture.CREDIT)}", f"licence = {toml(house_picture.LICENCE)}"]
        lines += [f"safe = {list(safe)}", ""]
    lines += ["# All others. Who made them? May they be shown here?", '["*"]']
    lines += [f"credit = {toml(credit)}", f"licence = {toml(licence)}"]
    write_text(folder / "media" / "credits.toml", "\n".join(lines) + "\n")


def slide_file(slide: DraftSlide, language: str, digits: int = 2) -> str:
    """The file a slide is written to, relative to the deck folder."""
    ending = ".hidden" if slide.hidden else ""
    return f"slides/{slide.number:0{digits}}-{slide.id}.{language}.md{ending}"


def write_slides(folder: Path, slides: Iterable[DraftSlide], language: str, digits: int = 2) -> None:
    """Write every slide to its own file."""
    for slide in slides:
        values = [f"# {words_of(remark)}" for remark in slide.remarks]
        values += ['kind = "picture"', f"chapter = {toml(slide.chapter)}", f"picture = {toml(slide.picture)}"]
        values += [f"title = {toml(slide.title)}", f"alt = {toml(slide.alt)}"]
        body = "\n\n".join(line for paragraph in slide.body if (line := markdown(paragraph)))
        page = "\n".join(["+++", *values, "+++", body]).rstrip("\n")
        write_text(folder / slide_file(slide, language, digits), page + "\n")


def write_text(path: Path, text: str) -> None:
    """Write one text file of a draft. Raises DeckError when the disk does not take it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise DeckError(f"“{path}” cannot be written: {error.strerror}.") from error
