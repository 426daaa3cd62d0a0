"""An error that nobody foresaw: the work is saved first, the reader told once, the program goes on."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import __version__, settings
from app.errors import CannotSave, SettingsNotSaved, WorkerDied
from ui.bridge import Engine
from ui.jobs import Job
from ui.mishaps import MOST_TOLD, Mishaps
from ui.operations.preferences import Preferences
from ui.parts import Parts
from ui.windows import Windows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SECRET = "The minister was seen at the quay"


@pytest.fixture
def windows(qapp: QApplication, idle_engine: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back at the end
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    opened = Windows()
    opened.open()
    opened.watch_mishaps()
    yield opened
    for window in tuple(opened.all):
        window.close()
    opened.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def raised(words: str = SECRET) -> ValueError:
    try:
        int(words)
    except ValueError as error:
        return error
    raise AssertionError


def meet(mishaps: Mishaps, error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
    QCoreApplication.processEvents()


def test_it_is_told_with_version_platform_and_place_that_can_be_copied(windows: Windows) -> None:
    meet(windows.mishaps, raised())
    dialog = windows.mishaps.dialog
    assert dialog is not None
    dialog.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Synoptic {__version__}, Python ")
    assert "ValueError" in copied
    assert "test_mishaps.py:" in copied
    assert SECRET not in copied
    assert any("Your work is saved" in label for label in words_of(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert windows.mishaps.dialog is None
    assert windows.all[0].isVisible()


def words_of(dialog: object) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_same_error_is_told_once_and_many_are_not_clicked_through(windows: Windows) -> None:
    told = 0
    for kind in (ValueError, ValueError, KeyError, TypeError, OSError, IndexError, RuntimeError, NameError):
        meet(windows.mishaps, kind())
        if windows.mishaps.dialog is not None:
            told += 1
            windows.mishaps.dialog.accept()
    assert told == MOST_TOLD


def test_latest_changes_that_cannot_be_saved_are_not_called_safe(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = windows.all[0].parts.desk.session

    def refuse() -> None:
        raise CannotSave(name="storm.synoptic", why="the drive is full")

    monkeypatch.setattr(session, "_failure", CannotSave(name="storm.synoptic", why="the drive is full"))
    monkeypatch.setattr(session, "save", refuse)
    meet(windows.mishaps, raised())
    assert windows.mishaps.dialog is not None
    assert any("could not be saved" in words for words in words_of(windows.mishaps.dialog))
    windows.mishaps.dialog.accept()


def test_an_error_of_another_thread_is_told_on_this_one(windows: Windows, qtbot: QtBot) -> None:
    def work() -> None:
        raise LookupError(SECRET)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: windows.mishaps.dialog is not None)
    assert "LookupError" in windows.mishaps.dialog.details.toPlainText()
    windows.mishaps.dialog.accept()


def test_quitting_closes_the_windows_as_ever(windows: Windows, qtbot: QtBot) -> None:
    meet(windows.mishaps, raised())
    assert windows.mishaps.dialog is not None
    windows.mishaps.dialog.quit_wanted.emit()
    qtbot.waitUntil(lambda: not windows.all)


def test_a_home_that_cannot_be_written_is_told_once(
    qapp: QApplication, user_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (user_folders.parent / "locked").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(user_folders.parent / "locked"))
    preferences, told = Preferences(), []
    preferences.failed.connect(told.append)
    preferences.change(zoom=120)
    preferences.change(zoom=130)
    assert [type(failure) for failure in told] == [SettingsNotSaved]
    assert preferences.values.zoom == 130
    monkeypatch.setenv("XDG_CONFIG_HOME", str(user_folders / "config"))
    preferences.change(zoom=140)
    assert settings.load().zoom == 140


def test_a_comparing_process_that_dies_is_told_calmly_and_started_again(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[Job] = []
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: jobs.append(job) or job)
    report = parts.desk.session.project.reports[2].id
    parts.panels.reports.removal_wanted.emit(report)
    jobs[0]._failed(WorkerDied())
    assert len(jobs) == 2
    assert "started again" in parts.messages.message.text
    jobs[1]._failed(WorkerDied())
    assert [offer.label for offer in parts.messages.message.offers] == ["Try Again"]
    parts.messages.message.offers[0].act()
    assert len(jobs) == 3
