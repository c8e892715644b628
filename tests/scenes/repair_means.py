"""What the scene `repair` should come to on average, solved without its cells and its lots.

Rules: takes the rates of the model, and nothing else of it; waiting times in a row are integrated on a fine grid.
"""

from __future__ import annotations

import numpy as np

from kiosk.scenes import repair_cells as tissue
from kiosk.scenes.repair_cells import HOMES

Numbers = np.ndarray[tuple[int], np.dtype[np.float64]]


def expected(days: Numbers, slow: tuple[str, ...], fail: float) -> dict[str, Numbers]:
    """Mean numbers of cells on some days, from the equations of repair.md: waiting times in a row, integrated on a fine
    grid; no lots and no cells."""
    wake = tissue.WAKE * (tissue.FEW_SIGNALS if "signals" in slow else 1) * (tissue.OLD_WAKE if "older" in slow else 1)
    divide = tissue.HURRY / tissue.CYCLE
    mature = tissue.MATURE * (tissue.OLD_MATURE if "older" in slow else 1)
    clear = tissue.CLEAR_HARDLY if "clear" in slow else tissue.CLEAR
    grid = np.arange(0.0, 30.0, 0.01)

    def hazard(at: Numbers) -> Numbers:
        return mature * (at - tissue.HELD_BACK * (1.0 - np.exp(-clear * at)) / clear)

    # Two waits in a row, wake and divide, then the fixed times of the way and the division.
    later = grid - tissue.TRAVEL - tissue.SPLIT
    born = wake * divide / (divide - wake) * (np.exp(-wake * later) - np.exp(-divide * later))
    born = np.where(later > 0.0, born, 0.0)

    def tried(day: float) -> float:
        before = grid[grid <= day]
        return float(np.trapezoid(born[: before.size] * (1.0 - np.exp(hazard(before) - hazard(np.array(day)))), before))

    cells, daughters = len(HOMES), 2 * len(HOMES)
    return {
        "rest": cells * np.exp(-wake * days),
        "daughters": daughters * np.array([float(np.trapezoid(born[grid <= day], grid[grid <= day])) for day in days]),
        "wait": daughters * fail * np.array([tried(day) for day in days]),
        "makers": daughters * (1.0 - fail) * np.array([tried(max(0.0, day - tissue.CHANGE)) for day in days]),
    }
