"""What each picture shows: scenes that drive a window of their own and say when to take it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from shot_reports import write_eight, write_scripts

PATIENCE_SECONDS = 180
SIZE, SMALL = (1440, 900), (1280, 800)
_QUOTED = "We will not reopen the terminal until every line has been tested"
TABLES = ("quotes", "drift", "sources", "names")
_NOTE = "The Post has cleared, not tested. Ask the harbour office for the recording."


class Camera:
    """One window, and pictures of it."""

    def __init__(self, folder: Path) -> None:
        from ui.main_window import MainWindow

        self._folder = folder
        self.window = MainWindow()
        self.window.show()
        self.window.resize(*SIZE)  # whatever size the window before had
        self.parts = self.window.parts

    def shot(self, name: str) -> None:
        self.wait(0.3)
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def do(self, name: str) -> None:
        self.parts.actions[name].trigger()

    def can(self, name: str) -> bool:
        return name in {action.objectName() for action in self.parts.actions}

    def open_sample(self) -> None:
        self.window.open_sample()
        self._compared()

    def open(self, files: list[Path]) -> None:
        self.window.open_files(files)
        self._compared()

    def until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise SystemExit("waited in vain")
            self.wait(0.02)

    def wait(self, seconds: float) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(int(seconds * 1000))

    def close(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _compared(self) -> None:
        self.until(lambda: self.parts.desk.session.comparison)
        self.wait(0.5)


def welcome(camera: Camera) -> None:
    camera.shot("welcome")


def sample(camera: Camera) -> None:
    camera.open_sample()
    camera.shot("aligned")
    camera.do("next_conflict")
    camera.do("next_conflict")
    camera.shot("card")
    camera.parts.page.card.dismiss()
    camera.do("as_written")
    camera.shot("as-written")
    camera.do("aligned")
    _write_note(camera)
    camera.shot("note")


def panels(camera: Camera) -> None:
    camera.open_sample()
    camera.do("panel_ledger")
    camera.shot("ledger")
    for table in TABLES:
        camera.do(f"table_{table}")
        camera.shot(table)
    camera.do("panel_ledger")
    if camera.can("linear_review"):
        camera.do("linear_review")
        camera.shot("linear-review")


def themes(camera: Camera) -> None:
    camera.open_sample()
    camera.do("next_conflict")
    for theme in ("dark", "high_contrast"):
        camera.do(f"theme_{theme}")
        camera.shot(theme.replace("_", "-"))
    camera.do("theme_light")


def scripts(camera: Camera) -> None:
    camera.open(write_scripts(Path(tempfile.mkdtemp())))
    camera.do("mark_projection")
    camera.shot("right-to-left")
    camera.do("as_written")
    camera.shot("right-to-left-as-written")
    camera.do("aligned")


def eight(camera: Camera) -> None:
    camera.window.resize(*SMALL)
    camera.open(write_eight(Path(tempfile.mkdtemp())))
    camera.shot("eight-columns")
    camera.do("panel_reports")
    camera.do("panel_findings")
    camera.shot("eight-columns-alone")
    camera.do("panel_reports")
    camera.do("panel_findings")


def large_text(camera: Camera) -> None:
    camera.open(write_eight(Path(tempfile.mkdtemp()))[1:3])
    for _ in range(10):
        camera.do("zoom_in")
    camera.shot("large-text")
    camera.do("zoom_reset")


def bad_files(camera: Camera) -> None:
    camera.open_sample()
    folder = Path(tempfile.mkdtemp())
    (folder / "empty.html").touch()
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    camera.window.open_files([folder / "empty.html", folder / "photo.txt", folder / "gone.html"])
    camera.until(camera.parts.messages.isVisible)
    camera.shot("error-bar")


def _write_note(camera: Camera) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.model.span import Passage, Span

    report = camera.parts.desk.session.project.reports[0]
    start = report.text.index(_QUOTED)
    camera.parts.reading.select(Passage(report.id, Span(start, start + len(_QUOTED))))
    camera.do("note")
    QTest.keyClicks(QApplication.focusWidget(), _NOTE)
    camera.wait(1)


SCENES: tuple[tuple[tuple[str, ...], Callable[[Camera], None]], ...] = (
    (("welcome",), welcome),
    (("aligned", "card", "as-written", "note"), sample),
    (("ledger", *TABLES, "linear-review"), panels),
    (("dark", "high-contrast"), themes),
    (("right-to-left",), scripts),
    (("eight-columns",), eight),
    (("large-text",), large_text),
    (("error-bar",), bad_files),
)
