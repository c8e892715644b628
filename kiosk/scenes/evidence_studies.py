"""The studies of the scene `evidence`: who was studied, how, and where that stands on the ladder of evidence.

Rules: one row for each study of the fact base (facts A3) whose source has been read; the order never changes, because
decks and drawings name a study by its place. Words about them stand in the drawing. Does not judge treatments.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Treatment(IntEnum):
    """What was tested. BOTH pools studies of MSCs and of blood stem cells; NEURAL has no button of its own."""

    BOTH = 0
    MSC = 1
    AHSCT = 2
    MYELIN = 3
    NEURAL = 4


class Rung(IntEnum):
    """How it was tested, from laboratory to approval. Nobody stands on the first and the last in this picture."""

    LAB = 0
    ALONE = 1
    COMPARED = 2
    FINAL = 3
    APPROVED = 4


@dataclass(frozen=True, slots=True)
class Trial:
    """One study, or one review that pools several. `people` 0: not stated; `planned` when it still runs."""

    code: str
    year: int
    people: int
    treatment: Treatment
    rung: Rung
    pooled: bool = False
    planned: bool = False


STUDIES: tuple[Trial, ...] = (
    Trial("connick", 2012, 10, Treatment.MSC, Rung.ALONE),
    Trial("harris-first", 2018, 20, Treatment.MSC, Rung.ALONE),
    Trial("petrou-trial", 2020, 48, Treatment.MSC, Rung.COMPARED),
    Trial("petrou-repeated", 2021, 24, Treatment.MSC, Rung.ALONE),
    Trial("mesems", 2021, 144, Treatment.MSC, Rung.COMPARED),
    Trial("harris-second", 2024, 54, Treatment.MSC, Rung.COMPARED),
    Trial("zhou", 2019, 133, Treatment.MSC, Rung.ALONE, pooled=True),
    Trial("islam", 2023, 0, Treatment.MSC, Rung.ALONE, pooled=True),
    Trial("maji", 2025, 691, Treatment.BOTH, Rung.COMPARED, pooled=True),
    Trial("mist", 2019, 110, Treatment.AHSCT, Rung.COMPARED),
    Trial("beat-ms", 2025, 156, Treatment.AHSCT, Rung.FINAL, planned=True),
    Trial("ram-ms", 2025, 100, Treatment.AHSCT, Rung.FINAL, planned=True),
    Trial("star-ms", 2025, 198, Treatment.AHSCT, Rung.FINAL, planned=True),
    Trial("rebuild", 2017, 50, Treatment.MYELIN, Rung.COMPARED),
    Trial("leone", 2023, 15, Treatment.NEURAL, Rung.ALONE),
    Trial("genchi", 2023, 12, Treatment.NEURAL, Rung.ALONE),
)
