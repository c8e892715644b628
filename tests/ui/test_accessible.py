"""What can be touched can also be found and pressed by a switch or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.deck.pack import Deck
from kiosk.ui.tour import Stop, stops
from kiosk.visit.step import fresh
from tests.ui.conftest import Open
from tests.ui.kiosk import Kiosk

PRESSABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.Link,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
}


@pytest.fixture
def kiosk(open_kiosk: Open) -> Kiosk:
    """The small deck, for a visitor who does not touch."""
    QAccessible.setActive(True)
    return open_kiosk(proof=True)


def controls(kiosk: Kiosk) -> dict[str, QAccessibleInterface]:
    """Everything that can be pressed now, by its name."""
    root = QAccessible.queryAccessibleInterface(kiosk.window.view)
    return {found.text(QAccessible.Text.Name): found for found in _below(root) if found.role() in PRESSABLE}


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from _below(child)


def press(kiosk: Kiosk, name: str) -> None:
    """Press a control without a finger."""
    found = controls(kiosk)
    assert name in found, f"no “{name}” among {sorted(found)}"
    found[name].actionInterface().doAction("Press")
    kiosk.settle()


def show(kiosk: Kiosk, stop: Stop) -> None:
    """Show one screen."""
    kiosk.window.visitor.show(stop.visit)
    kiosk.settle()


def test_everything_that_can_be_touched_has_a_name_and_a_role(kiosk: Kiosk, small_deck: Deck) -> None:
    """On every screen of the deck; what does the same twice is told once."""
    found = []
    for stop in stops(small_deck, fresh(small_deck)):
        show(kiosk, stop)
        named = controls(kiosk)
        touchable = {str(target.property("label")) for target in kiosk.reachable()} - {""}
        found += [f"{stop.name}: “{label}” can be touched but not found" for label in sorted(touchable - set(named))]
    assert not found, "\n".join(found)


def test_everything_that_is_found_can_be_pressed(kiosk: Kiosk, small_deck: Deck) -> None:
    """Pressing a control activates it, as a touch would."""
    found = []
    for stop in stops(small_deck, fresh(small_deck)):
        show(kiosk, stop)
        for name in controls(kiosk):
            heard: list[str] = []
            for target in kiosk.targets(name) if kiosk.can_touch(name) else []:
                target.activated.connect(lambda *_, heard=heard: heard.append("heard"))
            press(kiosk, name)
            if not heard and kiosk.can_touch(name):
                found.append(f"{stop.name}: “{name}” is found but does nothing when it is pressed")
            show(kiosk, stop)
    assert not found, "\n".join(dict.fromkeys(found))


def test_a_visit_without_a_finger(kiosk: Kiosk) -> None:
    """From the attract screen to the second slide of the tour."""
    for name in ("Touch to begin", "10 min", "Start 10-minute tour", "Next"):
        press(kiosk, name)
    assert kiosk.visit.at == 1
