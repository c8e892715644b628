"""Mending is done wholly or not at all, and taken back byte for byte: content, rights, owner, links and absence."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.doctor.check import Change, Link, Put, State
from kiosk.doctor.machine import Machine
from kiosk.doctor.mending import Undo, mend, take_back
from kiosk.doctor.table import CHECKS, examine
from kiosk.doctor.tree import Standing, make, standing
from kiosk.errors import SetupError, UsageError
from tests.doctor.planted import KIOSK, PLAIN, Tree, plant, snapshot
from tests.doctor.planted import Link as Planted

NAME = "undo.json"
# A service of the kiosk that lacks what can be mended.
_SERVICE: Tree = {
    "/usr/lib/systemd/system/kiosk.service": "[Service]\nExecStart=/usr/bin/cage -d -- /usr/bin/kiosk run\n",
    "/etc/systemd/system/multi-user.target.wants/kiosk.service": Planted("/lib/systemd/system/kiosk.service"),
    "/etc/systemd/system/display-manager.service": Planted("/lib/systemd/system/gdm3.service"),
    "/var/lib/dpkg/status": "\n".join(
        f"Package: {name}\nStatus: install ok installed\n"
        for name in ("bluez", "systemd-coredump", "network-manager-config-connectivity-debian")
    ),
}
# As bad as a Debian can be, as far as a program can mend it.
BAD = PLAIN | _SERVICE
MENDABLE = {
    *("restart", "memory", "environment", "desktop", "sleep", "consoles", "sysrq", "ctrl-alt-del", "power-keys"),
    *("keyboards", "usb-network", "bluetooth", "cameras", "updates", "coredumps", "journal", "connectivity"),
}


@contextmanager
def planted(tree: Tree) -> Iterator[Machine]:
    """A machine in a folder that is gone afterwards; for tests that make many."""
    with tempfile.TemporaryDirectory() as folder:
        yield plant(Path(folder), tree)


def changes_of(machine: Machine, only: frozenset[str] = frozenset()) -> tuple[Change, ...]:
    """What the doctor would change, for all checks or some."""
    return examine(machine, as_kiosk=True, only=only).changes


def test_everything_that_can_be_mended_is(tmp_path: Path) -> None:
    """Afterwards each of these checks is well, and there is nothing left to change."""
    machine = plant(tmp_path, BAD)
    before = {result.check.id for result in examine(machine, as_kiosk=True).results if result.answer.changes}
    assert before == MENDABLE
    mend(machine, changes_of(machine), NAME)
    after = examine(machine, as_kiosk=True)
    assert {result.check.id for result in after.of(State.WELL)} >= MENDABLE - {"restart"}
    assert after.changes == ()


def test_what_is_written_wins_over_what_was_there(tmp_path: Path) -> None:
    """Whatever name the administrator's own files have."""
    tree = BAD | {
        "/etc/systemd/logind.conf.d/99-it.conf": "[Login]\nNAutoVTs=4\nHandlePowerKey=poweroff\n",
        "/etc/sysctl.d/99-sysctl.conf": "kernel.sysrq=1\n",
        "/etc/systemd/journald.conf.d/z.conf": "[Journal]\nSystemMaxUse=\n",
    }
    machine = plant(tmp_path, tree)
    mend(machine, changes_of(machine), NAME)
    assert changes_of(machine) == ()


# What may stand already where the doctor wants to write.
_there = st.one_of(
    st.tuples(st.just("file"), st.binary(max_size=64), st.sampled_from([0o600, 0o644, 0o755, 0o4711])),
    st.tuples(st.just("link"), st.sampled_from(["/dev/null", "../x", "nowhere", "/etc/passwd"])),
)


@settings(max_examples=40)
@given(
    only=st.frozensets(st.sampled_from(sorted(MENDABLE)), min_size=1),
    there=st.dictionaries(st.integers(0, 60), _there, max_size=6),
)
def test_whatever_was_mended_is_taken_back_exactly(
    only: frozenset[str], there: dict[int, tuple[str, bytes, int] | tuple[str, str]]
) -> None:
    """Any choice of checks, whatever stood there before: every file, link and folder is as it was."""
    with planted(BAD) as machine:
        chosen = changes_of(machine, only)
        for number, what in there.items():
            change = chosen[number % len(chosen)]
            place = machine.root / change.path.lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            if what[0] == "link":
                place.symlink_to(str(what[1]))
            else:
                place.write_bytes(what[1] if isinstance(what[1], bytes) else b"")
                place.chmod(int(what[-1]))
        before = snapshot(machine.root)
        undo = mend(machine, chosen, NAME)
        assert snapshot(machine.root) != before
        take_back(machine, undo)
        assert snapshot(machine.root) == before


@settings(max_examples=40)
@given(fails_at=st.integers(0, 60), only=st.frozensets(st.sampled_from(sorted(MENDABLE)), min_size=1))
def test_a_disk_that_refuses_in_the_middle_leaves_everything_as_it_was(fails_at: int, only: frozenset[str]) -> None:
    """Mending, and taking back: at whichever step it refuses, nothing is half done, and no undo file stays."""
    with planted(BAD) as machine:
        before = snapshot(machine.root)
        chosen = changes_of(machine, only)
        failing = _Failing(fails_at)
        try:
            undo = mend(machine, chosen, NAME, failing)
        except SetupError as error:
            assert str(error).startswith("Nothing was changed")
            assert snapshot(machine.root) == before
            return
        mended = snapshot(machine.root)
        failing = _Failing(fails_at)
        try:
            take_back(machine, undo, step=failing)
            assert snapshot(machine.root) == before
        except SetupError:
            assert _contents(snapshot(machine.root)) == _contents(mended)


class _Failing:
    """Does each step but the one with this number, once."""

    def __init__(self, fails_at: int) -> None:
        self._left = fails_at

    def __call__(self, machine: Machine, path: str, to: Standing) -> None:
        self._left -= 1
        if self._left == -1:
            raise OSError(28, "No space left on device", path)
        make(machine, path, to)


def _contents(seen: dict[str, tuple[object, ...]]) -> dict[str, tuple[object, ...]]:
    """A snapshot without the times of files that were made anew."""
    return {path: about[:5] for path, about in seen.items()}


@pytest.mark.parametrize("steps", range(0, 40, 3))
def test_a_power_cut_in_the_middle_can_be_taken_back(tmp_path: Path, steps: int) -> None:
    """The undo file is there before the first change."""
    machine = plant(tmp_path, BAD)
    before = snapshot(tmp_path)
    cut = _PowerCut(steps)
    with suppress(KeyboardInterrupt):
        mend(machine, changes_of(machine), NAME, cut)
    take_back(machine, tmp_path / "var/backups" / NAME)
    assert snapshot(tmp_path) == before


class _PowerCut(_Failing):
    def __call__(self, machine: Machine, path: str, to: Standing) -> None:
        self._left -= 1
        if self._left == -1:
            raise KeyboardInterrupt
        make(machine, path, to)


def test_what_somebody_changed_since_is_not_overwritten_unasked(tmp_path: Path) -> None:
    """One sentence that names the file; nothing is taken back. When told so, everything is."""
    machine = plant(tmp_path, BAD)
    before = snapshot(tmp_path)
    undo = mend(machine, changes_of(machine), NAME)
    touched = tmp_path / "etc/sysctl.d/zz-kiosk-sysrq.conf"
    touched.write_text("kernel.sysrq = 1\n")
    changed = snapshot(tmp_path)
    with pytest.raises(SetupError, match=r"zz-kiosk-sysrq\.conf was changed since"):
        take_back(machine, undo)
    assert snapshot(tmp_path) == changed
    take_back(machine, undo, sure=True)
    assert snapshot(tmp_path) == before


def test_a_file_that_came_into_a_new_folder_stays(tmp_path: Path) -> None:
    """And so does the folder."""
    machine = plant(tmp_path, BAD)
    undo = mend(machine, changes_of(machine), NAME)
    (tmp_path / "etc/systemd/system.conf.d/it.conf").write_text("[Manager]\n")
    take_back(machine, undo)
    assert [file.name for file in (tmp_path / "etc/systemd/system.conf.d").iterdir()] == ["it.conf"]


def test_without_a_folder_for_backups_one_is_made_and_taken_away(tmp_path: Path) -> None:
    """The undo file is for its owner alone."""
    machine = plant(tmp_path, BAD | {"/var/backups/keep": None})
    before = snapshot(tmp_path)
    undo = mend(machine, changes_of(machine), NAME)
    assert undo.stat().st_mode & 0o777 == 0o600
    take_back(machine, undo)
    assert snapshot(tmp_path) == before


def test_links_never_lead_out_of_the_root(tmp_path: Path) -> None:
    """A planted system may hold links to anywhere: they mean places in it."""
    outside = tmp_path / "outside"
    outside.mkdir()
    tree: Tree = {
        "/etc/sysctl.d": Planted(str(outside)),
        "/etc/systemd/logind.conf.d": Planted("../../../../../outside"),
    }
    machine = plant(tmp_path / "root", tree)
    with pytest.raises(SetupError):
        mend(machine, (Put("/etc/sysctl.d/a.conf", "x"),), NAME)
    with pytest.raises(SetupError):
        mend(machine, (Put("/etc/systemd/logind.conf.d/a.conf", "x"),), NAME)
    assert list(outside.iterdir()) == []


def test_a_folder_in_the_way_is_said(tmp_path: Path) -> None:
    """Nothing is changed."""
    machine = plant(tmp_path, {"/etc/a.conf/inside": "x", "/etc/b": "y", "/var/backups/keep": ""})
    before = snapshot(tmp_path)
    with pytest.raises(SetupError, match=r"/etc/a\.conf is a folder"):
        mend(machine, (Put("/etc/b", "new"), Link("/etc/a.conf")), NAME)
    assert snapshot(tmp_path) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root: only root may give files away")
def test_the_owner_comes_back(tmp_path: Path) -> None:
    """And the rights that a change of owner takes away."""
    machine = plant(tmp_path, {"/etc/b": "y", "/var/backups/keep": ""})
    os.chown(tmp_path / "etc/b", 1234, 4321)
    (tmp_path / "etc/b").chmod(0o4711)
    before = snapshot(tmp_path)
    undo = mend(machine, (Put("/etc/b", "new"),), NAME)
    assert (tmp_path / "etc/b").read_text() == "new"
    take_back(machine, undo)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"before": 1}', None])
def test_what_is_no_undo_file_is_refused(tmp_path: Path, content: bytes | None) -> None:
    """With a sentence."""
    file = tmp_path / NAME
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UsageError, match="undo file"):
        take_back(Machine(tmp_path), file)


def test_an_undo_file_holds_what_was_there(tmp_path: Path) -> None:
    """It is JSON that a person can read in need."""
    machine = plant(tmp_path, {"/etc/b": "y", "/var/backups/keep": ""})
    there = standing(machine, "/etc/b")
    undo = msgspec.json.decode(mend(machine, (Put("/etc/b", "new"), Link("/etc/c")), NAME).read_bytes(), type=Undo)
    assert undo.before[0] == ("/etc/b", there)
    assert [path for path, _ in undo.after] == ["/etc/b", "/etc/c"]


def test_a_kiosk_on_which_all_is_well_is_left_alone(tmp_path: Path) -> None:
    """There is nothing to change, and every check that can be mended has shown that it can be well."""
    machine = plant(tmp_path, KIOSK)
    assert changes_of(machine) == ()
    assert {check.id for check in CHECKS} >= MENDABLE
