"""From files on disk to marked columns, a note, an annotated PDF, and back from the saved project."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pikepdf
import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.finding import DifferenceType, Finding
from app.model.span import Passage
from ui.dialogs import choosers
from ui.main_window import MainWindow

# the screenless platform says so of every window with a least size
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONGEST_STALL_SECONDS = 0.5  # generous, as the machine may be busy; a blocked window stalls for seconds


def test_from_files_to_a_pdf_and_back(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    report_files: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window()
    parts = window.parts
    session = parts.desk.session
    ticks: list[float] = []
    clock = QTimer(window, interval=10)
    clock.timeout.connect(lambda: ticks.append(monotonic()))
    clock.start()

    window.open_files(report_files)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=PATIENCE_MS)
    clock.stop()
    assert max(later - earlier for earlier, later in pairwise(ticks)) < LONGEST_STALL_SECONDS

    conflict = boats(window)
    click_on(window, conflict.passages[0], qtbot)
    assert parts.reading.finding == conflict
    qtbot.waitUntil(parts.page.card.isVisible)

    parts.actions["note"].trigger()
    (note,) = session.project.annotations
    body = parts.panels.notes.entry(note.id).body
    QTest.keyClicks(body, "Ask the coastguard.")
    qtbot.waitUntil(lambda: session.project.annotations[0].body == "Ask the coastguard.")
    noted = session.project
    body.clearFocus()
    parts.actions["undo"].trigger()
    parts.actions["undo"].trigger()
    assert session.project.annotations == ()
    parts.actions["redo"].trigger()
    parts.actions["redo"].trigger()
    assert session.project == noted

    pdf = tmp_path / "boats.pdf"
    monkeypatch.setattr(choosers, "ask_export", lambda *_: pdf)
    parts.actions["export_pdf"].trigger()
    qtbot.waitUntil(parts.messages.isVisible, timeout=PATIENCE_MS)
    assert "boats.pdf" in parts.messages.message.text
    with pikepdf.open(pdf) as written:
        notes = [str(a.get("/Contents", "")) for page in written.pages for a in page.get("/Annots", [])]
    assert any("Ask the coastguard." in words for words in notes)

    saved = tmp_path / "boats.synoptic"
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: saved)
    parts.actions["save_as"].trigger()
    comparison = session.comparison
    window.close()

    again = open_window()
    again.open_files([saved])
    reopened = again.parts.desk.session
    assert reopened.project == noted
    qtbot.waitUntil(lambda: reopened.comparison is not None, timeout=PATIENCE_MS)
    assert reopened.comparison.findings == comparison.findings
    assert again.parts.panels.notes.entry(note.id).body.toPlainText() == "Ask the coastguard."


def boats(window: MainWindow) -> Finding:
    """The finding that says that the reports count the boats differently."""
    comparison = window.parts.desk.session.comparison
    assert comparison is not None
    return next(finding for finding in comparison.findings if finding.type is DifferenceType.FIGURE)


def click_on(window: MainWindow, passage: Passage, qtbot: QtBot) -> None:
    """Click on the words, as a reader does."""
    view = window.parts.page.view
    view.go_to(passage)
    qtbot.waitUntil(lambda: not view._canvas._lazy.pending)  # its place is settled
    spot = view.anchor_rect(passage).center()
    pane = view.childAt(spot)
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=pane.mapFrom(view, spot))
