"""Checks of what can be plugged in: sticks, keyboards that pretend, networks, radios and cameras.

Rules: which devices are allowed is decided by people: a wrong list would lock out the touch panel. Changes nothing by
itself.
"""

from __future__ import annotations

import re

from kiosk.doctor.check import Answer, Check, fault, note, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.packages import installed
from kiosk.doctor.systemd import OURS, drop_ins, is_masked, lines, masks, ours

# What mounts a stick, or opens a window about it, by itself.
MOUNTERS = ("udiskie", "usbmount", "thunar-volman", "gvfs", "pcmanfm", "nautilus", "dolphin", "autofs")
STICKS = ("/dev/sd", "/dev/mmcblk")
REMOVABLE = ("/media/", "/run/media/", "/mnt/")
SAFE = {"noexec", "nosuid", "nodev"}
NETWORKS = (
    "cdc_ether",
    "cdc_eem",
    "cdc_ncm",
    "cdc_mbim",
    "cdc_subset",
    "rndis_host",
    "ipheth",
    "qmi_wwan",
    "sierra_net",
)
CAMERAS = ("uvcvideo",)
RADIO = ("btusb", "bluetooth")
_MODPROBE = (
    "/etc/modprobe.d",
    "/run/modprobe.d",
    "/usr/local/lib/modprobe.d",
    "/usr/lib/modprobe.d",
    "/lib/modprobe.d",
)


def _sticks(machine: Machine) -> Answer:
    mounters = sorted(set(MOUNTERS) & (installed(machine) or frozenset()))
    if mounters:
        return fault(
            f"Sticks are opened by themselves: {', '.join(mounters)}.",
            f"Leave sticks to the kiosk: apt purge {' '.join(mounters)}",
        )
    for line in (machine.text("/proc/self/mounts") or "").splitlines():
        fields = line.split()
        if len(fields) < 4 or not (fields[0].startswith(STICKS) and fields[1].startswith(REMOVABLE)):
            continue
        if not set(fields[3].split(",")) >= SAFE:
            told = f"A stick is mounted so that programs on it can run ({fields[1]})."
            return fault(told, "Mount it noexec,nosuid,nodev.")
    return well("No program opens a stick by itself.")


def _devices(machine: Machine) -> Answer:
    text = machine.text("/etc/usbguard/usbguard-daemon.conf")
    if text is None:
        return fault(
            "Every USB device that is plugged in is used.",
            "Install usbguard with only the devices of today: apt install usbguard, then "
            "usbguard generate-policy > /etc/usbguard/rules.conf",
        )
    policy = re.search(r"^ImplicitPolicyTarget=(\w+)", text, re.MULTILINE)
    allowed = list(lines(machine.text("/etc/usbguard/rules.conf") or ""))
    if policy is None or policy[1] not in ("block", "reject"):
        return fault("usbguard lets unknown devices in.", "Set ImplicitPolicyTarget=block in usbguard-daemon.conf.")
    if not allowed:
        return fault("usbguard has no list of devices.", "usbguard generate-policy > /etc/usbguard/rules.conf")
    return well(f"Only known USB devices are used ({len(allowed)} rules).")


def _never_loaded(machine: Machine, modules: tuple[str, ...]) -> bool:
    said = {tuple(line.split()[:3]) for text in drop_ins(machine, _MODPROBE) for line in lines(text)}
    return all(("install", name, "/bin/false") in said for name in modules)


def _never(topic: str, modules: tuple[str, ...]) -> Answer:
    rules = (f"install {name} /bin/false" for name in modules)
    change = ours(f"/etc/modprobe.d/{OURS}-{topic}.conf", *rules)
    told = {
        "usb-network": "A telephone or an adapter that is plugged in becomes a network of this machine.",
        "cameras": "A camera that is plugged in, or built in, can be used.",
    }[topic]
    return fault(told, "Never load their drivers.", change)


def _networks(machine: Machine) -> Answer:
    if _never_loaded(machine, NETWORKS):
        return well("Telephones and USB networks are not used.")
    return _never("usb-network", NETWORKS)


def _cameras(machine: Machine) -> Answer:
    if _never_loaded(machine, CAMERAS):
        return well("Cameras are not used.")
    return _never("cameras", CAMERAS)


def _bluetooth(machine: Machine) -> Answer:
    blocked = is_masked(machine, "bluetooth.service") and _never_loaded(machine, RADIO)
    if blocked:
        return well("Bluetooth is off.")
    if not machine.names("/sys/class/bluetooth") and "bluez" not in (installed(machine) or ()):
        return note("No Bluetooth is there.")
    rules = (f"install {name} /bin/false" for name in RADIO)
    return fault(
        "A keyboard can be paired over Bluetooth.",
        "Switch Bluetooth off.",
        *masks("bluetooth.service"),
        ours(f"/etc/modprobe.d/{OURS}-bluetooth.conf", *rules),
    )


CHECKS = (
    Check("usb-sticks", "Sticks", "A file manager that opens with a stick is a way to everything.", _sticks),
    Check("usb-devices", "USB devices", "A stick can say that it is a keyboard.", _devices),
    Check("usb-network", "USB networks", "Whoever is the network answers every question of the machine.", _networks),
    Check("bluetooth", "Bluetooth", "It reaches as far as the street.", _bluetooth),
    Check("cameras", "Cameras", "A kiosk that says it watches nobody should not be able to.", _cameras),
)
