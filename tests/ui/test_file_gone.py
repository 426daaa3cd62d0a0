"""The project's file goes away, or nothing can be written: no edit is lost without a word."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app import paths
from app.session import Session, recover_unsaved
from ui.dialogs import choosers
from ui.dialogs.choosers import Losing
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def gone(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """A window on a project whose file was deleted before a note was begun."""
    path = tmp_path / "market.synoptic"
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: path)
    parts.actions["save_as"].trigger()
    path.unlink()
    parts.reading.choose(parts.desk.session.comparison.findings[0])
    parts.actions["note"].trigger()
    assert "could not be saved" in parts.messages.message.text
    return parts


def test_a_closed_window_leaves_its_edits_among_the_unsaved_projects(gone: Parts) -> None:
    (note,) = gone.desk.session.project.annotations
    QTest.keyClicks(gone.panels.notes.entry(note.id).body, "Ask Weil")
    gone.window.close()
    (found,) = recover_unsaved()
    session = Session.open(found)
    assert [n.body for n in session.project.annotations] == ["Ask Weil"]
    session.close()


@pytest.mark.parametrize("command", ["close", "new", "sample"])
def test_what_can_be_kept_nowhere_is_asked_about(
    gone: Parts, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(paths.unsaved_projects())
    paths.unsaved_projects().write_text("in the way")
    asked: list[bool] = []
    monkeypatch.setattr(choosers, "ask_to_lose", lambda _: asked.append(True) or Losing.STAY)
    gone.actions[command].trigger()
    assert asked
    assert gone.window.isVisible()
    assert len(gone.desk.session.project.annotations) == 1
    monkeypatch.setattr(choosers, "ask_to_lose", lambda _: Losing.LOSE)


def test_save_as_is_offered_where_saving_failed_and_ends_the_message(
    gone: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: tmp_path / "elsewhere.synoptic")
    (save_as,) = (b for b in gone.messages.findChildren(QPushButton) if b.text() == "Save As…")
    save_as.click()
    assert gone.desk.session.path == tmp_path / "elsewhere.synoptic"
    assert gone.desk.session.failure is None
    assert not gone.messages.isVisible()


def test_the_message_stays_where_no_other_place_was_chosen(
    gone: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: None)
    gone.actions["save_as"].trigger()
    assert gone.messages.isVisible()


def test_a_new_comparison_begins_once_the_changes_were_saved_elsewhere(
    gone: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(paths.unsaved_projects())
    paths.unsaved_projects().write_text("in the way")
    monkeypatch.setattr(choosers, "ask_to_lose", lambda _: Losing.SAVE)
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: None)
    gone.actions["new"].trigger()
    assert gone.desk.session.project.reports
    elsewhere = tmp_path / "elsewhere.synoptic"
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: elsewhere)
    gone.actions["new"].trigger()
    assert not gone.desk.session.project.reports
    session = Session.open(elsewhere)
    assert len(session.project.annotations) == 1
    session.close()
