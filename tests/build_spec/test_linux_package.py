"""The Debian package: what it depends on, what its service promises, and what happens when nothing helps."""

from __future__ import annotations

import configparser
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_spec.linux.build_deb import smaller
from build_spec.linux.depends import UnknownLibraryError, depends
from build_spec.try_package.supervisor import seconds
from kiosk.ui.frames import ASK_EVERY as EVERY
from tests.test_cli import COMMANDS

SPANS = ("Watchdog", "TimeoutAbort", "Restart")
PACKAGE = Path("build_spec/linux/package").resolve()
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian packages are for Linux")


def test_every_library_becomes_a_package_once() -> None:
    """Names of Debian 12 and 13 are alternatives; what is inside needs no package."""
    linked = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libQt6Core.so.6", "libc.so.6", "ld-linux-x86-64.so.2"]
    field = depends(linked, ["libQt6Core.so.6"], (2, 35))
    assert field.startswith("libc6 (>= 2.35), ")
    assert field.count("libglib2.0-0 | libglib2.0-0t64") == 1
    # The service is one of the groups that udev makes; nothing else of this list brings it on Debian 13.
    assert {"cage", "udev"} <= set(field.split(", "))
    assert "Qt6" not in field


def test_an_undeclared_library_stops_the_build() -> None:
    """Better no package than one that does not start."""
    with pytest.raises(UnknownLibraryError, match=r"Which package brings libnew\.so\.1\?"):
        depends(["libnew.so.1"], [], (2, 35))


def unit(name: str) -> configparser.ConfigParser:
    """A unit of systemd; of settings that come twice only the last is kept."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(PACKAGE / name)
    return parser


@pytest.mark.parametrize("name", ["kiosk.service", "kiosk-screen.service"])
def test_the_services_never_give_up_and_shut_the_kiosk_in(name: str) -> None:
    """Each line here is one way out that stays closed."""
    service = unit(name)["Service"]
    assert service["Restart"] == "always"
    assert service["User"] == "kiosk"
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"
    assert service["IPAddressDeny"] == "any"
    assert service["DevicePolicy"] == "closed"
    # A login would move the kiosk into a session and so out of the limits of the service.
    assert "PAMName" not in service
    # A console that is reset for the helpers of the service would hang up on the compositor.
    assert not any(name.startswith("TTY") for name in service)
    assert float(service["WatchdogSec"]) >= 3 * EVERY
    # systemd never gives up, and ending the service on purpose calls nobody to its rescue.
    assert unit(name)["Unit"]["StartLimitIntervalSec"] == "0"
    assert "OnFailure" not in unit(name)["Unit"]


def test_the_compositor_shows_nothing_but_the_kiosk() -> None:
    """-s would let a keyboard switch to another console."""
    assert "cage -d $outputs -- /usr/bin/kiosk backdrop" in (PACKAGE / "session").read_text()


def test_a_kiosk_that_hangs_is_back_in_ten_seconds() -> None:
    """It is noticed, aborted, and on the screen again; a start takes up to two and a half."""
    assert sum(seconds(PACKAGE / "kiosk.service", f"{name}Sec") for name in SPANS) <= 7.5
    assert unit("kiosk.service")["Service"]["ExecStartPre"] == "+/usr/lib/myelin-kiosk/rescue"


def test_the_screen_outlives_the_kiosk_and_ends_with_it() -> None:
    """What would take it along when the kiosk starts anew must not be there; and a compositor that hangs is found out
    before the kiosk is blamed for it."""
    kiosk, screen = unit("kiosk.service"), unit("kiosk-screen.service")
    assert kiosk["Unit"]["Wants"] == "kiosk-screen.service"
    assert "kiosk-screen.service" in kiosk["Unit"]["After"].split()
    assert screen["Unit"]["StopWhenUnneeded"] == "yes"
    assert not {"PartOf", "BindsTo"} & set(screen["Unit"])
    assert "Install" not in screen
    assert float(screen["Service"]["WatchdogSec"]) + EVERY <= float(kiosk["Service"]["WatchdogSec"])
    # Only one of them owns the folder in which both meet.
    assert "RuntimeDirectory" not in kiosk["Service"]
    assert screen["Service"]["RuntimeDirectoryPreserve"] == "restart"


def session(folder: Path, part: str, tool: str = "", **told: str) -> str:
    """What the session does, with stand-ins for all it would start; `tool` is more shell for them, `told` what systemd
    tells it."""
    script = (PACKAGE / "session").read_text()
    script = script.replace("exec /usr/bin/", "begin /usr/bin/").replace("/usr/bin/cage -v", "echo Cage version 0.2")
    begin = 'begin() { echo "$@"; exit; }'
    environment = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-0", "PATH": os.environ["PATH"], **told}
    done = subprocess.run(
        ["sh", "-c", f"{begin}\n{tool}\n{script}", "session", part],
        env=environment, check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert not done.stderr
    return done.stdout


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Path]:
    """A folder with the socket of a compositor."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-0"))
        yield tmp_path


# As with a graphics card.
CARD = "ls() { :; }"


def test_a_graphics_driver_that_fails_twice_is_left_alone(compositor: Path) -> None:
    """From the third start on both draw in software, and go on doing so when that was well."""
    for _ in range(2):
        assert "software" not in session(compositor, "kiosk", CARD)
    for _ in range(3):
        assert "software" in session(compositor, "kiosk", CARD)
        session(compositor, "drawn", CARD)
    # The compositor was well: it goes on as it is.
    assert "software" not in session(compositor, "screen", CARD)


def test_a_compositor_that_shows_no_kiosk_twice_draws_in_software_and_so_does_the_kiosk(compositor: Path) -> None:
    """A kiosk that draws by a card could not be shown by it."""
    for _ in range(2):
        assert "software" not in session(compositor, "screen", CARD)
    assert "software" in session(compositor, "screen", CARD)
    # As that one would have made it.
    with socket.socket(socket.AF_UNIX) as anew:
        anew.bind(str(compositor / "wayland-0"))
        assert "software" in session(compositor, "kiosk", CARD)


def test_a_fall_now_and_then_is_not_the_fault_of_the_driver(compositor: Path) -> None:
    """What was drawn in between counts."""
    for _ in range(4):
        assert "software" not in session(compositor, "kiosk", CARD)
        session(compositor, "drawn", CARD)


def test_a_compositor_begins_without_the_socket_of_the_one_before(compositor: Path) -> None:
    """Nobody would answer there, and a kiosk would fall over it."""
    assert "cage -d -m last -- /usr/bin/kiosk backdrop" in session(compositor, "screen")
    assert not (compositor / "wayland-0").exists()


@pytest.mark.parametrize(("result", "ended"), [("timeout", True), ("watchdog", False), ("signal", False)])
def test_a_compositor_that_draws_no_more_goes_with_the_kiosk_that_could_not(
    tmp_path: Path, result: str, ended: bool
) -> None:
    """It answers, so its own watchdog finds nothing; but no kiosk gets a frame from it. After a fall it stays."""
    session(tmp_path, "screen")
    assert (tmp_path / "compositor.pid").read_text().strip().isdigit()
    with subprocess.Popen(["sleep", "60"]) as compositor:
        (tmp_path / "compositor.pid").write_text(f"{compositor.pid}\n")
        said = session(tmp_path, "ended", SERVICE_RESULT=result)
        assert bool(said) is ended
        if not ended:
            assert compositor.poll() is None
            compositor.kill()
        assert compositor.wait(20) == -9


def test_without_a_compositor_the_kiosk_is_not_started_for_ever(tmp_path: Path) -> None:
    """It gives up, and its service counts the start."""
    said = session(tmp_path, "kiosk", "sleep() { :; }")
    assert "There is no compositor" in said
    assert "kiosk run" not in said


ASKED = "show --property=UserspaceTimestampMonotonic --value"


@pytest.mark.parametrize(
    ("began", "up", "calls"),
    [(0, 3599, []), (0, 3600, ["--no-block reboot"]), (90_000, 93_599, []), (90_000, 93_600, ["--no-block reboot"])],
    ids=["just-started", "up-for-an-hour", "container-just-started", "container-up-for-an-hour"],
)
def test_the_machine_is_started_anew_at_most_once_an_hour(
    tmp_path: Path, began: int, up: int, calls: list[str]
) -> None:
    """At the eleventh start in ten minutes, and whatever the clock says: only the time since this system started
    counts. Earlier starts call for nothing."""
    uptime, systemctl, called = tmp_path / "uptime", tmp_path / "systemctl", tmp_path / "called"
    systemctl.write_text(f'#!/bin/sh\necho "$@" >> {called}\n[ "$1" != show ] || echo {began * 1_000_000}\n')
    systemctl.chmod(0o755)

    def start(now: float) -> None:
        uptime.write_text(f"{now:.2f} 99.1\n")
        rescue = ["sh", *map(str, (PACKAGE / "rescue", uptime, systemctl, 0, tmp_path / "notes"))]
        subprocess.run(rescue, check=True, capture_output=True)

    for start_before in range(10):
        start(up - 100 + start_before)
    assert not called.exists()
    start(up)
    assert called.read_text().splitlines() == [ASKED, *calls]


def test_a_kiosk_that_falls_over_now_and_then_needs_no_rescue(tmp_path: Path) -> None:
    """Ten falls in a year are not ten in ten minutes, and what is noted stays short."""
    uptime, notes = tmp_path / "uptime", tmp_path / "notes"
    for now in range(5000, 7000, 67):
        uptime.write_text(f"{now}.00 99.1\n")
        subprocess.run(["sh", PACKAGE / "rescue", uptime, "false", "0", notes], check=True, capture_output=True)
    assert len(notes.read_text().split()) == 9


@pytest.mark.parametrize("script", ["postinst", "prerm", "postrm", "rescue", "session"])
def test_the_scripts_are_plain_shell(script: str) -> None:
    """As dash of Debian reads them."""
    subprocess.run(["sh", "-n", PACKAGE / script], check=True)


def test_the_manual_names_every_command() -> None:
    """A command without a line in the manual is not finished."""
    manual = (PACKAGE / "kiosk.1").read_text()
    for command in COMMANDS:
        assert command in manual


def test_a_smaller_package_holds_the_same(tmp_path: Path) -> None:
    """As dpkg itself reads it."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("no dpkg-deb here")
    tree, package = tmp_path / "tree", tmp_path / "x.deb"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN/control").write_text("Package: x\nVersion: 1\nArchitecture: amd64\nMaintainer: x\nDescription: x\n")
    content = Path(sys.executable).read_bytes()[:99_999]
    (tree / "program").write_bytes(content)
    subprocess.run(["dpkg-deb", "-Znone", "--build", tree, package], check=True, capture_output=True)
    package.write_bytes(smaller(package.read_bytes(), "amd64"))
    assert package.stat().st_size < len(content) or len(content) < 20_000
    subprocess.run(["dpkg-deb", "-R", package, tmp_path / "out"], check=True, capture_output=True)
    assert (tmp_path / "out/program").read_bytes() == content
