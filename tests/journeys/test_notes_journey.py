"""A reader notes, asks, loads an update, confirms, and hands the notes to another reader."""

from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.model.annotation import AnchorState, NoteKind
from app.model.span import Passage, Span
from ui.dialogs import choosers
from ui.main_window import MainWindow
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TOLD = "About 60 people spent the night in the town hall, mayor Ida Fenn said."
TOLD_NEW = "About 60 people spent the whole night in the town hall, mayor Ida Fenn said."


def test_notes_live_through_an_update_and_go_to_another_reader(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    report_files: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parts = open_window().parts
    parts.preferences.change(author="Ida Brink")
    opened(qtbot, parts, report_files)
    note = noted(parts)
    asked_about(parts, note)

    update = tmp_path / "update.txt"
    update.write_text(report_files[0].read_text(encoding="utf-8").replace(TOLD, TOLD_NEW), encoding="utf-8")
    monkeypatch.setattr(choosers, "ask_new_version", lambda _: update)
    parts.page.view.go_to(passage(parts, TOLD))
    parts.actions["new_version"].trigger()
    qtbot.waitUntil(lambda: anchor(parts, note).state is AnchorState.TO_CONFIRM, timeout=PATIENCE_MS)
    parts.reading.choose_note(note)
    entry = parts.panels.notes.entry(note)
    next(b for b in entry.passages.findChildren(QPushButton) if b.text() == "Confirm").click()
    assert anchor(parts, note).exact == TOLD_NEW
    assert anchor(parts, note).state is AnchorState.ANCHORED

    exported = tmp_path / "notes.jsonld"
    monkeypatch.setattr(choosers, "ask_export", lambda *_: exported)
    parts.actions["export_notes_json"].trigger()
    qtbot.waitUntil(exported.exists, timeout=PATIENCE_MS)

    other = open_window().parts
    other.preferences.change(author="Bo Lind")
    opened(qtbot, other, [update, report_files[1]])
    monkeypatch.setattr(choosers, "ask_notes", lambda _: exported)
    other.actions["import_notes"].trigger()
    qtbot.waitUntil(lambda: bool(other.desk.session.project.annotations), timeout=PATIENCE_MS)
    (taken,) = other.desk.session.project.annotations
    assert (taken.author, taken.task.contact, taken.tags) == ("Ida Brink", "Town hall", ("night",))
    assert other.panels.worksheet.row(taken.id).isVisibleTo(other.panels.worksheet.roll)


def opened(qtbot: QtBot, parts: Parts, files: list[Path]) -> None:
    parts.window.open_files(files)
    qtbot.waitUntil(lambda: len(parts.desk.session.project.reports) == len(files), timeout=PATIENCE_MS)


def noted(parts: Parts) -> str:
    """A note to verify with a tag, all by keys."""
    parts.page.view.passage_selected.emit(passage(parts, TOLD))
    parts.actions["note"].trigger()
    (note,) = parts.desk.session.project.annotations
    body = parts.panels.notes.entry(note.id).body
    QTest.keyClicks(body, "Who counted them?")
    body.hand_over()
    details = parts.panels.notes.entry(note.id).details
    QTest.keyClicks(details.tags.line, "night")
    QTest.keyClick(details.tags.line, Qt.Key.Key_Return)
    entry = parts.panels.notes.entry(note.id)
    next(a for a in entry._kind.menu().actions() if a.data() == NoteKind.VERIFY).trigger()
    return note.id


def asked_about(parts: Parts, note: str) -> None:
    parts.actions["panel_worksheet"].trigger()
    contact = parts.panels.worksheet.row(note).task.contact
    QTest.keyClicks(contact, "Town hall")
    QTest.keyClick(contact, Qt.Key.Key_Return)
    assert parts.panels.notes.entry(note).details.task.fields.contact.text() == "Town hall"


def passage(parts: Parts, words: str) -> Passage:
    report = parts.desk.session.project.reports[0]
    start = report.text.index(words)
    return Passage(report.id, Span(start, start + len(words)))


def anchor(parts: Parts, note: str) -> object:
    return next(n for n in parts.desk.session.project.annotations if n.id == note).anchors[0]
