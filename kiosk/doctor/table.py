"""The table of everything the doctor looks at, and how a whole machine is examined.

Rules: on a machine that is no kiosk nothing is a fault but what would trouble it anyway; every check answers, whatever
it meets. Changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from kiosk.doctor import boot, disks, keys, packages, power, screen, session, upkeep, usb
from kiosk.doctor.check import Answer, Change, Check, State
from kiosk.doctor.machine import Machine

CHECKS: tuple[Check, ...] = (
    *session.CHECKS,
    *power.CHECKS,
    *keys.CHECKS,
    *packages.CHECKS,
    *usb.CHECKS,
    *screen.CHECKS,
    *upkeep.CHECKS,
    *disks.CHECKS,
    *boot.CHECKS,
)


@dataclass(frozen=True, slots=True)
class Result:
    """One check and its answer."""

    check: Check
    answer: Answer


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found; `is_kiosk` says how it was judged."""

    is_kiosk: bool
    results: tuple[Result, ...]

    def of(self, state: State) -> tuple[Result, ...]:
        """All results of one state."""
        return tuple(result for result in self.results if result.answer.state is state)

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that could be changed, in the order of the table."""
        return tuple(change for result in self.results for change in result.answer.changes)


def examine(machine: Machine, as_kiosk: bool = False, only: Collection[str] = ()) -> Examination:
    """Look at everything, or `only` at the checks with these ids. With `as_kiosk` a desktop is judged as the kiosk it
    is to become."""
    public = as_kiosk or session.is_kiosk(machine)
    chosen = [check for check in CHECKS if not only or check.id in only]
    return Examination(public, tuple(Result(check, _look(check, machine, public)) for check in chosen))


def _look(check: Check, machine: Machine, public: bool) -> Answer:
    answer = check.look(machine)
    if answer.state is State.FAULT and not (public or check.everywhere):
        return replace(answer, state=State.NOTE)
    return answer
