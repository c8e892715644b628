"""Machines for the doctor's tests, planted as folders: a kiosk on which all is well, and a plain Debian.

Rules: only what a check reads is there; text is a file, `Link` a link. Decides nothing about what is right.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.doctor.keys import GETTYS, HANDLED
from kiosk.doctor.machine import Machine
from kiosk.doctor.power import SLEEP
from kiosk.doctor.session import UNSET
from kiosk.doctor.usb import CAMERAS, NETWORKS, RADIO


@dataclass(frozen=True)
class Link:
    """A link to `target`."""

    target: str


Tree = dict[str, str | bytes | Link | None]

_MASK = Link("/dev/null")
_TIMER = "[Timer]\nOnCalendar=*-*-* 6,18:00\nRandomizedDelaySec=12h\nPersistent=true\n"
_PANEL = """I: Bus=0003 Vendor=0eef Product=c000 Version=0110
N: Name="eGalax Touch Panel"
H: Handlers=mouse0 event5
B: PROP=2
B: EV=b
B: ABS=e61800000000003

I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="A Keyboard"
H: Handlers=sysrq kbd event6
B: PROP=0
B: EV=120013
"""
_NET = "  sl  local_address rem_address   st tx_queue rx_queue\n"


def edid(width_mm: int, height_mm: int) -> bytes:
    """What a screen of this size tells of itself."""
    told = bytearray(128)
    told[:8] = b"\x00\xff\xff\xff\xff\xff\xff\x00"
    told[21], told[22] = width_mm // 10, height_mm // 10
    told[66], told[67] = width_mm & 0xFF, height_mm & 0xFF
    told[68] = (width_mm >> 8) << 4 | height_mm >> 8
    return bytes(told)


def packages(*names: str) -> str:
    """dpkg's list with these packages installed, and one that was removed."""
    blocks = [f"Package: {name}\nStatus: install ok installed\nVersion: 1\n" for name in ("dpkg", *names)]
    return "\n".join([*blocks, "Package: firefox-esr\nStatus: deinstall ok config-files\nVersion: 1\n"])


# Debian as it is after its installer.
PLAIN: Tree = {
    "/lib": Link("usr/lib"),
    "/etc/passwd": "root:x:0:0:root:/root:/bin/bash\n",
    "/etc/shadow": "root:$y$abc:19000:0:99999:7:::\n",
    "/etc/default/grub": 'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\n',
    "/etc/systemd/logind.conf": "[Login]\n#NAutoVTs=6\n#HandlePowerKey=poweroff\n",
    "/etc/systemd/journald.conf": "[Journal]\n#SystemMaxUse=\n",
    "/etc/systemd/system/getty.target.wants/getty@tty1.service": Link("/lib/systemd/system/getty@.service"),
    "/etc/systemd/system/timers.target.wants/apt-daily.timer": Link("/lib/systemd/system/apt-daily.timer"),
    "/usr/lib/systemd/system/getty@.service": "[Service]\nExecStart=-/sbin/agetty\n",
    "/usr/lib/systemd/system/apt-daily.timer": _TIMER,
    "/usr/lib/systemd/system/apt-daily-upgrade.timer": _TIMER,
    "/usr/lib/sysctl.d/50-default.conf": "# a comment\nkernel.sysrq = 0x01b6\n-net.ipv4.conf.all.rp_filter = 2\n",
    "/usr/lib/udev/rules.d/60-input-id.rules": 'ENV{ID_INPUT_KEYBOARD}=="1", SYMLINK+="kbd"\n',
    "/var/lib/dpkg/status": packages("bash", "bluez", "systemd-coredump"),
    "/proc/cmdline": "BOOT_IMAGE=/boot/vmlinuz root=/dev/sda1 ro quiet\n",
    "/proc/self/mounts": "/dev/sda1 / ext4 rw,relatime 0 0\ntmpfs /run tmpfs rw 0 0\n",
    "/proc/sys/kernel/sysrq": "438\n",
    "/proc/bus/input/devices": _PANEL,
    "/proc/net/tcp": _NET + "   0: 00000000:0016 00000000:0000 0A 0\n   1: 0100007F:0277 00000000:0000 0A 0\n",
    "/proc/net/udp": _NET + "   0: 00000000:0044 00000000:0000 07 0\n",
    "/sys/class/drm/card0-HDMI-A-1/status": "connected\n",
    "/sys/class/drm/card0-HDMI-A-1/edid": edid(598, 336),
    "/sys/class/drm/card0-DP-1/status": "disconnected\n",
    "/sys/class/input/event5/dev": "13:69\n",
    "/sys/class/rtc/rtc0/name": "rtc_cmos\n",
    "/dev/dri/renderD128": "",
    "/var/backups/keep": "",
    "/usr/bin/espeak-ng": "",
    "/assets/fonts/Letters.ttf": "",
}

_SERVICE = (
    "Restart=always\nWatchdogSec=7\nNotifyAccess=all\nOOMScoreAdjust=-900\nMemoryMax=1200M\n"
    f"UnsetEnvironment={' '.join(UNSET)}\nNoNewPrivileges=yes\n"
)
# A kiosk on which every check is well.
KIOSK: Tree = PLAIN | {
    "/etc/passwd": "root:x:0:0:root:/root:/bin/bash\nkiosk:x:998:998::/var/lib/kiosk:/usr/sbin/nologin\n",
    "/etc/shadow": "root:!:19000:0:99999:7:::\n",
    "/etc/default/grub": "GRUB_TIMEOUT=0\nGRUB_DISABLE_RECOVERY=true\n",
    "/boot/grub/grub.cfg": "set superusers=it\npassword_pbkdf2 it grub.pbkdf2\n",
    "/usr/lib/systemd/system/kiosk.service": "[Unit]\nWants=kiosk-screen.service\nStartLimitIntervalSec=0\n[Service]\n"
    f"ExecStart=/usr/bin/kiosk run\n{_SERVICE}",
    "/usr/lib/systemd/system/kiosk-screen.service": "[Unit]\nStartLimitIntervalSec=0\n[Service]\n"
    f"ExecStart=/usr/bin/cage -d -m last -- /usr/bin/kiosk backdrop\n{_SERVICE}",
    "/etc/systemd/system/multi-user.target.wants/kiosk.service": Link("/lib/systemd/system/kiosk.service"),
    "/etc/systemd/system/sysinit.target.wants/systemd-timesyncd.service": Link("/lib/systemd/system/x"),
    "/etc/systemd/logind.conf.d/it.conf": "[Login]\nNAutoVTs=0\nReserveVT=0\n"
    + "".join(f"{key}=ignore\n" for key in HANDLED),
    "/etc/systemd/system.conf.d/it.conf": "[Manager]\nCtrlAltDelBurstAction=none\n",
    "/etc/systemd/journald.conf.d/it.conf": "[Journal]\nSystemMaxUse=200M\n",
    "/etc/systemd/system/apt-daily.timer": _MASK,
    "/etc/systemd/system/apt-daily-upgrade.timer": _MASK,
    "/etc/systemd/system/ctrl-alt-del.target": _MASK,
    "/etc/systemd/system/bluetooth.service": _MASK,
    **{f"/etc/systemd/system/{name}": _MASK for name in (*GETTYS, *SLEEP)},
    "/etc/sysctl.d/it.conf": "kernel.sysrq = 0\n",
    "/etc/udev/rules.d/it.rules": 'ENV{ID_INPUT_KEYBOARD}=="1", ENV{LIBINPUT_IGNORE_DEVICE}="1"\n',
    "/etc/modprobe.d/networks.conf": "".join(f"install {name} /bin/false\n" for name in NETWORKS),
    "/etc/modprobe.d/cameras.conf": "".join(f"install {name} /bin/false\n" for name in CAMERAS),
    "/etc/modprobe.d/radio.conf": "".join(f"install {name} /bin/false\n" for name in RADIO),
    "/etc/usbguard/usbguard-daemon.conf": "ImplicitPolicyTarget=block\n",
    "/etc/usbguard/rules.conf": "allow id 0eef:c000\n",
    "/var/lib/dpkg/status": packages("bash", "cage"),
    "/var/lib/kiosk/settings.json": '{"width_mm": 600.0, "ready": true}',
    "/proc/cmdline": "root=/dev/mapper/root ro quiet vt.global_cursor_default=0 rd.shell=0 panic=10\n",
    "/proc/self/mounts": "/dev/mapper/root / ext4 ro,relatime 0 0\n/dev/sda3 /var ext4 rw 0 0\n",
    "/proc/sys/kernel/sysrq": "0\n",
    "/proc/net/tcp": _NET,
}


def plant(root: Path, tree: Mapping[str, str | bytes | Link | None]) -> Machine:
    """Make the tree in the folder `root`; what is None is not there."""
    for path, what in tree.items():
        # Parents that are links are followed by the machine, not by us.
        place = root / path.lstrip("/")
        if what is None:
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(what, Link):
            place.symlink_to(what.target)
        elif isinstance(what, bytes):
            place.write_bytes(what)
        else:
            place.write_text(what, encoding="utf-8")
    return Machine(root, assets=root / "assets")


def snapshot(root: Path) -> dict[str, tuple[object, ...]]:
    """Everything below `root`: kind, rights, owner, and content with its time of change, or target."""
    found: dict[str, tuple[object, ...]] = {}
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            place = Path(folder) / name
            facts = place.lstat()
            about: tuple[object, ...] = (stat.S_IFMT(facts.st_mode), facts.st_mode, facts.st_uid, facts.st_gid)
            if stat.S_ISLNK(facts.st_mode):
                about += (str(place.readlink()),)
            elif stat.S_ISREG(facts.st_mode):
                about += (place.read_bytes(), facts.st_mtime_ns)
            found[str(place.relative_to(root))] = about
    return found
