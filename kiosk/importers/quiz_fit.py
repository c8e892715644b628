"""Fits a question with answers or pairs into the limits of the kiosk's question types.

Rules: a right answer is never left out and never invented; answers that are too many leave from the end, and stand as
notes in the question's file; every change is a warning that names the question and its line. What cannot be fitted
is left out, with the reason. Knows no file format.
"""

from __future__ import annotations

import re

import msgspec

from kiosk.importers.quiz import Choice, Losses, QuizQuestion, quoted
from kiosk.questions import match, one, order, several
from kiosk.text import words

# An explanation says why; “Right!” or “Well done, yes.” does not.
FEWEST_WHY_WORDS = 4
UNKIND = re.compile(
    r"\b(wrong|incorrect|stupid|incorrect[oa]s?|equivocad[oa]s?|mal hecho)\b",
    re.IGNORECASE,
)
RANK = re.compile(r"\s*(\d)\s*[.):]?\s*")


def fit_choices(asked: QuizQuestion, losses: Losses) -> QuizQuestion | None:
    """`asked` as `one` or `several`, whichever its right answers make it, or None and a warning."""
    choices = tuple(choice for choice in asked.choices if choice.text)
    if len(choices) < len(asked.choices):
        _changed(asked, losses, "empty-answer", "has an answer without words, which was left out")
    right = [choice for choice in choices if choice.right]
    if not right:
        return refuse(asked, losses, "no-right-answer", "marks no answer as right", "Mark the right one and try again.")
    if len(right) == len(choices):
        mend = "Add an answer that is not right, or write it as a slide."
        return refuse(asked, losses, "only-right-answers", "has no answer that is not right", mend)
    most = one.MOST if len(right) == 1 else several.MOST
    if len(right) >= most:
        mend = f"Keep at most {most - 1} right ones."
        return refuse(asked, losses, "too-many-right", f"has {len(right)} right answers, too many for a screen", mend)
    spare = len(choices) - most
    others = [index for index, choice in enumerate(choices) if not choice.right]
    dropped = others[len(others) - spare :] if spare > 0 else []
    if dropped:
        told = f"has {len(choices)} answers, and the kiosk shows at most {most}, so left out were "
        told += ", ".join(quoted(choices[index].text) for index in dropped)
        _changed(asked, losses, "too-many-answers", told, "They stand as notes in the question's file.")
    aside = tuple(f"answer left out: {_noted(choices[index])}" for index in dropped)
    kept = tuple(choice for index, choice in enumerate(choices) if index not in dropped)
    kind = "one" if len(right) == 1 else "several"
    return explained(
        msgspec.structs.replace(asked, kind=kind, choices=kept, aside=(*asked.aside, *aside)),
        losses,
    )


def fit_pairs(asked: QuizQuestion, losses: Losses) -> QuizQuestion | None:
    """`asked` as `match`, or as `order` when its left sides are 1, 2, 3 …; or None and a warning."""
    pairs = tuple(pair for pair in asked.pairs if pair.left and pair.right)
    alone = [pair.right or pair.left for pair in asked.pairs if not (pair.left and pair.right)]
    if alone:
        told = f"has words without a partner, which were left out: {', '.join(map(quoted, alone))}"
        _changed(asked, losses, "no-partner", told, "The kiosk shows as many right sides as left ones.")
    ranks = [found[1] if (found := RANK.fullmatch(pair.left)) else "" for pair in pairs]
    ordered = ranks == [str(number) for number in range(1, len(pairs) + 1)]
    fewest, most = (order.FEWEST, order.MOST) if ordered else (match.FEWEST, match.MOST)
    if len(pairs) < fewest:
        mend = f"Write at least {fewest}, or write it as a choice of answers."
        return refuse(asked, losses, "too-few-pairs", f"has {len(pairs)} pairs, too few for the kiosk", mend)
    if len({pair.left for pair in pairs}) < len(pairs) or len({pair.right for pair in pairs}) < len(pairs):
        mend = "Give every line a partner of its own; a visitor could not know which of the two is meant."
        return refuse(asked, losses, "same-partner", "has the same words in two pairs", mend)
    if len(pairs) > most:
        told = f"has {len(pairs)} pairs, and the kiosk shows at most {most}, so left out were "
        told += ", ".join(quoted(f"{pair.left} – {pair.right}") for pair in pairs[most:])
        _changed(asked, losses, "too-many-answers", told, "They stand as notes in the question's file.")
    aside = (*asked.aside, *(f"left out: {pair.left} – {pair.right}" for pair in pairs[most:]))
    aside += tuple(f"left out, without a partner: {text}" for text in alone)
    kept = pairs[:most]
    if ordered:
        lines = tuple(Choice(pair.right, True) for pair in kept)
        return msgspec.structs.replace(asked, kind="order", choices=lines, pairs=(), heads=("", ""), aside=aside)
    return msgspec.structs.replace(asked, kind="match", pairs=kept, aside=aside)


def explained(asked: QuizQuestion, losses: Losses) -> QuizQuestion:
    """The question with an explanation: that of the file, or else what it tells those who chose a right answer."""
    feedback = tuple(choice.feedback for choice in asked.choices if choice.feedback)
    if any(UNKIND.search(text) for text in feedback):
        mend = "Say what is right about the thought; nobody here is told that they are wrong."
        _changed(asked, losses, "unkind-feedback", "has feedback that may hurt", mend)
    told = dict.fromkeys(choice.feedback for choice in asked.choices if choice.right and choice.feedback)
    why = [text for text in told if words(text) >= FEWEST_WHY_WORDS]
    if asked.why or not why:
        return asked
    mend = "Read it as somebody who chose another answer would."
    _changed(asked, losses, "made-explanation", "got its explanation from the feedback on the right answer", mend)
    choices = tuple(
        msgspec.structs.replace(choice, feedback="") if choice.right and choice.feedback in why else choice
        for choice in asked.choices
    )
    return msgspec.structs.replace(asked, why=" ".join(why), choices=choices)


def refuse(asked: QuizQuestion, losses: Losses, rule: str, problem: str, mend: str) -> QuizQuestion | None:
    """Report that a question stays behind; `problem` goes on after “The question “…””. There is none to give back."""
    losses.add(asked.line, rule, f"The question {quoted(asked.ask)} {problem}; it was left out.", mend)
    return None


def _changed(
    asked: QuizQuestion, losses: Losses, rule: str, problem: str, mend: str = "Look whether it is right."
) -> None:
    losses.add(asked.line, rule, f"The question {quoted(asked.ask)} {problem}.", mend)


def _noted(choice: Choice) -> str:
    return f"{choice.text} ({choice.feedback})" if choice.feedback else choice.text
