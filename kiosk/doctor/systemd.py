"""Reads what systemd would read: settings with their drop-ins, units, what is enabled and what is masked; and sysctl.

Rules: files of the same name in /etc win over /run and /usr; drop-ins count in the order of their names, later ones
win. Files are read, no command is asked, so it works for a machine that is not running. Changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kiosk.doctor.check import Change, Link, Put
from kiosk.doctor.machine import Machine

_ROOTS = ("/etc", "/run", "/usr/local/lib", "/usr/lib")
_UNITS = (*(f"{root}/systemd/system" for root in _ROOTS), "/lib/systemd/system")
_WANTS = (".wants", ".requires")
# Of all drop-ins the last: so nothing that was there before can win over what the doctor wrote.
OURS = "zz-kiosk"


def settings(machine: Machine, name: str) -> dict[str, str]:
    """The settings of e.g. `logind.conf` as {"Login.NAutoVTs": "6"}; what no file says is not in it."""
    mains = (f"{root}/systemd/{name}" for root in _ROOTS)
    main = next((text for path in mains if (text := machine.text(path)) is not None), "")
    found: dict[str, str] = {}
    for text in (main, *drop_ins(machine, [f"{root}/systemd/{name}.d" for root in _ROOTS])):
        found.update(assignments(text))
    return found


def unit(machine: Machine, name: str) -> dict[str, list[str]] | None:
    """A unit with its drop-ins as {"Service.Restart": ["always"]}; None when it is not installed."""
    text = next((text for folder in _UNITS if (text := machine.text(f"{folder}/{name}")) is not None), None)
    if text is None:
        return None
    found: dict[str, list[str]] = defaultdict(list)
    for part in (text, *drop_ins(machine, [f"{folder}/{name}.d" for folder in _UNITS])):
        for key, value in assignments(part):
            if value:
                found[key].append(value)
            else:
                # An empty value forgets what was said before.
                found[key].clear()
    return dict(found)


def is_masked(machine: Machine, name: str) -> bool:
    """Whether systemd may not start a unit at all."""
    return machine.link(f"/etc/systemd/system/{name}") == "/dev/null"


def is_enabled(machine: Machine, name: str) -> bool:
    """Whether a unit starts with the machine: something wants it, and it is not masked."""
    if is_masked(machine, name):
        return False
    folders = [folder for folder in machine.names("/etc/systemd/system") if folder.endswith(_WANTS)]
    return any(machine.exists(f"/etc/systemd/system/{folder}/{name}") for folder in folders)


def masks(*names: str) -> Iterator[Change]:
    """The changes that mask units."""
    return (Link(f"/etc/systemd/system/{name}") for name in names)


def drop_in(owner: str, topic: str, *lines: str) -> Put:
    """A drop-in of ours for e.g. `logind.conf` or `system/kiosk.service`."""
    return Put(f"/etc/systemd/{owner}.d/{OURS}-{topic}.conf", "\n".join((_HEAD, *lines, "")))


def sysctl(machine: Machine, key: str) -> str | None:
    """What `key` is set to when the machine starts; None when no file says so."""
    value = None
    for text in drop_ins(machine, [f"{root}/sysctl.d" for root in _ROOTS]):
        for line in lines(text):
            name, is_set, said = line.partition("=")
            if is_set and name.strip().lstrip("-").replace("/", ".") == key:
                value = said.strip()
    return value


_HEAD = "# Written by “kiosk doctor --fix”; “kiosk doctor --undo” takes it back."


def drop_ins(machine: Machine, folders: Iterable[str], ending: str = ".conf") -> list[str]:
    """The texts of all files with this ending in these folders, in the order in which they count; a name in a folder
    named earlier hides the same name in later ones."""
    found: dict[str, str] = {}
    for folder in folders:
        for name in machine.names(folder):
            if name.endswith(ending):
                found.setdefault(name, f"{folder}/{name}")
    return [machine.text(found[name]) or "" for name in sorted(found)]


def assignments(text: str) -> Iterator[tuple[str, str]]:
    """The `key = value` lines of an INI file, as ("Section.key", "value")."""
    section = ""
    for line in lines(text):
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        else:
            key, is_set, value = line.partition("=")
            if is_set:
                yield f"{section}.{key.strip()}", value.strip()


def lines(text: str) -> Iterator[str]:
    """The lines that mean something: no comments, no blanks; those that end in a backslash are joined."""
    for line in text.replace("\\\n", " ").splitlines():
        line = line.strip()
        if line and line[0] not in "#;":
            yield line


def ours(path: str, *said: str) -> Put:
    """A file of ours outside systemd's folders, with our heading."""
    return Put(path, "\n".join((_HEAD, *said, "")))
