"""Asks the Linux kernel to let this process see and change nothing on the disk but what is named (Landlock).

Rules: for good, and for every process this one starts; what the kernel does not know is left out; never raises. Needs
no privileges. Does not decide what may be read. The numbers are those of the kernel's own interface, see
https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable
from pathlib import Path

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
ASK_VERSION = 1
PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE = 1 << 4, 1 << 5
MAKE_DIR, MAKE_REG, MAKE_SOCK = 1 << 7, 1 << 8, 1 << 9
REFER, TRUNCATE = 1 << 13, 1 << 14
READ = READ_FILE | READ_DIR
# Files, folders and sockets; no links, pipes or devices.
WRITE = READ | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | MAKE_SOCK | REFER | TRUNCATE
OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE
# How many kinds of access the kernel can refuse, by the version of its interface.
KNOWN = {1: 13, 2: 14, 3: 15, 4: 15}
KNOWN_LATER = 16
# From version 4 connections can be refused, from 6 signals to and sockets of processes outside.
NET_VERSION, BIND_AND_CONNECT = 4, 0b11
SCOPE_VERSION, SOCKETS_AND_SIGNALS = 6, 0b11


class _Ruleset(ctypes.Structure):
    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version() -> int:
    """The version of Landlock this kernel has; 0 when it has none."""
    return max(_call(CREATE_RULESET, None, ctypes.c_size_t(0), ASK_VERSION), 0)


def shut_in(run: Iterable[Path], read: Iterable[Path], write: Iterable[Path], sockets: Iterable[Path] = ()) -> bool:
    """From now on only these paths exist: `run` may be read and started, `read` read, `write` read and changed, each
    with all that is in it; in `sockets` only sockets may be made. A path that is not there is passed over. False when
    the kernel cannot do it."""
    kernel = version()
    if not kernel:
        return False
    known = (1 << KNOWN.get(kernel, KNOWN_LATER)) - 1
    net = BIND_AND_CONNECT if kernel >= NET_VERSION else 0
    scoped = SOCKETS_AND_SIGNALS if kernel >= SCOPE_VERSION else 0
    rules = _Ruleset(known, net, scoped)
    # An older kernel takes a longer description as long as the rest of it is empty.
    ruleset = _call(CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(ctypes.sizeof(rules)), 0)
    if ruleset < 0:
        return False
    try:
        whole = ((run, READ | EXECUTE), (read, READ), (write, WRITE), (sockets, MAKE_SOCK | REMOVE_FILE))
        for paths, access in whole:
            for path in paths:
                _allow(ruleset, path, access & known)
        return _call(RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, access: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        # What is not there needs no rule.
        return
    try:
        if not stat.S_ISDIR(os.fstat(handle).st_mode):
            access &= OF_A_FILE
        _call(ADD_RULE, ruleset, PATH_BENEATH, ctypes.byref(_Beneath(access, handle)), 0)
    finally:
        os.close(handle)


def _call(number: int, *arguments: object) -> int:
    return int(ctypes.CDLL(None, use_errno=True).syscall(number, *arguments))
