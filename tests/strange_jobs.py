"""A worker whose jobs misbehave in every way a hostile file could make them: started by tests of the sandbox only."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.errors import DeckError, Finding, SetupError, Severity
from kiosk.worker import main

Progress = Callable[[float, str], None]


def echo(arguments: dict[str, Any], progress: Progress) -> Any:
    """Give back what came, after saying so, and print what nobody asked for."""
    print("a library says hello")
    progress(0.5, "Halfway")
    return arguments


def surroundings(arguments: dict[str, Any], progress: Progress) -> Any:
    """What can be known from inside."""
    return {"environment": dict(os.environ), "folder": str(Path.cwd())}


def forever(arguments: dict[str, Any], progress: Progress) -> None:
    """Start another process, tell the numbers of both, and never end."""
    with subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"]) as other:
        progress(0.1, f"{os.getpid()} {other.pid}")
        signal.pause()


def chatter(arguments: dict[str, Any], progress: Progress) -> None:
    """Never stop telling about progress."""
    while True:
        progress(0.5, "x" * 1000)


def shout(arguments: dict[str, Any], progress: Progress) -> None:
    """Write what is no message to everything that is open."""
    for number in range(3, 64):
        try:
            os.write(number, b"\xff not a message\n" * 3)
        except OSError:
            continue
    signal.pause()


def hunger(arguments: dict[str, Any], progress: Progress) -> int:
    """Ask for four gigabytes."""
    return len(bytearray(4 * 1024**3))


def flood(arguments: dict[str, Any], progress: Progress) -> None:
    """Write a file that grows and grows."""
    with Path(arguments["out"], "flood").open("wb") as stream:
        while True:
            stream.write(b"\0" * 1024 * 1024)


def die(arguments: dict[str, Any], progress: Progress) -> None:
    """Break as a decoder with a bug would."""
    print("about to break", file=sys.stderr)
    os.kill(os.getpid(), signal.SIGSEGV)


def stumble(arguments: dict[str, Any], progress: Progress) -> None:
    """Raise what nobody expected."""
    raise LookupError("of all things")


def refuse(arguments: dict[str, Any], progress: Progress) -> None:
    """Find something wrong."""
    found = Finding("deck.toml", 3, Severity.ERROR, "rule", "It is wrong.", "Mend it.")
    raise DeckError("“a.deck” has one error.", [found])


def lack(arguments: dict[str, Any], progress: Progress) -> None:
    """Miss something on the machine; braces in a sentence are only braces."""
    raise SetupError("There is no {thing} here.")


def reach(arguments: dict[str, Any], progress: Progress) -> dict[str, str]:
    """Try everything a job must not do, and say how each attempt ended."""
    outside, inside = Path(arguments["outside"]), Path(arguments["inside"])
    attempts: dict[str, Callable[[], object]] = {
        "write inside": lambda: (inside / "draft.md").write_text("ok"),
        "link inside": lambda: (inside / "link").symlink_to("/etc/passwd"),
        "write outside": lambda: (outside / "evil").write_text("evil"),
        "change outside": lambda: (outside / "secret").write_text("evil"),
        "remove outside": lambda: (outside / "secret").unlink(),
        "read outside": lambda: (outside / "secret").read_text(),
        "list outside": lambda: os.listdir(outside),  # noqa: PTH208 (listed at once)
        "write to temporary folder of the system": lambda: Path("/tmp/evil-kiosk").write_text("evil"),
        "connect": lambda: socket.create_connection(("127.0.0.1", arguments["port"]), 2).close(),
        "signal the parent": lambda: os.kill(arguments["parent"], 0),
        "own a special power": lambda: os.chroot(inside),
        "read what was named": lambda: Path(arguments["named"]).read_text(),
    }
    return {name: _attempt(attempt) for name, attempt in attempts.items()}


def _attempt(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as error:
        return type(error).__name__
    return "done"


def draw(arguments: dict[str, Any], progress: Progress) -> list[str]:
    """Draw pictures in the processes that packing a deck starts."""
    from kiosk.deck.media import draw_all
    from kiosk.deck.media_worker import Job

    good = b'<svg viewBox="0 0 90 90"><rect width="9" height="9"/></svg>'
    results = draw_all([Job(good, True, 64), Job(b"<svg", True, 64)])
    return sorted(type(result).__name__ for result in results.values())


JOBS = {
    job.__name__: job
    for job in (*(echo, surroundings, forever, chatter, shout, hunger, flood, die, stumble, refuse, lack, reach, draw),)
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], JOBS))
