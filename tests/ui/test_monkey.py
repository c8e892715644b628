"""A child at the kiosk: hundreds of touches anywhere, and nothing breaks, nothing complains, nothing stays."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint

from kiosk.visit import idle
from kiosk.visit.step import fresh
from tests.ui.conftest import Open
from tests.ui.kiosk import Kiosk, middle

TOUCHES = 250


def touch_anything(kiosk: Kiosk, dice: random.Random) -> None:
    """Mostly a control, sometimes the glass beside it, sometimes two fingers, sometimes a pause."""
    size = kiosk.window.view.size()
    somewhere = QPoint(dice.randrange(size.width()), dice.randrange(size.height()))
    # Sorted, because the order in which controls are known is no one's promise.
    places = sorted(((middle(one).x(), middle(one).y()) for one in kiosk.reachable()), key=str)
    chance = dice.random()
    if chance < 0.75 and places:
        kiosk.touch_at(QPoint(*dice.choice(places)))
    elif chance < 0.9:
        kiosk.touch_at(somewhere)
    elif chance < 0.95 and places:
        kiosk.press(QPoint(*dice.choice(places)), finger=1)
        kiosk.finger().stationary(1).press(2, somewhere, kiosk.window.view).commit()
        kiosk.finger().stationary(2).release(1, somewhere, kiosk.window.view).commit()
        kiosk.finger().release(2, somewhere, kiosk.window.view).commit()
        kiosk.settle()
    else:
        kiosk.wait(dice.choice((1.0, 60.0, idle.LEAST, idle.COUNTDOWN - 1.0)))


@pytest.mark.parametrize(("seed", "size"), [(1, (960, 540)), (2, (540, 960)), (3, (960, 540))])
def test_hundreds_of_touches(open_kiosk: Open, seed: int, size: tuple[int, int]) -> None:
    """Whatever is touched in whatever order; and when the child is gone, the kiosk comes home."""
    kiosk = open_kiosk(size=size, seed=seed)
    dice = random.Random(seed)
    screens = set()
    for _ in range(TOUCHES):
        touch_anything(kiosk, dice)
        screens.add(kiosk.visit.screen)
    assert len(screens) >= 3
    kiosk.wait(idle.MOST)
    kiosk.wait(idle.COUNTDOWN)
    assert kiosk.visit == fresh(kiosk.deck)
