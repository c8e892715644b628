"""Says which PINs somebody would guess within the few tries the lock allows.

Rules: pure; the PIN is never part of a sentence. A PIN is 6 to 8 digits. What is refused are the patterns that people
choose most often when they may choose (repetitions, runs, mirrored digits, dates, patterns on a phone's keypad), not a
long list: the lock allows about thirty tries a day, so only the most frequent ones matter.
"""

from __future__ import annotations

import re
from itertools import pairwise

SHORTEST, LONGEST = 6, 8
# Lines and crosses on the keypad of a phone, and other favourites that no rule below finds.
_FAVOURITES = frozenset({"147258", "159753", "159357", "258456", "147852", "258369", "369258", "741852", "142536"})
_DATE = re.compile(
    r"(?P<day>0[1-9]|[12]\d|3[01])(?P<month>0[1-9]|1[0-2])(\d\d|(19|20)\d\d)"
    r"|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d\d|(19|20)\d\d)"
    r"|(\d\d|(19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
)


def is_pin(text: str) -> bool:
    """Whether `text` has the form of a PIN: 6 to 8 digits 0–9 and nothing else."""
    return re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", text) is not None


def why_not(pin: str) -> str:
    """One sentence on why this cannot be the PIN and what to choose instead; empty when it can."""
    if not is_pin(pin):
        return f"A PIN has {SHORTEST} to {LONGEST} digits and nothing else."
    if len(set(pin)) < 3:
        return "This PIN uses too few different digits: choose at least three."
    if _even_steps(pin):
        return "This PIN counts up or down: choose digits in no order."
    if _repeats(pin):
        return "This PIN repeats its digits: choose digits that do not come again in the same order."
    if pin == pin[::-1]:
        return "This PIN reads the same backwards: choose digits in no order."
    if _two_runs(pin) or pin in _FAVOURITES:
        return "This PIN is one that many people choose: choose digits in no order."
    if _DATE.fullmatch(pin):
        return "This PIN reads like a date, and birthdays are guessed first: choose other digits."
    return ""


def _steps(digits: str) -> set[int]:
    return {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}


def _even_steps(pin: str) -> bool:
    """123456, 987654, 789012, 024680; and the same with every digit twice."""
    doubled = len(pin) % 2 == 0 and pin[::2] == pin[1::2]
    return len(_steps(pin)) == 1 or (doubled and len(_steps(pin[::2])) == 1)


def _repeats(pin: str) -> bool:
    """121212, 123123, 12341234, 1231231; and pairs: 774411."""
    part = any(pin[length:] == pin[:-length] for length in range(1, len(pin) // 2 + 1))
    return part or (len(pin) % 2 == 0 and pin[::2] == pin[1::2])


def _two_runs(pin: str) -> bool:
    """123789, 321654, 12345678 in halves."""
    half = len(pin) // 2
    return len(pin) % 2 == 0 and all(_steps(part) in ({1}, {9}) for part in (pin[:half], pin[half:]))
