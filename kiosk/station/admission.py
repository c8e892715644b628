"""Decides whether a deck may come onto this station, and what staff must say yes to first.

Rules, in this order, of a deck that was verified and has passed the check:

    1. signed with a withdrawn key                     refused, whatever the policy
    2. not signed                                      asked; refused when signatures are required
    3. signed with a key nobody here trusts            asked; refused when signatures are required
    4. signed with a key that was replaced             asked; refused when signatures are required
    5. older than the deck of the same id in use       asked
    6. its content is due for review                   asked

What is asked is one sentence each. Touches neither disk nor clock. Does not verify signatures (deck/signature.py).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from enum import StrEnum
from itertools import zip_longest

import msgspec

from kiosk.deck.model import Header
from kiosk.deck.signature import key_text
from kiosk.station.publishers import Publisher

LONGEST = 40


class Policy(StrEnum):
    """What becomes of a deck nobody vouches for: staff are asked, or it is refused."""

    ASK = "ask"
    REQUIRE = "require"


class Verdict(msgspec.Struct, frozen=True):
    """`allowed`: nothing to ask, it may come in at once. `asks`: sentences staff must say yes to before it may, and
    `codes` their short stable names in the same order: unsigned, unknown-publisher, older, review-due. `refused`: a
    sentence why it may never come in, or empty. `publisher`: the name of the known publisher, or empty."""

    allowed: bool
    asks: tuple[str, ...] = ()
    refused: str = ""
    publisher: str = ""
    codes: tuple[str, ...] = ()


def judge(
    signer: str,
    header: Header,
    active: Header | None,
    publishers: Iterable[Publisher],
    policy: Policy,
    today: datetime.date | None = None,
) -> Verdict:
    """What becomes of a deck with this `header`, signed with the public key `signer` (hexadecimal, empty: unsigned).
    `active` is the deck in use now; without `today` nothing is said about dates."""
    known = next((publisher for publisher in publishers if publisher.key == signer), None)
    if known is not None and known.withdrawn:
        return Verdict(
            False,
            refused=f"This deck is signed with a key of “{known.name}” that was withdrawn, because somebody else may "
            "have it; ask them for a new copy.",
        )
    name = known.name if known is not None else ""
    doubt = _doubt(signer, known)
    if doubt and policy is Policy.REQUIRE:
        return Verdict(False, refused=f"{doubt[1]} This kiosk takes only decks of publishers it trusts.")
    asked = [ask for ask in (doubt, _older(header, active), _overdue(header, today)) if ask is not None]
    codes, asks = tuple(code for code, _ in asked), tuple(sentence for _, sentence in asked)
    return Verdict(not asked, asks, publisher=name, codes=codes)


def _doubt(signer: str, known: Publisher | None) -> tuple[str, str] | None:
    if not signer:
        return "unsigned", "This deck is not signed, so nobody can say who made it."
    if known is None:
        key = key_text(bytes.fromhex(signer))
        return "unknown-publisher", f"This deck is signed with a key nobody here has called trusted ({key})."
    if known.replaced_by:
        told = f"This deck is signed with an old key of “{known.name}”, who uses a new one now."
        return "unknown-publisher", told
    return None


def _older(header: Header, active: Header | None) -> tuple[str, str] | None:
    if active is None or header.id != active.id or not is_older(header.version, active.version):
        return None
    versions = f"version {_short(header.version)}, older than version {_short(active.version)}"
    return "older", f"This deck is {versions}, which is in use now."


def _overdue(header: Header, today: datetime.date | None) -> tuple[str, str] | None:
    if today is None or header.review_due >= today:
        return None
    return "review-due", f"The content of this deck was to be checked again by {header.review_due}."


def is_older(version: str, other: str) -> bool:
    """Whether a version comes before another one, number by number: 1.9 before 1.10, 2026-09 before 2026.10. Words
    are not compared, and a missing number counts as 0."""
    for own, theirs in zip_longest(_numbers(version), _numbers(other), fillvalue=(0, "")):
        if own != theirs:
            return own < theirs
    return False


def _numbers(version: str) -> list[tuple[int, str]]:
    """Each number as its length and its digits, which sort as numbers do, however long somebody makes them."""
    digits = (number.lstrip("0") for number in re.findall(r"[0-9]+", version))
    return [(len(number), number) for number in digits]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
