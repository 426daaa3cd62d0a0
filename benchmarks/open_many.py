"""Opens a folder of invented mixed files: how long a file takes, what memory is held, what stalls.

python benchmarks/open_many.py --files 200
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from mixed_files import write_folder

from app.memory import bytes_held

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
BEAT_MS = 5  # of the clock that the window must keep while it reads
PATIENCE_SECONDS = 600
MEGABYTE = 1_000_000


class Watch:
    """Looks at the window with every beat: what it and its reading child hold, and which beats came late."""

    def __init__(self, window: object) -> None:
        from PySide6.QtCore import QTimer

        self._window = window
        self.beats: list[float] = []
        self.held: list[tuple[int, int]] = []  # bytes of the window, bytes of the child
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self.beats.append(time.perf_counter())
        child = self._window.engine._reading  # noqa: SLF001 - the window itself needs no such number
        self.held.append((bytes_held(os.getpid()), child.held))

    def worst_beat(self, until: float | None = None) -> float:
        """Seconds between two beats, at the most, before a moment."""
        beats = [beat for beat in self.beats if until is None or beat <= until]
        return max((b - a for a, b in pairwise(beats)), default=0.0)


def measure(folder: Path, files: int) -> None:
    from PySide6.QtTest import QTest

    from ui.bridge import Engine
    from ui.main_window import MainWindow

    Engine.compare = lambda _self, job, _project: job  # it has benchmarks of its own
    window = MainWindow()
    window.show()
    QTest.qWait(500)
    while window.engine.runner.running():  # the children load what they need
        QTest.qWait(20)
    watch, read = Watch(window), []
    window.engine.runner.ended.connect(lambda job: read.append(time.perf_counter()) if job.title else None)
    start = time.perf_counter()
    window.open_files([folder])
    while not read and time.perf_counter() - start < PATIENCE_SECONDS:
        QTest.qWait(20)
    QTest.qWait(2000)  # lines are broken in idle time
    seconds = read[0] - start
    message = window.parts.messages.message
    print(f"files {files}, reports {_shown(window)}")
    print(f"message {message.text!r} and {len(message.lines)} lines")
    print(f"read in {seconds:.1f} s, {1000 * seconds / files:.0f} ms a file")
    print(f"worst stall while reading {1000 * watch.worst_beat(read[0] - 0.5):.0f} ms")
    print(f"worst stall in all {1000 * watch.worst_beat():.0f} ms")
    for name, held in zip(("window", "reading child"), zip(*watch.held, strict=True), strict=True):
        print(f"{name}: {held[0] / MEGABYTE:.0f} MB at first, {max(held) / MEGABYTE:.0f} MB at most")
    window.close()


def _shown(window: object) -> str:
    """How many reports lie on the desk, or are asked for."""
    from ui.dialogs.parts_dialog import PartsDialog

    asked = sum(dialog.table.rowCount() for dialog in window.findChildren(PartsDialog))
    return f"opened {len(window.parts.desk.session.project.reports)}, asked for {asked}"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--files", type=int, default=200)
    files = arguments.parse_args().files
    from PySide6.QtWidgets import QApplication

    home = tempfile.mkdtemp()
    for kind in ("CONFIG", "DATA", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        write_folder(Path(name), files)
        measure(Path(name), files)
    del application
    return 0


if __name__ == "__main__":  # the window's child processes import this file too
    sys.exit(main())
