"""Every check tells a kiosk on which all is well from one with its fault, and no check minds the fault of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.doctor.check import State
from kiosk.doctor.machine import Machine
from kiosk.doctor.table import CHECKS, Examination, examine
from kiosk.places import ROOT
from tests.doctor.planted import KIOSK, PLAIN, Link, Tree, edid, packages, plant

UNIT, SCREEN = (f"/usr/lib/systemd/system/{name}.service" for name in ("kiosk", "kiosk-screen"))
MOUNTS, COMMAND = "/proc/self/mounts", "/proc/cmdline"
MEASURED, EDID = "/var/lib/kiosk/settings.json", "/sys/class/drm/card0-HDMI-A-1/edid"
SECOND = "/sys/class/drm/card0-DP-1/status"
PANEL, ABOUT_PANEL = "/proc/bus/input/devices", "/run/udev/data/c13:69"
QUIET = "quiet vt.global_cursor_default=0"
RTC = "/sys/class/rtc/rtc0/name"
TIMESYNC = "/etc/systemd/system/sysinit.target.wants/systemd-timesyncd.service"


def text(path: str) -> str:
    """A text of the kiosk on which all is well."""
    found = KIOSK[path]
    assert isinstance(found, str)
    return found


NET = text("/proc/net/tcp")


def unit(old: str, new: str, file: str = UNIT) -> Tree:
    """A service with one thing otherwise."""
    assert old in text(file)
    return {file: text(file).replace(old, new)}


def has(*names: str) -> Tree:
    """These packages are installed, too."""
    return {"/var/lib/dpkg/status": packages("bash", "cage", *names)}


# The id of a check, a fault planted for it, and words of what it finds.
FAULTS: list[tuple[str, Tree, str]] = [
    ("session", {"/etc/systemd/system/multi-user.target.wants/kiosk.service": None}, "not enabled"),
    ("session", unit("cage -d", "cage", SCREEN), "title bar"),
    ("session", unit("cage -d", "cage -d -s", SCREEN), "text console"),
    ("session", unit("/usr/bin/cage -d -m last -- ", "", SCREEN), "inside “cage”"),
    ("session", unit("Wants=kiosk-screen.service", ""), "inside “cage”"),
    *(
        (check, unit(old, new, file), found)
        for file in (UNIT, SCREEN)
        for check, old, new, found in (
            ("restart", "Restart=always", "Restart=on-failure", "not started again"),
            ("restart", "StartLimitIntervalSec=0", "", "systemd gives up"),
            ("watchdog", "WatchdogSec=7", "", "stands still"),
            ("memory", "MemoryMax=1200M", "", "memory runs out"),
        )
    ),
    ("memory", {"/etc/systemd/system/kiosk.service.d/x.conf": "[Service]\nOOMScoreAdjust=0\n"}, "memory runs out"),
    ("environment", unit("NoNewPrivileges=yes", ""), "load other code"),
    ("account", {"/etc/passwd": "kiosk:x:998:998::/home/kiosk:/bin/bash\n"}, "has a shell (/bin/bash)"),
    ("account", {"/etc/passwd": ""}, "no account"),
    ("desktop", {"/etc/systemd/system/display-manager.service": Link("/lib/systemd/system/gdm3.service")}, "gdm3"),
    ("blanking", {COMMAND: text(COMMAND) + " consoleblank=600"}, "after 600 seconds"),
    ("blanking", has("light-locker"), "light-locker"),
    ("sleep", {"/etc/systemd/system/suspend.target": None}, "can go to sleep"),
    ("idle-action", {"/etc/systemd/logind.conf": "[Login]\nIdleAction=suspend\n"}, "suspend"),
    ("consoles", {"/etc/systemd/system/getty@tty1.service": None}, "Ctrl+Alt+F2"),
    ("consoles", {"/etc/systemd/logind.conf.d/zz.conf": "[Login]\nNAutoVTs=6\n"}, "Ctrl+Alt+F2"),
    ("sysrq", {"/etc/sysctl.d/z.conf": "kernel/sysrq=176\n"}, "(176)"),
    (
        "sysrq",
        {"/etc/sysctl.d/it.conf": None, "/usr/lib/sysctl.d/50-default.conf": None, "/proc/sys/kernel/sysrq": "438"},
        "(438)",
    ),
    ("ctrl-alt-del", {"/etc/systemd/system/ctrl-alt-del.target": None}, "restarts"),
    ("power-keys", {"/etc/systemd/logind.conf.d/zz.conf": "[Login]\nHandlePowerKey=poweroff\n"}, "HandlePowerKey"),
    ("keyboards", {"/etc/udev/rules.d/it.rules": None}, "is listened to"),
    ("notifications", has("dunst"), "dunst"),
    ("gestures", has("gnome-shell"), "gnome-shell"),
    ("accessibility-keys", has("orca"), "orca"),
    ("input-methods", has("ibus"), "ibus"),
    ("printing", has("cups"), "cups"),
    ("sharing", has("samba"), "samba"),
    ("assistants", has("mycroft-core"), "mycroft-core"),
    ("web-browsers", has("firefox-esr"), "firefox-esr"),
    ("usb-sticks", has("udiskie"), "udiskie"),
    ("usb-sticks", {MOUNTS: text(MOUNTS) + "/dev/sdb1 /media/stick vfat rw,nosuid 0 0\n"}, "/media/stick"),
    ("usb-devices", {"/etc/usbguard/usbguard-daemon.conf": None}, "is used"),
    ("usb-devices", {"/etc/usbguard/usbguard-daemon.conf": "ImplicitPolicyTarget=allow\n"}, "unknown devices"),
    ("usb-devices", {"/etc/usbguard/rules.conf": "# none\n"}, "no list"),
    ("usb-network", {"/etc/modprobe.d/networks.conf": "install ipheth /bin/false\n"}, "telephone"),
    ("cameras", {"/etc/modprobe.d/cameras.conf": "blacklist uvcvideo\n"}, "camera"),
    ("bluetooth", {"/etc/systemd/system/bluetooth.service": None, **has("bluez")}, "paired"),
    ("screens", {SECOND: "connected", ABOUT_PANEL: "E:WL_OUTPUT=DP-1\n"}, "2 screens"),
    ("screen-size", {EDID: edid(160, 90), MEASURED: None}, "does not tell"),
    ("screen-size", {MEASURED: '{"width_mm": 900.0}'}, "measured were 900"),
    ("touch", {SECOND: "connected"}, "on which one fingers touch"),
    ("touch", {PANEL: 'N: Name="A Keyboard"\n'}, "no touch panel"),
    ("updates", {"/etc/systemd/system/apt-daily.timer": None}, "while visitors are there"),
    ("updates", has("packagekit"), "packagekit"),
    ("coredumps", has("systemd-coredump"), "memory is written"),
    ("journal", {"/etc/systemd/journald.conf.d/it.conf": None}, "4 GB"),
    ("ports", {"/proc/net/tcp": NET + " 0: 00000000:0016 00000000:0000 0A\n"}, "22 tcp (ssh)"),
    ("ports", {"/proc/net/udp6": NET + " 0: 00000000000000000000000000000000:14E9 0:0 07\n"}, "5353 udp (avahi)"),
    ("connectivity", has("network-manager-config-connectivity-debian"), "login page"),
    ("fonts", {"/assets/fonts/Letters.ttf": None}, "missing"),
    (
        "disk-kind",
        {MOUNTS: "/dev/mmcblk0p2 / ext4 ro 0 0\n", "/sys/class/block/mmcblk0/device/type": "SD\n"},
        "memory card",
    ),
    ("clock", {RTC: None, TIMESYNC: None}, "no battery"),
    ("boot-menu", {"/etc/default/grub.d/it.cfg": "GRUB_TIMEOUT=3\n"}, "waits for keys"),
    ("boot-menu", {"/boot/grub/grub.cfg": ""}, "no password"),
    ("emergency", {"/etc/shadow": "root:$y$abc:1::::::\n", COMMAND: QUIET}, "gets a shell"),
]
# The id of a check, what is planted, and words of what it finds: nothing to mend, but good to know.
NOTES: list[tuple[str, Tree, str]] = [
    ("desktop", has("xserver-xorg-core"), "X server is installed"),
    ("screen-size", {MEASURED: "{"}, "598 mm wide; nobody measured it"),
    ("touch", {ABOUT_PANEL: "E:LIBINPUT_CALIBRATION_MATRIX=0 -1 1 1 0 0\n"}, "(0 -1 1 1 0 0)"),
    ("touch", {PANEL: text(PANEL).replace("ABS=e61800000000003", "ABS=20000000000003")}, "one finger"),
    ("contact-size", {PANEL: text(PANEL).replace("e618", "e608")}, "a palm looks like one"),
    ("graphics", {"/dev/dri/renderD128": None}, "no graphics card"),
    ("voices", {"/usr/bin/espeak-ng": None}, "No voice"),
    ("disk-layout", {MOUNTS: "/dev/mapper/root / ext4 rw 0 0\n"}, "share one part"),
    ("encryption", {MOUNTS: "/dev/sda1 / ext4 ro 0 0\n"}, "take"),
    ("clock", {RTC: None}, "no battery"),
    ("emergency", {COMMAND: QUIET}, "first stage"),
    ("boot-text", {COMMAND: "rd.shell=0 panic=10"}, "Lines of text"),
]
# What goes wrong with it: fingers cannot be mapped when there are two screens.
BESIDE = {"touch": {"screens"}}
# Answered by the real disk the tests run on.
REAL = {"disk"}


def states(seen: Examination) -> dict[str, State]:
    """How every check answered, but those that only a person can."""
    return {
        result.check.id: result.answer.state
        for result in seen.results
        if result.answer.state is not State.BY_HAND and result.check.id not in REAL
    }


def found(seen: Examination, check: str) -> str:
    """What one check found."""
    return next(result.answer.found for result in seen.results if result.check.id == check)


def test_on_a_kiosk_on_which_all_is_well_every_check_is_well(tmp_path: Path) -> None:
    """No note, no fault, nothing that could not be seen, nothing to change."""
    seen = examine(plant(tmp_path, KIOSK))
    assert seen.is_kiosk
    assert {name: state for name, state in states(seen).items() if state is not State.WELL} == {}
    assert seen.changes == ()


@pytest.mark.parametrize(("check", "planted", "words"), FAULTS)
def test_a_planted_fault_is_found_by_its_check_alone(tmp_path: Path, check: str, planted: Tree, words: str) -> None:
    """In words that name it, with a mend, and no other check calls it a fault of its own."""
    seen = examine(plant(tmp_path, KIOSK | planted), as_kiosk=True)
    wrong = {name for name, state in states(seen).items() if state is State.FAULT}
    assert wrong - BESIDE.get(check, set()) <= {check}
    assert states(seen)[check] in (State.FAULT, State.NOTE)
    assert words in found(seen, check)
    assert next(result.answer.mend for result in seen.results if result.check.id == check)


@pytest.mark.parametrize(("check", "planted", "words"), NOTES)
def test_what_is_good_to_know_is_no_fault(tmp_path: Path, check: str, planted: Tree, words: str) -> None:
    """It is said, and the exit code stays 0."""
    seen = examine(plant(tmp_path, KIOSK | planted))
    wrong = {name: state for name, state in states(seen).items() if state is not State.WELL}
    assert wrong.pop(check) is State.NOTE
    assert State.FAULT not in wrong.values()
    assert words in found(seen, check)


@pytest.mark.parametrize(("line", "state"), [("exec cage -d -- kiosk run", State.WELL), ("kiosk run", State.FAULT)])
def test_a_service_that_runs_a_script_is_judged_by_the_script(tmp_path: Path, line: str, state: State) -> None:
    """The one of the package first chooses what draws."""
    script = "/usr/lib/myelin-kiosk/session"
    planted = unit("/usr/bin/cage -d -m last -- /usr/bin/kiosk backdrop", script, SCREEN) | {
        script: f"#!/bin/sh\n# cage\n{line}\n"
    }
    assert states(examine(plant(tmp_path, KIOSK | planted)))["session"] is state


def test_the_services_of_the_package_are_well(tmp_path: Path) -> None:
    """As they are installed, with the script they run."""
    package = ROOT / "build_spec/linux/package"
    real = {unit: (package / Path(unit).name).read_text() for unit in (UNIT, SCREEN)}
    real["/usr/lib/myelin-kiosk/session"] = (package / "session").read_text()
    seen = states(examine(plant(tmp_path, KIOSK | real)))
    checked = ("session", "restart", "watchdog", "memory", "environment")
    assert {check: seen[check] for check in checked} == dict.fromkeys(checked, State.WELL)


def test_every_check_is_shown_to_fail() -> None:
    """A check that cannot say anything but “well” would be worth nothing."""
    shown = {check for check, _, _ in (*FAULTS, *NOTES)} | REAL
    by_hand = {"firmware", "case", "screen-menu", "panel-menu", "wall-socket", "windows"}
    assert shown | by_hand == {check.id for check in CHECKS}
    assert not shown & by_hand


def test_a_plain_debian_is_told_all_it_lacks(tmp_path: Path) -> None:
    """As it comes from its installer: no kiosk, keys, consoles, sleep, updates by day, an open port …"""
    seen = examine(plant(tmp_path, PLAIN))
    faults = {result.check.id for result in seen.of(State.FAULT)}
    assert faults >= {
        *("session", "account", "sleep", "consoles", "sysrq", "ctrl-alt-del", "power-keys", "keyboards"),
        *(
            "usb-devices",
            "usb-network",
            "cameras",
            "bluetooth",
            "updates",
            "coredumps",
            "journal",
            "ports",
            "boot-menu",
        ),
    }
    assert "22 tcp (ssh)" in found(seen, "ports")
    assert "631" not in found(seen, "ports"), "what listens to this machine only is no open port"


def test_a_desktop_for_trying_out_is_left_in_peace(tmp_path: Path) -> None:
    """The same things are notes; only what troubles any machine is a fault, and --as-kiosk judges it as a kiosk."""
    desk = {"/etc/systemd/system/display-manager.service": Link("/lib/systemd/system/gdm3.service")}
    machine = plant(tmp_path, PLAIN | desk)
    seen = examine(machine)
    assert not seen.is_kiosk
    everywhere = {check.id for check in CHECKS if check.everywhere}
    assert {result.check.id for result in seen.of(State.FAULT)} <= everywhere
    assert len(seen.of(State.NOTE)) > 10
    assert len(examine(machine, as_kiosk=True).of(State.FAULT)) > 10


def test_an_empty_folder_is_no_reason_to_fall_over(tmp_path: Path) -> None:
    """Every check answers, whatever it meets; so it does when nothing may be read."""
    seen = examine(plant(tmp_path, {}))
    assert len(seen.results) == len(CHECKS)
    assert examine(Machine(tmp_path / "nowhere")).results


def test_only_the_checks_that_were_asked_for(tmp_path: Path) -> None:
    """In the order of the table."""
    seen = examine(plant(tmp_path, PLAIN), only=("sysrq", "sleep"))
    assert [result.check.id for result in seen.results] == ["sleep", "sysrq"]


def test_the_desktop_itself_is_asked_only_on_a_desktop(tmp_path: Path) -> None:
    """Its screen saver."""
    plant(tmp_path, KIOSK)
    asked = lambda command: "uint32 300\n"  # noqa: E731
    here = Machine(tmp_path, asked, {"XDG_CURRENT_DESKTOP": "GNOME"}, tmp_path / "assets")
    assert "after 300 seconds" in found(examine(here), "blanking")
    assert "Nothing" in found(examine(Machine(tmp_path, asked)), "blanking")
