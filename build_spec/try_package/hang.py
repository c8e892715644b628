"""Makes one thread of another program run in circles: the hang that no signal can imitate.

Rules: only that thread; the other threads and the process go on. x86-64 Linux only, and only for a process one may
trace. There is no way back.
"""

from __future__ import annotations

import ctypes
import os
import struct
from pathlib import Path

ATTACH, DETACH, POKE, GET, SET = 16, 17, 5, 12, 13
# The places of two registers among those ptrace gives, of 27.
ORIG_RAX, RIP, REGISTERS = 15, 16, 27
ENTRY = 9
CIRCLE = 0xFEEB


def spin(thread: int) -> None:
    """Let the thread `thread` jump to itself for ever, at the entry of its program, where nobody else comes by."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    libc.ptrace.restype = ctypes.c_long

    def trace(what: int, place: int = 0, value: object = 0) -> None:
        if libc.ptrace(what, thread, place, value) != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

    vector = struct.iter_unpack("qq", Path(f"/proc/{thread}/auxv").read_bytes())
    entry = next(value for kind, value in vector if kind == ENTRY)
    trace(ATTACH)
    os.waitpid(thread, 0x40000000)
    registers = (ctypes.c_ulonglong * REGISTERS)()
    trace(GET, 0, ctypes.cast(registers, ctypes.c_void_p))
    trace(POKE, entry, CIRCLE)
    registers[RIP], registers[ORIG_RAX] = entry, 2**64 - 1
    trace(SET, 0, ctypes.cast(registers, ctypes.c_void_p))
    trace(DETACH)
