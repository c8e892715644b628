"""An examination in words: for a terminal, for other programs, and as sections for a page of paper.

Rules: faults first, each with what was found, why it matters and the mend; what is well takes one line. Decides
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.doctor.check import Change, Put, State
from kiosk.doctor.table import Examination, Result

HEADINGS = {
    State.FAULT: "To mend",
    State.NOTE: "Good to know",
    State.UNKNOWN: "Could not be seen from here",
    State.BY_HAND: "To be looked at by hand",
    State.WELL: "Well",
}


def summary(seen: Examination) -> str:
    """The whole examination in two sentences."""
    faults, notes = len(seen.of(State.FAULT)), len(seen.of(State.NOTE))
    if not seen.is_kiosk:
        told = "This is a desktop computer: fine for trying the kiosk out, nothing has to be done."
        more = f"Before it may stand in a waiting room, {notes} things below have to be looked at (--as-kiosk)."
        return (
            f"{told} {more}" if not faults else f"This is a desktop computer. {_things(faults)} to mend all the same."
        )
    if not faults:
        return f"Nothing to mend. {_things(len(seen.of(State.BY_HAND)))} can only be looked at by hand."
    able = sum(1 for result in seen.of(State.FAULT) if result.answer.changes)
    return f"{_things(faults)} to mend; {able} of them this command can mend itself (--fix)."


def _things(count: int) -> str:
    return "1 thing" if count == 1 else f"{count} things"


def told(seen: Examination) -> Iterator[str]:
    """The lines for a terminal."""
    yield summary(seen)
    for state in (State.FAULT, State.NOTE, State.UNKNOWN, State.BY_HAND):
        if found := seen.of(state):
            yield f"\n{HEADINGS[state]}"
            for result in found:
                yield from _lines(result)
    if found := seen.of(State.WELL):
        yield f"\n{HEADINGS[State.WELL]}\n  " + ", ".join(result.check.id for result in found)


def _lines(result: Result) -> Iterator[str]:
    check, answer = result.check, result.answer
    yield f"  {check.id:20} {answer.found}"
    if answer.state is not State.UNKNOWN:
        yield f"  {'':20} Why: {check.why}"
    if answer.mend:
        able = " This command can do it." if answer.changes else ""
        yield f"  {'':20} Mend: {answer.mend}{able}"


def plain(seen: Examination) -> dict[str, Any]:
    """The examination for other programs."""
    return {
        "kiosk": seen.is_kiosk,
        "summary": summary(seen),
        "checks": [
            {
                "id": result.check.id,
                "title": result.check.title,
                "state": result.answer.state.value,
                "found": result.answer.found,
                "why": result.check.why,
                "mend": result.answer.mend,
                "changes": [change.path for change in result.answer.changes],
            }
            for result in seen.results
        ],
    }


def plan(changes: Iterable[Change]) -> Iterator[str]:
    """What would be changed, file by file."""
    for change in changes:
        if isinstance(change, Put):
            yield f"  write  {change.path}"
            yield from (f"         | {line}" for line in change.text.splitlines() if not line.startswith("#"))
        else:
            name = change.path.rpartition("/")[2]
            yield f"  link   {change.path} → {change.target}  ({name} never starts)"


def paper(seen: Examination) -> list[tuple[str, list[tuple[str, str]], bool]]:
    """Heading, lines and whether they are to be ticked, for a page of paper."""
    sections = []
    for state in (State.FAULT, State.NOTE, State.UNKNOWN, State.BY_HAND):
        if found := seen.of(state):
            lines = [(result.check.title, f"{result.answer.found} {result.answer.mend}".strip()) for result in found]
            sections.append((HEADINGS[state], lines, state in (State.FAULT, State.BY_HAND)))
    if found := seen.of(State.WELL):
        names = "; ".join(result.check.title for result in found)
        sections.append((HEADINGS[State.WELL], [("", names)], False))
    return sections
