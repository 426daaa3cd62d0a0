"""How quick the window is: starting, showing what is dropped, staying awake, scrolling; and what it holds.

python benchmarks/window.py [--rounds 5] [--only start drop awake scroll]

Each line: median, worst, the aim, and their ratio. Where the wait is the window's own work its processor time
counts, so that what else the machine does counts little; the wall clock stands beside it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

from storm_reports import write_reports
from tiled import tiled

from app.memory import bytes_held

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
SAMPLE = Path(__file__).parent.parent / "resources" / "sample"
MEASURES = ("start", "drop", "awake", "scroll")
PATIENCE_SECONDS = 600
POLL_MS = 2  # how late an end may be noticed
BEAT_MS = 5  # of the clock whose lateness tells a stall
SCREEN = (1920, 1080)
STEP = 40  # px a frame
FRAMES = 400  # a round
MEGABYTE = 1_000_000
MS = 1000
_START = """
import sys, time
from PySide6.QtCore import QTimer
from ui import main_window
shown = main_window.MainWindow.show
def show(window):
    shown(window)
    QTimer.singleShot(0, window, lambda: (print(time.time(), time.process_time()), window.close()))
main_window.MainWindow.show = show
from ui.main import main
if __name__ == "__main__":
    sys.exit(main([]))
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, several times; `held` is the value that the aim is about."""

    name: str
    values: Sequence[float]
    aim: float
    unit: str = "ms"
    share: float = 0.5  # 0.99: the aim is about the slowest in a hundred

    @property
    def held(self) -> float:
        if self.share == 0.5 or len(self.values) < 2:
            return median(self.values)
        return quantiles(self.values, n=100, method="inclusive")[round(self.share * 100) - 1]

    def line(self) -> str:
        ratio = self.held / self.aim if self.aim else 0.0
        aim = f"aim {self.aim:6.0f}   ratio {ratio:5.2f}" if self.aim else ""
        return f"{self.name:50} {self.held:8.1f} {self.unit:3} worst {max(self.values):8.1f}   {aim}"


def start(rounds: int) -> Iterator[Figure]:
    """From the command to a painted welcome page; the first start warms the disk."""
    walls, processor = [], []
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "start.py"
        script.write_text(_START, encoding="utf-8")
        for number in range(rounds + 1):
            begun = time.time()
            done = subprocess.run(
                [sys.executable, script], env=_own_home(folder), capture_output=True, text=True, check=True
            )
            shown, spent = map(float, done.stdout.split())
            if number:
                walls.append(MS * (shown - begun))
                processor.append(MS * spent)
    yield Figure("window up, processor", processor, 1200)
    yield Figure("window up, wall", walls, 1200)


def drop(rounds: int) -> Iterator[Figure]:
    """From a drop of the sample's files to their painted text, the engine warm as it soon is."""
    from PySide6.QtWidgets import QApplication

    files, walls, processor = sorted(SAMPLE.glob("[a-z]-*")), [], []
    for _ in range(rounds):
        with _window() as window:
            _until(lambda window=window: not window.engine.runner.running())
            reader = window.engine._reading._process.pid  # noqa: SLF001 - the window needs no such number
            begun, spent = time.perf_counter(), time.process_time() + _seconds_run(reader)
            window.open_files(files)
            _until(window.parts.page.view.isVisible)
            QApplication.processEvents()  # paints
            walls.append(MS * (time.perf_counter() - begun))
            processor.append(MS * (time.process_time() + _seconds_run(reader) - spent))
    yield Figure("text readable after a drop, processor", processor, 200)
    yield Figure("text readable after a drop, wall", walls, 200)


def _seconds_run(process: int) -> float:
    """What a process has had of the processors; Linux alone tells it so finely."""
    try:
        return int(Path(f"/proc/{process}/schedstat").read_text("ascii").split()[0]) / 1e9
    except OSError:
        return 0.0


def awake(rounds: int) -> Iterator[Figure]:
    """The window while eight reports of 1,000 words are read and analysed."""
    late, busy = [], []
    with tempfile.TemporaryDirectory() as folder:
        files = write_reports(Path(folder), count=8, words=1000)
        for _ in range(rounds):
            with _window() as window:
                watch = _Watch()
                window.open_files(files)
                _until(lambda window=window: window.parts.desk.session.comparison)
                _wait(300)
                late.append(watch.latest)
                busy.append(watch.busiest)
    yield Figure("GUI thread busy in one go, its processor time", busy, 50)
    yield Figure("latest beat of a timer, wall", late, 50)


def scroll(rounds: int) -> Iterator[Figure]:
    """Frames of eight columns of 5,000 words: a comparison of 1,000 words each, five times over."""
    with tempfile.TemporaryDirectory() as folder, _window() as window:
        window.resize(*SCREEN)
        window.open_files(write_reports(Path(folder), count=8, words=1000))
        _until(lambda: window.parts.desk.session.comparison)
        _lay_out(window, tiled(window.parts.desk.session.comparison, 5))
        for name in ("aligned", "as_written"):
            window.parts.actions[name].trigger()
            _wait(1000)
            walls, processor = _frames(window, rounds)
            words = name.replace("_", " ")
            yield Figure(f"frame {words}, processor, median", processor, 8)
            yield Figure(f"frame {words}, processor, 99th percentile", processor, 16, share=0.99)
            yield Figure(f"frame {words}, wall, median", walls, 0)
        held = bytes_held(os.getpid()) / MEGABYTE
        yield Figure("memory of the window process", [held], 350, unit="MB")


def _lay_out(window: object, comparison: object) -> None:
    from app.annotate import commands

    window.engine.compare = lambda job, _project: job  # what is laid down here is the comparison
    session = window.parts.desk.session
    for report in session.project.reports:
        session.apply("Remove", lambda project, report=report: commands.remove_report(project, report.id))
    session.apply("Add", lambda project: commands.add_reports(project, comparison.reports))
    session.compared(comparison)
    _wait(3000)


class _Watch:
    """A clock of short beats on the GUI thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._beats = [(time.perf_counter(), time.thread_time())]
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self._beats.append((time.perf_counter(), time.thread_time()))

    @property
    def latest(self) -> float:
        return max(MS * (b[0] - a[0]) - BEAT_MS for a, b in pairwise(self._beats))

    @property
    def busiest(self) -> float:
        return max(MS * (b[1] - a[1]) for a, b in pairwise(self._beats))


def _frames(window: object, rounds: int) -> tuple[list[float], list[float]]:
    """Wall and processor time of each frame of a scroll through the text."""
    from PySide6.QtWidgets import QApplication

    bar = window.parts.page.view._canvas.verticalScrollBar()  # noqa: SLF001 - the reader turns a wheel
    walls, processor = [], []
    for frame in range(rounds * FRAMES):
        if frame % FRAMES == 0:
            bar.setValue(0)
            _wait(200)
        wall, spent = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + STEP)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        walls.append(MS * (time.perf_counter() - wall))
        processor.append(MS * (time.thread_time() - spent))
    return walls, processor


@contextmanager
def _window() -> Iterator[object]:
    from PySide6.QtCore import QCoreApplication, QEvent

    from ui.main_window import MainWindow

    window = MainWindow()
    window.show()
    _wait(100)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait(milliseconds: int) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


def _until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("waited in vain")
        _wait(POLL_MS)


def _own_home(folder: str) -> dict[str, str]:
    return os.environ | {f"XDG_{kind}_HOME": f"{folder}/{kind}" for kind in ("CONFIG", "DATA", "CACHE")}


def main() -> int:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--only", nargs="*", choices=MEASURES, default=MEASURES)
    given = arguments.parse_args()
    home = tempfile.TemporaryDirectory()
    os.environ.update(_own_home(home.name))
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform speaks of what it cannot do
    application = QApplication([])
    missed = 0
    for name in given.only:
        for figure in globals()[name](given.rounds):
            print(figure.line(), flush=True)
            missed += bool(figure.aim) and figure.held > figure.aim
    del application
    return int(missed > 0)


if __name__ == "__main__":  # the window's child processes import this file too
    sys.exit(main())
