"""The project's file goes away, or nothing can be written: no edit is lost without a word."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app import paths
from app.session import Session, recover_unsaved
from ui.dialogs import choosers
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
    monkeypatch.setattr(choosers, "ask_to_lose", lambda _: bool(asked.append(True)))
    gone.actions[command].trigger()
    assert asked
    assert gone.window.isVisible()
    assert len(gone.desk.session.project.annotations) == 1
    monkeypatch.setattr(choosers, "ask_to_lose", lambda _: True)
