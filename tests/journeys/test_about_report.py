"""What is known of a report is corrected, its date is settled, its file is read in another encoding."""

import gc
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from pytestqt.qtbot import QtBot

from app.annotate import anchor, commands
from app.model.report import Report
from app.model.span import Span
from ui.bridge import Engine
from ui.dialogs.report_dialog import ReportDialog
from ui.main_window import MainWindow
from ui.models import notice_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STORM = """Sturm über der Bucht von Märlow

The Märlow Tide
03/04/26

Ein Sturm versenkte zwei Boote, sagte die Küstenwache am Dienstag in Märlow.

Etwa 60 Menschen verbrachten die Nacht im Rathaus, sagte Bürgermeisterin Ida Fenn.
"""


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    return open_window()


def opened(window: MainWindow, qtbot: QtBot, path: Path) -> Report:
    window.open_files([path])
    qtbot.waitUntil(lambda: bool(window.parts.desk.session.project.reports), timeout=PATIENCE_MS)
    return report(window)


def report(window: MainWindow) -> Report:
    return window.parts.desk.session.project.reports[0]


def about(window: MainWindow, qtbot: QtBot) -> ReportDialog:
    """The dialog, once it knows what the file proposes."""
    window.parts.actions["about_report"].trigger()
    dialog = window.findChildren(ReportDialog)[-1]
    qtbot.waitUntil(lambda: dialog.encoding.count() > 0, timeout=PATIENCE_MS)
    return dialog


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    path = tmp_path / "storm.txt"
    path.write_text(STORM, encoding="utf-8")
    return path


def test_what_was_corrected_is_kept_and_can_be_undone(window: MainWindow, qtbot: QtBot, storm: Path) -> None:
    before = opened(window, qtbot, storm).source
    dialog = about(window, qtbot)
    dialog.fields["outlet"].set_words("Marlow Evening Tide")
    dialog.fields["byline"].set_words("Ida Rehn, Jon Holt")
    dialog.save.click()
    assert report(window).source.outlet == "Marlow Evening Tide"
    assert report(window).source.byline == ("Ida Rehn", "Jon Holt")
    assert window.parts.desk.session.undo_label == "Correct Report"
    window.parts.actions["undo"].trigger()
    assert report(window).source == before
    gc.collect()


def test_what_the_file_proposes_can_be_taken_again(window: MainWindow, qtbot: QtBot, storm: Path) -> None:
    proposed = opened(window, qtbot, storm).source.headline
    dialog = about(window, qtbot)
    field = dialog.fields["headline"]
    assert field.proposal.isHidden()
    field.set_words("Another")
    assert proposed is not None
    assert proposed in field.proposal.text()
    field.proposal.click()
    assert field.words == proposed


def test_a_date_in_doubt_offers_both_readings(window: MainWindow, qtbot: QtBot, storm: Path) -> None:
    assert opened(window, qtbot, storm).source.published is None
    dialog = about(window, qtbot)
    chips = {button.text(): button for button in dialog.findChildren(type(dialog.save))}
    assert "3 April 2026" in chips
    chips["4 March 2026"].click()
    dialog.save.click()
    assert report(window).source.published == datetime(2026, 3, 4)
    assert notice_words.sentences(report(window)) == ()


def test_a_date_that_cannot_be_told_is_not_saved(window: MainWindow, qtbot: QtBot, storm: Path) -> None:
    opened(window, qtbot, storm)
    dialog = about(window, qtbot)
    dialog.fields["published"].set_words("the other day")
    assert not dialog.save.isEnabled()
    dialog.fields["published"].set_words("4 March 2026, 18:10")
    dialog.save.click()
    assert report(window).source.published == datetime(2026, 3, 4, 18, 10)


def test_another_encoding_reads_the_file_anew_and_notes_keep_their_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "storm.txt"
    path.write_bytes(STORM.encode("cp1252"))
    before = opened(window, qtbot, path)
    session = window.parts.desk.session
    at = before.text.index("Etwa 60 Menschen")
    note = commands.new_note([anchor.make(before, Span(at, at + 16))], author="Ida", now=datetime(2026, 4, 3))
    session.apply("Add Note", lambda project: commands.add_note(project, note))
    dialog = about(window, qtbot)
    assert dialog.encoding.currentData() == "cp1252"
    assert dialog.evidence.text() == "Guessed: the file does not say."
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("cp1251"))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    qtbot.waitUntil(lambda: "Mдrlow" in dialog.fields["headline"].words, timeout=PATIENCE_MS)
    dialog.save.click()
    assert "Kьstenwache" in report(window).text
    assert report(window).id == before.id
    (kept,) = session.project.annotations[0].anchors
    assert kept.span.of(report(window).text) == "Etwa 60 Menschen"
    assert kept.text_hash == anchor.text_hash(report(window).text)
    assert session.undo_label == "Change Encoding"
    again = about(window, qtbot)
    assert again.encoding.currentData() == "cp1251"
    assert again.evidence.text() == "Chosen by you."
    again.reject()
    window.parts.actions["undo"].trigger()
    assert report(window) == before
