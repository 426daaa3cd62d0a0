"""Windows with the real engine behind them, and files to open in them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.bridge import Children
from ui.main_window import MainWindow

TIDE = """Two boats lost in Marlow bay storm

The Marlow Tide
9 June 2026

MARLOW - A storm sank two boats in Marlow bay on Tuesday night, the coastguard said.

About 60 people spent the night in the town hall, mayor Ida Fenn said.

"The pier will reopen on Saturday," Fenn told reporters.

There was no confirmation of reports that a third boat was missing.
"""
BEACON = """Three boats sink off Marlow

Bay Beacon
9 June 2026

A storm sank three boats in Marlow bay on Tuesday night, the coastguard said.

About 60 people spent the night in the town hall, mayor Ida Fenn said.

"The pier will reopen on Sunday," Fenn told reporters.

The ferry to Skell was cancelled until Thursday.
"""


class WarmChildren(Children):
    """Children that outlive the windows of one test: loading models for each would take most of the time."""

    def kill(self) -> None:
        pass

    def end(self) -> None:
        super().kill()


@pytest.fixture(scope="session")
def warm_children() -> Iterator[WarmChildren]:
    children = WarmChildren()
    yield children
    children.end()


@pytest.fixture(autouse=True)
def lent_children(warm_children: WarmChildren, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.house.Children", lambda: warm_children)


@pytest.fixture
def report_files(tmp_path: Path) -> list[Path]:
    """Two reports of one storm that count its boats differently."""
    files = [tmp_path / "tide.txt", tmp_path / "beacon.txt"]
    for path, text in zip(files, (TIDE, BEACON), strict=True):
        path.write_text(text, encoding="utf-8")
    return files


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows; at the end Qt deletes them, before Python's collector does at some later time."""
    opened: list[MainWindow] = []

    def open_one() -> MainWindow:
        opened.append(MainWindow())
        opened[-1].show()
        return opened[-1]

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: Callable[[], MainWindow], report_files: list[Path], qtbot: QtBot) -> MainWindow:
    """A window in which the two reports have been compared."""
    window = open_window()
    window.open_files(report_files)
    qtbot.waitUntil(lambda: window.parts.desk.session.comparison is not None, timeout=PATIENCE_MS)
    window.activateWindow()
    return window
