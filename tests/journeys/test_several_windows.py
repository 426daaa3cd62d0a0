"""Several windows: each with a project of its own, each closing alone; a project is opened only once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.windows import Windows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    opened = Windows()
    yield opened
    for window in tuple(opened.all):
        window.close()
    opened.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def first(windows: Windows, report_files: list[Path], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window in which a comparison has been saved as storm.synoptic."""
    window = windows.open()
    window.open_files(report_files)
    session = window.parts.desk.session
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=PATIENCE_MS)
    session.save_as(tmp_path / "storm.synoptic")
    return window


def test_a_new_window_is_empty_and_each_closes_alone(windows: Windows, first: MainWindow) -> None:
    first.activateWindow()
    QTest.keyClick(
        first, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    _, second = windows.all
    assert second.parts.stack.currentWidget() is second.parts.welcome
    assert second.pos() != first.pos()
    second.close()
    assert windows.all == [first]
    assert first.isVisible()
    assert len(first.parts.desk.session.project.reports) == 2


def test_a_second_project_gets_a_window_and_the_first_stays(
    windows: Windows, first: MainWindow, tmp_path: Path, qtbot: QtBot, report_files: list[Path]
) -> None:
    first.parts.actions["new_window"].trigger()
    second = windows.all[1]
    second.open_files(report_files[:1])
    qtbot.waitUntil(lambda: len(second.parts.desk.session.project.reports) == 1, timeout=PATIENCE_MS)
    second.parts.desk.session.save_as(tmp_path / "other.synoptic")
    second.close()

    first.open_files([tmp_path / "other.synoptic"])
    third = windows.all[1]
    assert third.parts.desk.session.path == tmp_path / "other.synoptic"
    assert first.parts.desk.session.path == tmp_path / "storm.synoptic"
    qtbot.waitUntil(lambda: third.parts.desk.session.comparison is not None, timeout=PATIENCE_MS)


def test_a_project_opened_twice_is_shown_where_it_is(
    windows: Windows, first: MainWindow, tmp_path: Path
) -> None:
    first.parts.actions["new_window"].trigger()
    second = windows.all[1]
    second.open_files([tmp_path / "storm.synoptic"])
    assert second.parts.desk.session.project.reports == ()
    assert first.parts.messages.message.text == "“storm.synoptic” is open here already."
    assert len(windows.all) == 2


def test_a_damaged_project_opens_no_window(windows: Windows, first: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "torn.synoptic").write_bytes(b"no project")
    first.open_files([tmp_path / "torn.synoptic"])
    assert windows.all == [first]
    assert "torn.synoptic" in first.parts.messages.message.text


def test_a_setting_changed_in_one_window_holds_in_all(windows: Windows, first: MainWindow) -> None:
    first.parts.actions["new_window"].trigger()
    second = windows.all[1]
    first.parts.actions["zoom_in"].trigger()
    assert second.parts.page.view._canvas.measures.look.zoom == 1.1
