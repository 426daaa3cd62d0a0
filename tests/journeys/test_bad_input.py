"""What cannot be opened is named in a message; the rest goes on and nothing is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.bridge import Engine
from ui.main_window import MainWindow
from ui.messages import Tone

# the screenless platform says so of every window with a least size
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Files are really read; comparing has its own journey."""
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    return open_window()


def test_each_bad_file_is_named_while_the_others_are_opened(
    window: MainWindow, qtbot: QtBot, report_files: list[Path], tmp_path: Path
) -> None:
    names = ("empty.txt", "photo.txt", "gone.html", "bare.html")
    empty, binary, gone, bare = (tmp_path / name for name in names)
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 20)
    bare.write_text("<html><body><nav>Home</nav></body></html>", encoding="utf-8")
    window.open_files([empty, report_files[0], binary, gone, bare, report_files[0], report_files[1]])
    messages = window.parts.messages
    qtbot.waitUntil(messages.isVisible, timeout=PATIENCE_MS)
    assert messages.message.tone is Tone.PROBLEM
    assert len(messages.message.lines) == 5
    for name in (*names, "tide.txt"):
        assert any(name in line for line in messages.message.lines), name
    assert [report.name for report in window.parts.desk.session.project.reports] == ["tide.txt", "beacon.txt"]


def test_a_file_that_is_open_already_is_not_opened_twice(
    window: MainWindow, qtbot: QtBot, report_files: list[Path]
) -> None:
    session = window.parts.desk.session
    window.open_files(report_files[:1])
    qtbot.waitUntil(lambda: len(session.project.reports) == 1, timeout=PATIENCE_MS)
    assert window.parts.page.hint.isVisible()
    window.open_files(report_files[:1])
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    assert window.parts.messages.message.text == "“tide.txt” is already open as report A."
    assert len(session.project.reports) == 1


def test_a_damaged_project_leaves_the_open_one_alone(
    window: MainWindow, qtbot: QtBot, report_files: list[Path], tmp_path: Path
) -> None:
    session = window.parts.desk.session
    window.open_files(report_files)
    qtbot.waitUntil(lambda: len(session.project.reports) == 2, timeout=PATIENCE_MS)
    damaged = tmp_path / "story.synoptic"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    window.open_files([damaged])
    assert "story.synoptic" in window.parts.messages.message.text
    assert window.parts.desk.session is session


def test_an_empty_clipboard_says_what_to_do(window: MainWindow) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    window.parts.actions["paste"].trigger()
    assert "Copy a report" in window.parts.messages.message.text


def test_a_pasted_report_is_read_and_added(
    window: MainWindow, qtbot: QtBot, report_files: list[Path]
) -> None:
    QGuiApplication.clipboard().setText(report_files[0].read_text(encoding="utf-8"))
    window.parts.actions["paste"].trigger()
    session = window.parts.desk.session
    qtbot.waitUntil(lambda: len(session.project.reports) == 1, timeout=PATIENCE_MS)
    assert "storm sank two boats" in session.project.reports[0].text


def test_a_pasted_page_knows_its_address(window: MainWindow, qtbot: QtBot, report_files: list[Path]) -> None:
    held = QMimeData()
    held.setText(report_files[0].read_text(encoding="utf-8"))
    held.setData("chromium/x-source-url", b"https://tide.example/storm")
    QGuiApplication.clipboard().setMimeData(held)
    window.parts.actions["paste"].trigger()
    session = window.parts.desk.session
    qtbot.waitUntil(lambda: len(session.project.reports) == 1, timeout=PATIENCE_MS)
    assert session.project.reports[0].source.url == "https://tide.example/storm"


def test_pasted_files_are_opened(window: MainWindow, qtbot: QtBot, report_files: list[Path]) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in report_files])
    QGuiApplication.clipboard().setMimeData(held)
    window.parts.actions["paste"].trigger()
    session = window.parts.desk.session
    qtbot.waitUntil(lambda: len(session.project.reports) == 2, timeout=PATIENCE_MS)


def test_a_pasted_link_is_not_fetched(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("https://tide.example/storm")
    window.parts.actions["paste"].trigger()
    assert "never goes online" in window.parts.messages.message.text


def test_reading_can_be_cancelled(window: MainWindow, qtbot: QtBot, report_files: list[Path]) -> None:
    window.open_files(report_files)
    (job,) = window.engine.runner.running()
    with qtbot.waitSignal(window.engine.runner.ended, timeout=PATIENCE_MS):
        job.cancel()
    assert window.parts.desk.session.project.reports == ()
    assert not window.parts.messages.isVisible()
