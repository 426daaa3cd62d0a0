"""A folder of many files: the reader chooses what to compare, and learns what could not be opened and why."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mixed_files import write_folder
from patience import PATIENCE_MS
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from test_choosing_parts import bulletins

from app.jobs import Progress
from ui.bridge import Engine
from ui.dialogs.parts_dialog import PartsDialog
from ui.main_window import MainWindow
from ui.models.choice import MOST_UNASKED

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FEW, MANY = 10, 40


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    return open_window()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "storm"
    path.mkdir()
    return path


def drop(window: MainWindow, path: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            held,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def asked(window: MainWindow, qtbot: QtBot) -> PartsDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(PartsDialog)), timeout=PATIENCE_MS)
    (dialog,) = window.findChildren(PartsDialog)
    return dialog


def opened(window: MainWindow) -> int:
    return len(window.parts.desk.session.project.reports)


def test_the_files_of_a_dropped_folder_are_opened(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    write_folder(folder, FEW)
    drop(window, folder)
    qtbot.waitUntil(lambda: opened(window) == FEW, timeout=PATIENCE_MS)
    assert not window.findChildren(PartsDialog)


def test_of_many_files_the_reader_chooses_what_is_compared(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    write_folder(folder, MANY)
    told: list[Progress] = []
    window.engine.runner.progressed.connect(lambda _job, progress: told.append(progress))
    drop(window, folder)
    dialog = asked(window, qtbot)
    assert opened(window) == 0
    assert dialog.table.rowCount() > MOST_UNASKED
    assert not dialog.table.ticked
    dialog.table.tick([0, 3], on=True)
    dialog.open_button.click()
    assert opened(window) == 2
    assert [progress.done for progress in told] == list(range(MANY + 1))
    assert {progress.name for progress in told} >= {path.name for path in folder.iterdir()}


def test_what_failed_is_listed_and_leaves_the_page_its_room(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    names = [f"{number:02}.txt" for number in range(MANY)]
    for name in names:
        (folder / name).touch()
    drop(window, folder)
    messages = window.parts.messages
    qtbot.waitUntil(messages.isVisible, timeout=PATIENCE_MS)
    assert messages.message.text == f"{MANY} files were not opened."
    assert messages.height() < window.height() / 4
    lines = messages.findChild(QScrollArea)
    assert lines is not None
    assert lines.verticalScrollBar().maximum() > 0
    messages.copy_details()
    copied = QGuiApplication.clipboard().text()
    assert all(f"“{name}” is empty" in copied for name in names)


def test_reports_of_several_files_are_asked_for_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    for path, count in zip(folders, (3, 12), strict=True):
        path.mkdir()
        bulletins(path, count)
    window.open_files([path / "bulletins.xml" for path in folders])
    dialog = asked(window, qtbot)
    assert dialog.table.rowCount() == 15
    dialog.table.tick([0, 3, 14], on=True)
    dialog.open_button.click()
    # the first of both files is the same report
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    titles = [report.title for report in window.parts.desk.session.project.reports]
    assert titles == ["Storm bulletin 1", "Storm bulletin 12"]
