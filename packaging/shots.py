"""Pictures of the window for README and docs, drawn offscreen from the sample: `make shots`.

Usage: shots.py FOLDER
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
PATIENCE_SECONDS = 60


class Photographer:
    """Drives one window and saves what it looks like."""

    def __init__(self, folder: Path) -> None:
        from ui.main_window import MainWindow

        self._folder = folder
        self.window = MainWindow()
        self.window.show()
        self.parts = self.window.parts
        self.do = self.parts.actions.__getitem__

    def shot(self, name: str) -> None:
        self.wait(0.25)
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def wait(self, seconds: float) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(int(seconds * 1000))

    def until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise SystemExit("waited in vain")
            self.wait(0.02)


def take(folder: Path) -> None:
    camera = Photographer(folder)
    camera.shot("welcome")
    camera.window.open_sample()
    camera.until(lambda: camera.parts.desk.session.comparison)
    camera.shot("aligned")
    camera.do("next_conflict").trigger()
    camera.do("next_conflict").trigger()
    camera.shot("card")
    camera.parts.page.card.dismiss()
    _write_note(camera)
    camera.shot("note")
    camera.do("panel_ledger").trigger()
    camera.shot("ledger")
    for table in ("quotes", "drift", "sources", "names"):
        camera.do(f"table_{table}").trigger()
        camera.shot(table)
    camera.do("panel_ledger").trigger()
    camera.do("as_written").trigger()
    camera.shot("as-written")
    camera.do("aligned").trigger()
    camera.do("theme_dark").trigger()
    camera.shot("dark")
    camera.do("theme_high_contrast").trigger()
    camera.shot("high-contrast")
    camera.do("theme_light").trigger()
    _open_bad_files(camera)
    camera.shot("error-bar")
    camera.window.close()


def _write_note(camera: Photographer) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.model.span import Passage, Span

    report = camera.parts.desk.session.project.reports[0]
    words = "We will not reopen the terminal until every line has been tested"
    start = report.text.index(words)
    camera.parts.reading.select(Passage(report.id, Span(start, start + len(words))))
    camera.do("note").trigger()
    QTest.keyClicks(
        QApplication.focusWidget(),
        "The Post has cleared, not tested. Ask the harbour office for the recording.",
    )
    camera.wait(1)


def _open_bad_files(camera: Photographer) -> None:
    folder = Path(tempfile.mkdtemp())
    (folder / "empty.html").touch()
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    camera.window.open_files([folder / "empty.html", folder / "photo.txt", folder / "gone.html"])
    camera.until(camera.parts.messages.isVisible)


def main() -> int:
    from PySide6.QtWidgets import QApplication

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    home = tempfile.mkdtemp()
    for kind in ("CONFIG", "DATA", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"
    application = QApplication([])
    take(folder)
    del application
    return 0


if __name__ == "__main__":  # the window's child processes import this file too
    sys.exit(main())
