"""`kiosk doctor` as people and scripts call it: looking, the plan, mending, taking back, JSON and paper."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from kiosk.doctor.table import CHECKS
from tests.doctor.planted import KIOSK, PLAIN, Link, plant, snapshot


def doctor(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    command = [sys.executable, "-m", "kiosk", "doctor", *map(str, arguments)]
    return subprocess.run(command, env=dict(os.environ), capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A plain Debian."""
    return plant(tmp_path / "root", PLAIN).root


def test_looking_says_what_why_and_how(plain: Path) -> None:
    """Faults first; exit code 1; nothing is changed."""
    before = snapshot(plain)
    done = doctor("--root", plain)
    assert (done.returncode, done.stderr) == (1, "")
    first, _, rest = done.stdout.partition("\n")
    assert "things to mend" in first
    assert rest.index("To mend") < rest.index("To be looked at by hand") < rest.index("\nWell")
    assert "sysrq" in rest
    assert "Why: They work whatever is on the screen." in rest
    assert "Mend: Set kernel.sysrq to 0. This command can do it." in rest
    assert snapshot(plain) == before


def test_a_kiosk_on_which_all_is_well_has_nothing_to_mend(tmp_path: Path) -> None:
    """Exit code 0."""
    done = doctor("--root", plant(tmp_path / "root", KIOSK).root, "--json")
    found = json.loads(done.stdout)
    assert {check["id"] for check in found["checks"]} == {check.id for check in CHECKS}
    assert [check["id"] for check in found["checks"] if check["state"] == "fault"] == []
    assert done.returncode == 0
    assert found["kiosk"] is True


def test_the_plan_comes_first_then_the_mending_then_the_way_back(plain: Path) -> None:
    """--fix changes nothing without --yes; with it, everything, and the undo file takes everything back."""
    before = snapshot(plain)
    plan = doctor("--root", plain, "--fix")
    assert plan.returncode == 1
    assert "/etc/sysctl.d/zz-kiosk-sysrq.conf" in plan.stdout
    assert "kernel.sysrq = 0" in plan.stdout
    assert "add --yes" in plan.stdout
    assert snapshot(plain) == before
    done = doctor("--root", plain, "--fix", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    undo = done.stdout.rsplit("--undo ", 1)[1].strip()
    mended = json.loads(doctor("--root", plain, "--json").stdout)
    assert [check["id"] for check in mended["checks"] if check["changes"]] == []
    assert "nothing that this command can mend" in doctor("--root", plain, "--fix", "--yes").stdout
    back = doctor("--root", plain, "--undo", undo)
    assert (back.returncode, back.stderr) == (0, "")
    assert snapshot(plain) == before


def test_only_what_was_asked_for_is_mended(plain: Path) -> None:
    """By the names of the checks."""
    done = doctor("--root", plain, "--fix", "--yes", "--only", "sysrq")
    assert done.returncode == 0
    assert (plain / "etc/sysctl.d/zz-kiosk-sysrq.conf").exists()
    assert not (plain / "etc/modprobe.d").exists()
    refused = doctor("--root", plain, "--only", "sysrq,nonsense")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "There is no check called “nonsense”" in refused.stderr


def test_a_desktop_is_never_locked_down_unasked(tmp_path: Path) -> None:
    """One sentence, exit code 2, nothing changed; looking at it is calm and ends with 0."""
    desk = {"/etc/systemd/system/display-manager.service": Link("/lib/systemd/system/gdm3.service")}
    root = plant(tmp_path / "root", PLAIN | desk).root
    before = snapshot(root)
    done = doctor("--root", root, "--fix", "--yes", "--only", "sysrq,sleep")
    assert done.returncode == 2
    assert "This is a desktop computer, and mending would lock it down." in done.stderr
    calm = doctor("--root", root, "--only", "sysrq,sleep")
    assert calm.returncode == 0
    assert calm.stdout.startswith("This is a desktop computer: fine for trying the kiosk out")
    assert snapshot(root) == before
    assert doctor("--root", root, "--only", "sysrq", "--as-kiosk", "--fix", "--yes").returncode == 0


def test_the_paper_is_one_page_with_every_check(plain: Path, tmp_path: Path) -> None:
    """For the folder of the IT department, with boxes to tick and a place to sign."""
    page = tmp_path / "doctor.pdf"
    assert doctor("--root", plain, "--pdf", page).returncode == 1
    document = pypdfium2.PdfDocument(page)
    words = " ".join(document[0].get_textpage().get_text_bounded().split())
    assert len(document) == 1
    for check in CHECKS:
        assert without_a(check.title) in without_a(words), check.title
    assert "Name ____" in words
    document.close()


def without_a(words: str) -> str:
    """Qt draws a capital A of this font rightly, but tells readers of the file that it is another sign."""
    return re.sub("[A+%]", "", words)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--root", "nowhere"), "There is no folder nowhere to look at."),
        (("--root", ".", "--undo", "nowhere.json"), "The undo file nowhere.json cannot be read"),
        (("--root", ".", "--only", "sysrq", "--pdf", "no/folder/x.pdf"), "cannot be written"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], sentence: str
) -> None:
    """Exit code 2."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[1]))
    done = doctor(*arguments)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
