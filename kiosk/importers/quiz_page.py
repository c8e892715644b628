"""Writes one question as a file of a deck, as docs/deck.md describes it.

Rules: reading the file gives back exactly the words of the question; what the kiosk has no place for stands as
comments among the values; what is not known is left out, so that `kiosk check` asks for it. Does not choose names,
chapters and slides (quiz_home.py) and does not touch the disk.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.importers.markup import markdown, toml, words_of
from kiosk.importers.quiz import Choice, QuizQuestion
from kiosk.text import Paragraph, Run


def page(question: QuizQuestion, chapter: str, show: str, guessed: bool) -> str:
    """The text of the file. `show` may be empty; `guessed` says so beside it."""
    values = [f"# {words_of(note)}" for note in question.aside]
    values += [f"kind = {toml(question.kind)}", f"chapter = {toml(chapter)}", f"difficulty = {question.difficulty}"]
    values += [f"sources = [{', '.join(map(toml, question.sources))}]"] if question.sources else []
    values += [f"facts = [{', '.join(map(toml, question.facts))}]"] if question.facts else []
    doubt = "   # chosen by its words: does this slide explain the answer?" if guessed else ""
    values += [f"show = {toml(show)}{doubt}"] if show else []
    body = [_line(question.ask), "", *_answers(question)]
    body += ["", f"> {_line(question.why)}"] if question.why else []
    return "\n".join(["+++", *values, "+++", *body]) + "\n"


def _answers(question: QuizQuestion) -> Iterator[str]:
    if question.kind == "match":
        yield _row(*question.heads)
        yield "|---|---|"
        for pair in question.pairs:
            yield _row(pair.left, pair.right)
    elif question.kind == "order":
        for number, choice in enumerate(question.choices, 1):
            yield f"{number}. {_line(choice.text)}"
    else:
        for choice in question.choices:
            yield from _choice(choice)


def _choice(choice: Choice) -> Iterator[str]:
    yield f"- [{'x' if choice.right else ' '}] {_line(choice.text)}"
    if choice.feedback:
        yield f"  > {_line(choice.feedback)}"


def _row(left: str, right: str) -> str:
    cells = (_line(cell).replace("|", "\\|") for cell in (left, right))
    return f"| {' | '.join(cells)} |"


def _line(text: str) -> str:
    return markdown(Paragraph((Run(text),)))
