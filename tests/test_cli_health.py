"""`kiosk health` as monitoring calls it, beside a kiosk that runs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from kiosk.station.disk import RealDisk
from kiosk.station.settings import Settings, write_settings

KIOSK = [sys.executable, "-m", "kiosk"]


def environment(folder: Path) -> dict[str, str]:
    """A station whose data and heartbeat are in `folder`."""
    more = {"KIOSK_HOME": str(folder / "home"), "RUNTIME_DIRECTORY": str(folder / "run")}
    return os.environ | more | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def health(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Ask once."""
    command = [*KIOSK, "health", *more]
    return subprocess.run(command, env=environment(folder), capture_output=True, text=True, timeout=60, check=False)


def test_where_no_kiosk_runs_it_is_critical(tmp_path: Path) -> None:
    """One line that says so, exit code 2; nothing is made."""
    done = health(tmp_path)
    assert done.returncode == 2
    assert done.stdout.startswith("KIOSK CRITICAL: No kiosk runs here, or it has not drawn anything yet")
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_kiosk_that_runs_is_well_and_one_that_was_ended_is_not(tmp_path: Path) -> None:
    """From the first frame on; its log is kept in its home, for its user alone."""
    write_settings(tmp_path / "home", RealDisk(), Settings(ready=True))
    command = [*KIOSK, "run", "--size", "640x360"]
    with subprocess.Popen(command, env=environment(tmp_path), stderr=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stderr is not None
        try:
            for line in kiosk.stderr:
                if "watched over" in line:
                    break
            done = health(tmp_path, "--json")
            kiosk.send_signal(signal.SIGTERM)
            assert kiosk.wait(timeout=20) == 0
        finally:
            kiosk.kill()
    found = json.loads(done.stdout)
    assert done.returncode == (0 if found["level"] == "OK" else 1)
    assert found["running"] is True
    assert found["frame_age"] < 60
    assert found["deck"].startswith("ms-basics ")
    assert found["version"]
    assert found["restarts"] == 1
    logged = (tmp_path / "home" / "logs" / "kiosk.jsonl").read_text(encoding="utf-8")
    assert "The first screen is drawn." in logged
    assert health(tmp_path).returncode == 2
