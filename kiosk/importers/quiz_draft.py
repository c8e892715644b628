"""Writes a quiz into a deck: into a new draft, or behind the questions of a deck that is there.

Rules: everything is written beside first – in a folder that no deck reader looks into – and then moved into place,
deck.toml last, so that nobody ever finds half a quiz; a failure takes back what was moved. Files that are there are
never changed. A question the deck asks already is not added twice. Does not read quizzes.
"""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import msgspec

from kiosk.deck import limits
from kiosk.deck.places import DECK_FILE
from kiosk.errors import DeckError, Finding, UsageError
from kiosk.importers import Imported
from kiosk.importers.cover_words import cover_words
from kiosk.importers.draft import (
    DraftChapter,
    DraftSlide,
    write_cover,
    write_media,
    write_slides,
    write_text,
)
from kiosk.importers.names import Names, plain_name
from kiosk.importers.quiz import Losses, Quiz, QuizQuestion, quoted
from kiosk.importers.quiz_home import Place, question_key, read_place
from kiosk.importers.quiz_page import page

BESIDE = ".importing"
QUIZ = "quiz"
CHAPTER, SLIDE = "quiz", "about-this-quiz"
NEXT = """\
1. Write the slides that explain the questions, and name them in `show` of each question.
2. Name in `sources` where each answer comes from.
3. `kiosk check` on this folder lists what is still missing.
4. Let a clinician read all of it.
"""
# Names of files begin with at most six digits.
MOST_NUMBER = 999_999


def write_quiz(quiz: Quiz, folder: Path, title: str, today: datetime.date, language: str, file: str) -> Imported:
    """Add the questions of `quiz` to the deck in `folder`, or begin a draft called `title` there. `language` is that of
    the questions, `file` the name of the quiz. Raises UsageError when the
    folder is neither empty nor a deck, or holds its facts in another language, and DeckError when it cannot be
    written; the folder is then as it was."""
    losses = Losses(file)
    beside = folder / BESIDE
    made = False
    try:
        made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        if beside.exists():
            # Left by an import that was stopped.
            shutil.rmtree(beside)
        fresh = not (folder / DECK_FILE).exists()
        if fresh and any(folder.iterdir()):
            raise UsageError(f"“{folder}” is not empty and not a deck; choose a new folder or that of a deck.")
        beside.mkdir()
        if fresh:
            _begin(beside, title, today, language, losses)
        place = read_place(beside if fresh else folder)
        count = _write(quiz, place, beside, _language(place, language, folder), fresh, losses)
        lost = tuple(sorted({*quiz.lost, *losses.findings}))
        if not count:
            raise DeckError(f"“{file}” holds no question that can be added here.", lost)
        if fresh:
            _explain(beside, file, today, lost)
        _move(beside, folder)
    except OSError as error:
        raise DeckError(f"“{folder}” cannot be written: {error.strerror}.") from error
    finally:
        # Should this fail, what stays is a folder that no deck reader looks into.
        shutil.rmtree(beside, ignore_errors=True)
        if made and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return Imported(place.title, len(place.shelves) if fresh else 0, count, lost)


def _begin(folder: Path, title: str, today: datetime.date, language: str, losses: Losses) -> None:
    """Write a draft with one chapter and one slide, and no questions yet."""
    chapter = DraftChapter(CHAPTER, title)
    losses.findings += write_cover(folder, plain_name(title, CHAPTER), title, language, today, [chapter])
    slide = DraftSlide(1, SLIDE, title, CHAPTER, alt=cover_words(language).calm)
    write_slides(folder, [slide], language)
    write_media(folder, {slide.picture, chapter.picture}, "", "")
    told = "The draft has one slide, and there are no words on it yet; every question points to it."
    mend = f"Write the slides that explain the questions, and name them in “show” of each question in {QUIZ}."
    losses.add(0, "draft-slide", told, mend)


def _explain(folder: Path, file: str, today: datetime.date, lost: tuple[Finding, ...]) -> None:
    """Write README.md, which no deck reader looks into: what staff must do next, and what did not come along."""
    told = [f"{f'Line {found.line}: ' if found.line else ''}{found.problem} {found.mend}" for found in lost]
    parts = [f"# A draft made from “{file}”", f"Imported on {today}.", "## What to do now", NEXT.rstrip("\n")]
    parts += ["## What did not come along as it was", "\n".join(f"- {line}" for line in told)]
    write_text(folder / "README.md", "\n\n".join(parts) + "\n")


def _language(place: Place, language: str, folder: Path) -> str:
    first = place.languages[0]
    if language != first:
        told = f"The deck “{folder}” holds its facts in “{first}”, so a quiz in “{language}” cannot be added to it"
        raise UsageError(f"{told}; translate the quiz first, then import it as “{first}”.")
    return first


def _write(quiz: Quiz, place: Place, folder: Path, language: str, fresh: bool, losses: Losses) -> int:
    """Write the files of all questions that are new into `folder`. Returns how many there are."""
    names, asked = Names(place.questions), set(place.asked)
    number, guesses, unexplained, unknown = place.last, 0, 0, set[str]()
    for question in quiz.questions:
        same = question_key(question)
        if same in asked:
            told = f"The question {quoted(question.ask)} is asked in this deck already, so it was not added again."
            losses.add(question.line, "same-question", told, "Nothing needs to be done.")
            continue
        home = place.home(question)
        text = page(_sourced(question, place), home.chapter, home.show, home.guessed and not fresh)
        if len(text.encode()) > limits.MARKDOWN or number >= MOST_NUMBER:
            losses.add(question.line, "too-long", f"The question {quoted(question.ask)} is too long.", "Shorten it.")
            continue
        number += 1
        guesses += home.guessed
        unexplained += not question.why
        unknown |= {*question.sources} - place.sources
        asked.add(same)
        id = names.give(question.name or " ".join(question.ask.split()[:6]), "question")
        write_text(folder / QUIZ / f"{number:02}-{id}.{language}.md", text)
    if unexplained:
        told = f"Questions that do not say why an answer is right: {unexplained}. They must before they can be shown."
        losses.add(0, "no-explanation", told, "End each of their files with a line that begins with > and says why.")
    if unknown:
        told = f"The deck does not have these sources of the questions: {', '.join(sorted(unknown))}."
        losses.add(0, "unknown-source", told, "Add them to deck.toml, and to each question that has a note about them.")
    if guesses and not fresh:
        told = f"Questions whose explaining slide was chosen by the words they share: {guesses}."
        losses.add(0, "show-guessed", told, f"Look at “show” in each new file of the folder {QUIZ}.")
    if number > place.last and len(place.languages) > 1:
        others = ", ".join(place.languages[1:])
        told = f"The questions are written in “{language}”, and the deck speaks {others} as well."
        losses.add(0, "not-translated", told, "Add a file in each language; “kiosk check” lists what is missing.")
    return number - place.last


def _sourced(question: QuizQuestion, place: Place) -> QuizQuestion:
    """The question with those of its sources that the deck has; the others stand as a note."""
    unknown = ", ".join(source for source in question.sources if source not in place.sources)
    kept = tuple(source for source in question.sources if source in place.sources)
    aside = (*question.aside, f"sources that this deck does not have: {unknown}") if unknown else question.aside
    return msgspec.structs.replace(question, sources=kept, aside=aside)


def _move(beside: Path, folder: Path) -> None:
    """Move every file from `beside` to its place in `folder`, deck.toml last, or none at all."""
    files = [path for path in sorted(beside.rglob("*")) if path.is_file()]
    made: list[Path] = []
    try:
        for file in sorted(files, key=lambda path: path.name == DECK_FILE):
            target = folder / file.relative_to(beside)
            if target.parent.is_symlink() or target.exists():
                raise UsageError(f"“{target}” is in the way; move it elsewhere and import again.")
            if not target.parent.exists():
                target.parent.mkdir()
                made.append(target.parent)
            file.rename(target)
            made.append(target)
    except BaseException:
        for path in reversed(made):
            path.rmdir() if path.is_dir() else path.unlink()
        raise
