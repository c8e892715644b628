"""Shuts a worker process in, before it reads the first byte from a stranger.

Rules: every wall is asked for and none is relied upon alone; what this machine cannot do is left out and not named in
the answer; nothing built here can be taken down again, and whatever the worker starts stands behind the same walls.
Does not run jobs. One thread only: a process with more cannot leave its user namespace.
"""

from __future__ import annotations

import ctypes
import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from kiosk import places
from kiosk.wire import Limits, Order

LIMITED = "limits of time, memory and disk"
ALONE = "a user and a network of its own"
POWERLESS = "no new privileges"
BAREHANDED = "no capabilities"
FOLDER_ONLY = "only its own folder"

SET_PDEATHSIG, CAPBSET_DROP, SET_NO_NEW_PRIVS = 1, 24, 38
CAPABILITY_VERSION_3 = 0x20080522
LAST_CAPABILITY = 63
NEW_USER, NEW_NET = 0x10000000, 0x40000000
KILL = 9
# Seconds of computing one process may use beyond the time by the clock, so that the clock always comes first.
GRACE = 5

# What programs of the system need to start: libraries, fonts, names of users, facts about the processor.
SYSTEM_PROGRAMS = ("/usr", "/bin", "/lib", "/lib32", "/lib64", "/opt")
SYSTEM_FILES = (
    *("/etc/ld.so.cache", "/etc/fonts", "/etc/localtime", "/etc/passwd", "/etc/group", "/etc/nsswitch.conf"),
    *("/etc/libreoffice", "/proc", "/sys/devices/system/cpu"),
)
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")


def build(order: Order) -> tuple[str, ...]:
    """Put up every wall this machine has and name those that stand."""
    if sys.platform == "win32":
        return ()
    # The user first: with its own namespace the number of processes is counted anew.
    alone = sys.platform == "linux" and _leave()
    layers = [LIMITED]
    _limit(order.limits, alone)
    if sys.platform == "linux":
        if alone:
            layers.append(ALONE)
        if _control(SET_NO_NEW_PRIVS, 1):
            layers.append(POWERLESS)
        if _shut_in(order):
            layers.append(FOLDER_ONLY)
        if _drop_capabilities():
            layers.append(BAREHANDED)
        # Last, because a change of user takes it back: whoever started this must not die without it.
        _control(SET_PDEATHSIG, KILL)
    return tuple(layers)


def _limit(limits: Limits, alone: bool) -> None:
    import resource

    wanted = {
        resource.RLIMIT_AS: limits.memory,
        resource.RLIMIT_CPU: int(limits.seconds) + GRACE,
        resource.RLIMIT_FSIZE: limits.output,
        resource.RLIMIT_NOFILE: limits.files,
        resource.RLIMIT_CORE: 0,
    }
    if alone:
        wanted[resource.RLIMIT_NPROC] = limits.processes
    for what, most in wanted.items():
        _, ceiling = resource.getrlimit(what)
        if ceiling != resource.RLIM_INFINITY:
            most = min(most, ceiling)
        resource.setrlimit(what, (most, most))


def _leave() -> bool:
    """A user namespace with nobody but this user in it, and a network without any connection."""
    user, group = os.getuid(), os.getgid()
    if ctypes.CDLL(None, use_errno=True).unshare(NEW_USER | NEW_NET) != 0:
        return False
    for file, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        try:
            Path("/proc/self", file).write_text(text, encoding="ascii")
        except OSError:
            # Then this user has no name in here, which is as good.
            return True
    return True


def _shut_in(order: Order) -> bool:
    from kiosk.worker_landlock import shut_in

    read = [*map(Path, SYSTEM_FILES), *map(Path, order.reads)]
    sockets = [Path(order.limits.sockets)] if order.limits.sockets else []
    return shut_in([*map(Path, SYSTEM_PROGRAMS), *_own_program()], read, map(Path, (*order.writes, *DEVICES)), sockets)


def _own_program() -> Iterator[Path]:
    """Where Python, this program and its libraries stand."""
    yield places.ROOT
    yield Path(sys.executable).resolve().parent
    for root in {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values(), *sys.path}:
        if root:
            yield Path(root).resolve()


class _CapabilityHead(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("process", ctypes.c_int))


def _drop_capabilities() -> bool:
    """Give up every special power, also those a new user namespace brings."""
    for capability in range(LAST_CAPABILITY + 1):
        _control(CAPBSET_DROP, capability)
    head = _CapabilityHead(CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    return bool(ctypes.CDLL(None, use_errno=True).capset(ctypes.byref(head), nothing) == 0)


def _control(what: int, value: int) -> bool:
    return bool(ctypes.CDLL(None, use_errno=True).prctl(what, value, 0, 0, 0) == 0)
