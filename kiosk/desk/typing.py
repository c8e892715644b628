"""What is being typed on the desk's own keyboard: words, the place in them, and what they are for.

Rules: a value; every key gives the next value; never longer than it may be. Does not know how keys look.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.text.characters import refused


class Typing(Struct, frozen=True):
    """Words being typed. `purpose` tells whose words they are; `subject` is what they belong to, for the one who asked;
    `most` is how many letters fit; `at` is the place of the cursor; `picture` is a file shown beside, or nothing."""

    purpose: str
    words: str = ""
    at: int = 0
    most: int = 300
    language: str = "en"
    title: str = ""
    picture: str = ""
    subject: tuple[str, ...] = ()


def begin(typing: Typing) -> Typing:
    """The same words with the cursor behind them."""
    return replace(typing, at=len(typing.words))


def insert(typing: Typing, letters: str) -> Typing:
    """Type letters at the cursor; what does not fit or may not be shown is left out."""
    letters = letters[: typing.most - len(typing.words)]
    if not letters or any(refused(letters)):
        return typing
    words = typing.words[: typing.at] + letters + typing.words[typing.at :]
    return replace(typing, words=words, at=typing.at + len(letters))


def erase(typing: Typing) -> Typing:
    """Take away the letter before the cursor."""
    if typing.at == 0:
        return typing
    return replace(typing, words=typing.words[: typing.at - 1] + typing.words[typing.at :], at=typing.at - 1)


def move(typing: Typing, by: int) -> Typing:
    """Move the cursor."""
    return replace(typing, at=min(len(typing.words), max(0, typing.at + by)))


def view(typing: Typing) -> dict[str, Any]:
    """For the screen: the words before and behind the cursor."""
    return {
        "purpose": typing.purpose,
        "before": typing.words[: typing.at],
        "after": typing.words[typing.at :],
        "left": typing.most - len(typing.words),
        "language": typing.language,
        "title": typing.title,
        "picture": typing.picture,
        # A sentence begins with a capital: the keyboard offers it.
        "capital": typing.words[: typing.at].rstrip() == "" or typing.words[: typing.at].rstrip()[-1:] in ".!?¿¡",
    }
