"""An author's preview: tells when a file of a deck folder changed.

Rules: waits until the folder has been quiet for a moment, because editors save in several steps. Does not reload.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

QUIET_MS = 400


def watch_folder(folder: Path, changed: Callable[[], None], parent: QObject) -> QFileSystemWatcher:
    """Call `changed` after something in `folder` changed. The watcher lives as long as `parent`."""
    watcher = QFileSystemWatcher(parent)
    timer = QTimer(watcher)
    timer.setSingleShot(True)
    timer.setInterval(QUIET_MS)

    def rescan() -> None:
        # Files that were replaced drop out of the watch, new ones are not in it yet.
        found = [str(path) for path in [folder, *folder.rglob("*")]]
        known = set(watcher.files()) | set(watcher.directories())
        missing = [path for path in found if path not in known]
        if missing:
            watcher.addPaths(missing)

    def quiet() -> None:
        rescan()
        changed()

    watcher.fileChanged.connect(lambda _: timer.start())
    watcher.directoryChanged.connect(lambda _: timer.start())
    timer.timeout.connect(quiet)
    rescan()
    return watcher
