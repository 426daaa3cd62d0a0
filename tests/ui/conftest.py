"""A window on values: the engine's children are not started, the comparison is laid down ready-made."""

from collections.abc import Callable, Iterator

import pytest
from market_reports import COMPARISON, PROJECT
from noted_market import READER, with_notes
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.annotate import commands
from ui.bridge import Engine
from ui.main_window import MainWindow
from ui.parts import Parts


@pytest.fixture
def idle_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing runs in the background unless a test asks for it."""
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)


@pytest.fixture
def open_window(qapp: QApplication, idle_engine: None) -> Iterator[Callable[[], MainWindow]]:
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
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def parts(window: MainWindow) -> Parts:
    """The parts of a window in which three reports have been compared."""
    session = window.parts.desk.session
    session.apply("Add Reports", lambda project: commands.add_reports(project, PROJECT.reports))
    session.compared(COMPARISON)
    return window.parts


@pytest.fixture
def noted(parts: Parts, qtbot: QtBot) -> Parts:
    """Three reports with the notes of two readers; the panel is open."""
    parts.preferences.change(author=READER)
    parts.desk.session.apply("Add Notes", with_notes)
    parts.docking.set_open("notes", on=True)
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    return parts
