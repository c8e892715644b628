"""What staff do with decks, step by step, with the power cut at every single step of the disk.

Rules: a story is told once without a cut, to know what is on the screen before and after each deed; then once for every
step of the disk, and each time every state the disk may be left in is started from. Says what was wrong, judges
nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.station.disk import GrowingDisk
from kiosk.station.door import Door
from tests.station.power import PowerCut, PowerDisk, QuickDisk, State, read_in, write_out
from tests.station.shelf import TODAY, content_of, digest_of, letter_of, library_at, shown_after_start

Doing = Callable[[Path, GrowingDisk, str], None]


def do(home: Path, disk: GrowingDisk, deed: str) -> None:
    """Do one deed of a story: “install x”, “admit x” (from a stick, through the door), “activate x”, “rollback” or
    “remove x”."""
    verb, _, letter = deed.partition(" ")
    library = library_at(home, disk)
    match verb:
        case "install":
            library.install(content_of(letter), "", TODAY)
        case "admit":
            stick = home.parent / f"{letter}.deck"
            stick.write_bytes(content_of(letter))
            Door(library, lambda: TODAY, disk, run=lambda *_, **__: None).admit(stick, frozenset({"unsigned"}))
        case "activate":
            library.activate(digest_of(letter))
        case "rollback":
            library.rollback()
        case "remove":
            library.remove(digest_of(letter))
        case _:
            raise ValueError(deed)


@dataclass(frozen=True)
class Scene:
    """What is so between two deeds: the deck on the screen, and the decks in the library."""

    shown: str
    held: frozenset[str]


@dataclass
class Outcome:
    """How often the power was cut: `cuts` ways of cutting it, which left `states` different disks; and what was wrong
    after a start from one of them."""

    cuts: int = 0
    states: int = 0
    bad: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Story:
    """`deeds` done in a `home`, by `doing`, on a `disk`; `folder` is where the disks are laid out."""

    home: Path
    deeds: tuple[str, ...]
    folder: Path
    doing: Doing = do
    disk: type[PowerDisk] = PowerDisk

    def outcome(self) -> Outcome:
        """Start from everything that any cut may leave."""
        outcome = Outcome()
        for is_new, problem in self.starts():
            outcome.cuts += 1
            outcome.states += is_new
            if problem:
                outcome.bad.append(problem)
        return outcome

    def starts(self) -> Iterator[tuple[bool, str]]:
        """Cut the power at every step, cleanly and in the middle of writing, and start from all that may be left: for
        each whether such a disk was not seen before in that deed, and what was wrong then, or ""."""
        seen: set[tuple[int, frozenset[tuple[str, bytes]]]] = set()
        scenes = self._scenes()
        for cut, torn, deed, disk in self._cuts():
            for state in disk.aftermaths():
                key = (deed, frozenset(state.items()))
                if key in seen:
                    yield False, ""
                    continue
                seen.add(key)
                what = self.deeds[deed] if deed < len(self.deeds) else "the end"
                try:
                    self._start(state, scenes[deed : deed + 2])
                except Exception as error:
                    yield True, f"{what}, step {cut}{' (torn)' * torn}: {type(error).__name__}: {error}"
                else:
                    yield True, ""

    def _scenes(self) -> list[Scene]:
        home = self._laid_out("told", read_in(self.home))
        scenes = [_scene(home)]
        for deed in self.deeds:
            self.doing(home, QuickDisk(), deed)
            scenes.append(_scene(home))
        return scenes

    def _cuts(self) -> Iterator[tuple[int, bool, int, PowerDisk]]:
        """Every cut: the step, whether in the middle of it, the number of the deed it fell into, and the disk. The
        last one comes after the last deed."""
        cut, done, before = 0, 0, read_in(self.home)
        while done < len(self.deeds):
            for torn in (False, True):
                home = self._laid_out("cut", before)
                disk = self.disk(home, cut, torn)
                done = self._until_cut(home, disk)
                yield cut, torn, done, disk
            cut += 1

    def _until_cut(self, home: Path, disk: PowerDisk) -> int:
        for number, deed in enumerate(self.deeds):
            try:
                self.doing(home, disk, deed)
            except PowerCut:
                return number
        return len(self.deeds)

    def _start(self, state: State, scenes: list[Scene]) -> None:
        """Start from what is left, then work on as if nothing had happened. Raises what is wrong."""
        home = self._laid_out("left", state)
        shown = shown_after_start(home)
        assert shown in {scene.shown for scene in scenes}, f"“{shown}” is shown"
        library = library_at(home)
        lost = frozenset.intersection(*(scene.held for scene in scenes)) - _held(home)
        assert not lost, f"{lost} is lost"
        library.install(content_of("z"), "", TODAY)
        library.activate(digest_of("z"))
        assert library.open_active().deck.digest == digest_of("z")
        library.rollback()
        assert library.open_active().deck.digest == digest_of(shown)

    def _laid_out(self, name: str, state: State) -> Path:
        write_out(state, self.folder / name)
        return self.folder / name


def _held(home: Path) -> frozenset[str]:
    return frozenset(letter_of(entry.digest) for entry in library_at(home).entries())


def _scene(home: Path) -> Scene:
    return Scene(shown_after_start(home), _held(home))
