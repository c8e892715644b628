"""Lives the life of the package in a Debian of its own: installed, started by its real service under a real systemd,
felled, upgraded, removed, purged.

Rules: the Debian is a root folder, `KIOSK_ROOT` or one that debootstrap makes below `build`, booted by systemd-nspawn;
of the services only two things are other than in a clinic: cage has no screen and is turned twice for the screenshot
(see screens.py), and starts are not counted before the turn of the rescue comes, which then waits for 6 seconds. Needs
root. “On the screen again” is when systemd was told of the first frame, looked for every 50 ms.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, ImageStat

from build_spec.try_package import held
from build_spec.try_package.figures import Figure, Seen
from build_spec.try_package.hang import spin

TOOLS = ("systemd-nspawn", "nsenter", "dpkg-deb", "pgrep")
NAME = "myelin-kiosk"
HEADLESS = """[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1
ExecStart=
ExecStart=/bin/sh /usr/local/bin/session screen
"""
UNCOUNTED = "[Service]\nExecStartPre=\n"
# As in a clinic, but for the pause.
PAUSE = 6
# A kiosk that tries and never gets a frame.
BLIND = "[Service]\nTimeoutStartSec=2\nExecStart=\nExecStart=/bin/sleep 60\n"
COUNTED = f"[Service]\nExecStartPre=+/usr/lib/myelin-kiosk/rescue /proc/uptime systemctl {PAUSE}\n"
UNITS = ("kiosk.service", "kiosk-screen.service")
LEFT = (
    *("/usr/lib/myelin-kiosk", "/var/lib/kiosk", "/var/cache/kiosk", "/run/kiosk"),
    *(f"/lib/systemd/system/{unit}" for unit in UNITS),
)
FAULTS: tuple[tuple[str, float, Callable[[int], None]], ...] = (
    ("kill -9", 3.0, lambda pid: os.kill(pid, signal.SIGKILL)),
    ("kill -SEGV", 3.0, lambda pid: os.kill(pid, signal.SIGSEGV)),
    ("kill -STOP", 10.0, lambda pid: os.kill(pid, signal.SIGSTOP)),
    ("busy loop in the window's thread", 10.0, spin),
)
# Of the compositor: the screen is dark meanwhile, and nothing can be held.
WHOLE = (("kill -9", 5.0, FAULTS[0][2]), ("kill -STOP", 10.0, FAULTS[2][2]))
# How often the screen is filmed, and the compositor felled, at most.
FEW = 5


class Box:
    """A booted Debian. `run` runs a command in it as root."""

    def __init__(self, root: Path) -> None:
        self.root = root
        # Before the boot: a kiosk without a screen would fall over until its rescue starts the machine anew.
        self.drop_ins, screen = (root / f"etc/systemd/system/{unit}.d" for unit in UNITS)
        for folder, name, said in ((screen, "headless", HEADLESS), (self.drop_ins, "uncounted", UNCOUNTED)):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            (folder / f"{name}.conf").write_text(said)
        boot = ["systemd-nspawn", "-q", "-b", "--register=no", "--keep-unit", "--console=pipe", "-M", "kioskbox"]
        self._boot = subprocess.Popen([*boot, "-D", root], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.until(lambda: "running" in self.run("systemctl", "is-system-running", check=False), 60)

    def run(self, *command: str, check: bool = True) -> str:
        """Run a command inside. Returns what it said."""
        inside = ["nsenter", "-t", str(self._init()), "-m", "-u", "-i", "-n", "-p", "-r", "-w", "--", *command]
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        return subprocess.run(
            inside, env=environment, check=check, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240
        ).stdout

    def install(self, package: Path) -> float:
        """Install a package file. Returns the seconds it took."""
        shutil.copyfile(package, self.root / "var/tmp/kiosk.deb")
        began = time.monotonic()
        self.run("apt-get", "install", "-y", "--no-install-recommends", "/var/tmp/kiosk.deb")
        return time.monotonic() - began

    def state(self) -> str:
        """A word that changes whenever the kiosk came to the screen, empty while it is not there."""
        told = self.run("systemctl", "show", "kiosk", "-p", "ActiveState,ActiveEnterTimestampMonotonic", check=False)
        return told if "ActiveState=active" in told else ""

    def on_screen(self, before: str = "") -> None:
        """Wait until the kiosk came to the screen."""
        self.until(lambda: self.state() not in ("", before), 90)

    def picture(self, file: Path) -> Seen:
        """What its service shows, by a screenshot."""
        self.run("apt-get", "install", "-y", "--no-install-recommends", "grim")
        time.sleep(3.0)
        taken, _ = self.as_kiosk("grim", "-").communicate(timeout=60)
        file.write_bytes(taken)
        with Image.open(io.BytesIO(taken)) as shot:
            lively = max(ImageStat.Stat(shot.convert("RGB")).stddev) > 30
        return Seen("its service shows a picture", lively, str(file))

    def as_kiosk(self, *command: str) -> subprocess.Popen[bytes]:
        """A command beside the kiosk on its screen, in its name and without its walls."""
        inside = ["nsenter", "-t", str(self._init()), "-m", "-p", "-r", "-w", "--"]
        kiosk = ["setpriv", "--reuid=kiosk", "--regid=kiosk", "--clear-groups", "env", "XDG_RUNTIME_DIR=/run/kiosk"]
        return subprocess.Popen(
            [*inside, *kiosk, "WAYLAND_DISPLAY=wayland-0", *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        )

    def root_now(self) -> Path:
        """The files as they are seen inside, with what lies in memory only."""
        return Path(f"/proc/{self._init()}/root")

    def kiosk(self) -> int:
        """The process that draws."""
        return self.process("/usr/bin/kiosk run")

    @staticmethod
    def process(command: str) -> int:
        """The process whose command line begins so, not one that it is just starting."""
        return int(subprocess.run(["pgrep", "-o", "-f", f"^{command}"], check=True, capture_output=True).stdout)

    def stop(self) -> None:
        """Switch it off."""
        self._boot.terminate()
        self._boot.wait(30)

    def _init(self) -> int:
        told = subprocess.run(["pgrep", "-P", str(self._boot.pid)], check=True, capture_output=True).stdout
        return int(told.split()[0])

    @staticmethod
    def until(so: Callable[[], bool], patience: float) -> None:
        """Wait until it is so."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            try:
                if so():
                    return
            except subprocess.CalledProcessError:
                pass
            time.sleep(0.05)
        raise TimeoutError("The Debian in the box does not get there.")


def missing() -> list[str]:
    """What would have to be here for this."""
    return [tool for tool in TOOLS if shutil.which(tool) is None] + ["root"] * (os.geteuid() != 0)


def figures(package: Path, times: int) -> Iterator[Figure | Seen]:
    """The whole life."""
    if missing():
        yield Seen("the package in a Debian of its own", False, f"not here: {', '.join(missing())}")
        return
    box = Box(debian("bookworm", "KIOSK_ROOT"))
    try:
        # Also what a run that was broken off left half installed.
        box.run("dpkg", "--purge", "--force-remove-reinstreq", NAME, check=False)
        yield Figure("apt install", box.install(package), "s", 300, f"load {os.getloadavg()[0]:.0f}")
        session = (box.root / "usr/lib/myelin-kiosk/session").read_text()
        (box.root / "usr/local/bin/session").write_text(session.replace("-d $outputs", "-d -r -r"))
        (box.root / "var/lib/kiosk/settings.json").write_text('{"ready": true}')
        box.run("chown", "-R", "kiosk:", "/var/lib/kiosk")
        box.run("systemctl", "daemon-reload")
        box.run("systemctl", "start", "kiosk")
        box.on_screen()
        yield box.picture(Path("build/packages/service.png"))
        yield _memory(box)
        yield from held.figures(box, min(times, FEW), (FAULTS[0], FAULTS[2]))
        for name, most, fault in FAULTS:
            yield _slowest(f"systemd, {name}", most, _falls(box, times, fault, box.kiosk))
        for name, most, fault in WHOLE:
            yield _slowest(f"systemd, {name} of cage", most, _falls(box, min(times, FEW), fault, _compositor))
        yield _rescued(box)
        yield _given_up(box)
        yield _ended(box)
        before = box.state()
        box.install(_newer(package, box.root / "var/tmp"))
        box.on_screen(before)
        kept = (box.root / "var/lib/kiosk/settings.json").exists() and "9.9.9" in box.run("dpkg", "-s", NAME)
        yield Seen("upgraded while it runs, and on the screen again with its data", kept)
        box.run("apt-get", "remove", "-y", NAME)
        yield Seen("removed: the data stay", (box.root / "var/lib/kiosk/settings.json").exists() and box.state() == "")
        box.run("apt-get", "purge", "-y", NAME)
        left = [place for place in LEFT if (box.root / place[1:]).exists()]
        left += [line for line in (box.root / "etc/passwd").read_text().splitlines() if line.startswith("kiosk:")]
        yield Seen("purged: nothing is left", not left, ", ".join(left))
    finally:
        box.stop()


def _slowest(what: str, most: float, falls: Iterator[float]) -> Figure:
    spans = sorted(falls)
    how = f"slowest of {len(spans)}, median {spans[len(spans) // 2]:.2f}, load {os.getloadavg()[0]:.0f}"
    return Figure(f"{what}: on the screen again after", spans[-1], "s", most, how)


def _falls(box: Box, times: int, fault: Callable[[int], None], victim: Callable[[], int]) -> Iterator[float]:
    """Fell the victim so often. Gives the seconds until the kiosk was back, for each time."""
    for _ in range(times):
        before, began = box.state(), time.monotonic()
        fault(victim())
        box.on_screen(before)
        yield time.monotonic() - began
        time.sleep(0.3)


def _compositor() -> int:
    return Box.process("/usr/bin/cage -d")


def _memory(box: Box) -> Figure:
    """What the backdrop adds to a kiosk that runs, libraries in shares."""
    told = Path(f"/proc/{box.process('/usr/bin/kiosk backdrop')}/smaps_rollup").read_text()
    kib = next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return Figure("memory of the backdrop beside the kiosk", kib / 1024, "MiB", how="PSS")


def _given_up(box: Box) -> Seen:
    """A kiosk that could draw nothing takes the compositor along, which only seems to be well."""
    compositor = _compositor()
    (box.drop_ins / "with-blind.conf").write_text(BLIND)
    box.run("systemctl", "daemon-reload")
    os.kill(box.kiosk(), signal.SIGKILL)
    box.until(lambda: _compositor() != compositor, 20)
    (box.drop_ins / "with-blind.conf").unlink()
    box.run("systemctl", "daemon-reload")
    box.on_screen()
    return Seen("a compositor from which no kiosk gets a frame is started anew", True)


def _ended(box: Box) -> Seen:
    """Who ends the kiosk ends the screen as well; who starts it gets both."""
    box.run("systemctl", "stop", "kiosk")
    box.until(lambda: "inactive" in box.run("systemctl", "is-active", "kiosk-screen", check=False), 20)
    ended = not subprocess.run(["pgrep", "-f", "^/usr/bin/(cage|kiosk)"], check=False, capture_output=True).stdout
    box.run("systemctl", "start", "kiosk")
    box.on_screen()
    return Seen("ended on purpose: nothing is left on the screen", ended)


def _rescued(box: Box) -> Seen:
    """Ten starts in ten minutes are no reason to wait, the eleventh waits, and the machine stays on. (Whether it is
    started anew after an hour is tested without it.)"""
    (box.drop_ins / "with-rescue.conf").write_text(COUNTED)
    box.run("systemctl", "daemon-reload")
    spans = list(_falls(box, 11, FAULTS[0][2], box.kiosk))
    waited = [span > PAUSE for span in spans]
    told = f"{max(spans[:-1]):.1f} s at most, then {spans[-1]:.1f} s"
    (box.drop_ins / "with-rescue.conf").unlink()
    box.run("systemctl", "daemon-reload")
    return Seen("after ten falls in a row the next start waits", waited == [False] * 10 + [True], told)


def debian(suite: str, variable: str) -> Path:
    """The root folder of a Debian: the one that the environment names, or one that debootstrap makes below `build`."""
    root = Path(os.environ.get(variable, f"build/roots/{suite}")).absolute()
    if not (root / "usr/bin/apt-get").exists():
        root.parent.mkdir(parents=True, exist_ok=True)
        parts = "--include=systemd-sysv,dbus,adduser,ca-certificates"
        subprocess.run(["debootstrap", "--variant=minbase", parts, suite, root], check=True, capture_output=True)
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    return root


def _newer(package: Path, folder: Path) -> Path:
    """The same package under a higher version."""
    with tempfile.TemporaryDirectory(dir=folder) as tree:
        subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
        control = Path(tree, "DEBIAN/control")
        lines = control.read_text().splitlines(keepends=True)
        control.write_text("".join("Version: 9.9.9\n" if line.startswith("Version:") else line for line in lines))
        newer = folder / "newer.deb"
        subprocess.run(["dpkg-deb", "-Zgzip", "-z1", "--build", tree, newer], check=True, capture_output=True)
    return newer
