"""Many files at once: the reader sees which one is read, can stop, and learns what failed and why."""

from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.bridge import Engine
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "The storm of day {n} sank {n} boats in Marlow bay, the coastguard of Skell said on Tuesday.\n\n"


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    return open_window()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Six files, two of them not reports."""
    paths = [tmp_path / f"day {n}.txt" for n in range(1, 7)]
    for n, path in enumerate(paths, start=1):
        path.write_text(WORDS.format(n=n) * 3, encoding="utf-8")
    paths[1].write_bytes(b"")
    paths[4].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    return paths


def test_the_file_at_hand_is_named_and_counted(window: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    shown: list[str] = []
    status = window.parts.status
    window.engine.runner.progressed.connect(
        lambda: shown.append(" ".join(label.text() for label in status.findChildren(QLabel)))
    )
    window.open_files(files)
    qtbot.waitUntil(lambda: len(window.parts.desk.session.project.reports) == 4, timeout=PATIENCE_MS)
    assert any("2 of 6 files" in words and "day 3.txt" in words for words in shown)


def test_what_failed_can_be_copied_with_its_reasons(
    window: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    window.open_files(files)
    messages = window.parts.messages
    qtbot.waitUntil(messages.isVisible, timeout=PATIENCE_MS)
    assert messages.message.text == "2 files were not opened."
    copy = next(b for b in messages.findChildren(QPushButton) if b.text() == "Copy Details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "“day 2.txt” is empty" in copied
    assert "“day 5.txt” is a picture" in copied
