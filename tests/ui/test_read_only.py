"""A project that is open in another window: every wish to write is answered in words, and changes nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from market_reports import COMPARISON, CONFLICT

from app.exchange import Package
from app.model.annotation import Code
from ui.dialogs import choosers
from ui.main_window import MainWindow
from ui.messages import Tone
from ui.operations import exchange
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def second(
    parts: Parts, open_window: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Parts:
    """The window of another start of the program, on the project that the first one may write."""
    path = tmp_path / "market.synoptic"
    monkeypatch.setattr(choosers, "ask_save_project", lambda *_: path)
    parts.actions["save_as"].trigger()
    other = open_window()
    other.open_files([path])
    other.parts.desk.session.compared(COMPARISON)
    assert other.parts.desk.session.read_only
    other.parts.messages.hide()
    return other.parts


@pytest.mark.parametrize("command", ["note", "highlight", "accept", "apart"])
def test_what_would_be_written_is_refused_in_words(second: Parts, command: str) -> None:
    second.reading.choose(CONFLICT)
    if command == "highlight":
        second.reading.select(CONFLICT.passages[0])
    before = second.desk.session.project
    second.actions[command].trigger()
    assert second.messages.message.tone is Tone.PROBLEM
    assert "Save it in another place" in second.messages.message.text
    assert second.desk.session.project == before


def test_no_task_is_begun_on_a_conflict(second: Parts) -> None:
    second.panels.worksheet.task_wanted.emit(CONFLICT)
    assert "Save it in another place" in second.messages.message.text
    assert second.desk.session.project.annotations == ()


def test_refused_notes_of_others_are_not_said_to_be_there(second: Parts) -> None:
    exchange.merge_notes(second.desk, Package("theirs.json", (), (Code("market"),)))
    assert "Save it in another place" in second.messages.message.text
    assert second.messages.message.tone is Tone.PROBLEM
