"""New versions of a report, and notes of other readers: what the window tells and offers."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from market_reports import COMPARISON, LANTERN, PROJECT, report, words_in
from noted_market import CAUSE, DOG_NOTE, OTHER, READER, STALLS, note, on
from PySide6.QtWidgets import QPushButton

from app.annotate.agreement import agreement
from app.exchange import package_of
from app.jobs import SilentMonitor
from app.model.annotation import AnchorState
from app.model.reason import Reason
from ui import child_work
from ui.bridge import Engine
from ui.dialogs import choosers
from ui.dialogs.agreement_dialog import AgreementDialog
from ui.jobs import Job, Outcome
from ui.models.note_filter import NoteFacet
from ui.operations import exchange, versions
from ui.operations.desk import Desk
from ui.panels.note_entry import NoteEntry
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

UPDATE = report(
    "lantern-2",
    "Three stalls burn at market",
    "A fire destroyed three wooden stalls on Monday.",
    "Police spoke of a defective heater in the end.",
)
SENTENCE = note("sentence", on(LANTERN, "A fire destroyed three stalls."))


def anchor_of(parts: Parts, note_id: str) -> object:
    return next(n for n in parts.desk.session.project.annotations if n.id == note_id).anchors[0]


def entry(parts: Parts, note_id: str) -> NoteEntry:
    parts.reading.choose_note(note_id)
    return parts.panels.notes.entry(note_id)


def answers(shown: NoteEntry) -> dict[str, QPushButton]:
    return {b.text(): b for b in shown.passages.findChildren(QPushButton) if b.isVisible()}


@pytest.fixture
def updated(noted: Parts) -> Parts:
    """The Lantern's report has got a new version."""
    noted.desk.session.apply(
        "Add", lambda project: replace(project, annotations=(*project.annotations, SENTENCE))
    )
    versions.put(noted.desk, LANTERN.id, UPDATE, noted.window.findChild(QPushButton).show)
    return noted


def test_a_new_version_tells_which_notes_need_the_readers_word(updated: Parts) -> None:
    assert updated.desk.session.undo_label == "Load New Version"
    message = updated.messages.message
    assert "new version" in message.text
    assert any("gone" in line for line in message.lines)
    assert [offer.label for offer in message.offers] == ["Show These Notes"]


def test_a_passage_whose_words_are_gone_keeps_its_old_quote(updated: Parts) -> None:
    assert anchor_of(updated, "cause").state is AnchorState.ORPHANED
    shown = entry(updated, "cause")
    assert list(answers(shown)) == ["Put on Selected Words"]
    assert "The cause was not known." in shown.passages.findChild(type(shown.words).__mro__[1]).text()


def test_a_passage_to_be_confirmed_shows_both_words_and_three_answers(updated: Parts) -> None:
    assert anchor_of(updated, "sentence").state is AnchorState.TO_CONFIRM
    shown = entry(updated, "sentence")
    assert list(answers(shown)) == ["Confirm", "Put on Selected Words", "Not These"]
    answers(shown)["Confirm"].click()
    assert anchor_of(updated, "sentence").state is AnchorState.ANCHORED
    assert "wooden" in anchor_of(updated, "sentence").exact
    assert updated.desk.session.undo_label == "Confirm Place of Note"
    assert answers(entry(updated, "sentence")) == {}


def test_words_that_are_not_the_passages_can_be_refused(updated: Parts) -> None:
    answers(entry(updated, "sentence"))["Not These"].click()
    assert anchor_of(updated, "sentence").state is AnchorState.ORPHANED
    updated.actions["undo"].trigger()
    assert anchor_of(updated, "sentence").state is AnchorState.TO_CONFIRM


def test_a_passage_is_given_the_selected_words_instead(updated: Parts) -> None:
    shown = entry(updated, "sentence")
    updated.page.view.passage_selected.emit(words_in(UPDATE, "on Monday"))
    answers(shown)["Put on Selected Words"].click()
    assert anchor_of(updated, "sentence").exact == "on Monday"


def test_the_list_can_show_only_notes_whose_place_is_unsure(updated: Parts) -> None:
    updated.window.parts.actions["filter_notes"].trigger()
    chip = updated.panels.notes.filters.chips[NoteFacet.STATUS]
    unsure = next(a for a in chip.menu_of_values.actions() if "to be confirmed" in a.text())
    unsure.trigger()
    assert {"cause", "sentence"} <= set(updated.panels.notes._listed)
    assert "dog" not in updated.panels.notes._listed


def test_undo_brings_the_old_version_back(updated: Parts) -> None:
    updated.actions["undo"].trigger()
    assert updated.desk.session.project.reports[0] == LANTERN
    assert anchor_of(updated, "cause") == CAUSE.anchors[0]


def test_a_new_version_is_asked_for_from_menu_and_panel(
    noted: Parts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(choosers, "ask_new_version", lambda _window: tmp_path / "new.html")
    monkeypatch.setattr(Engine, "read", lambda _self, job, paths, *_: asked.extend(paths) or job)
    noted.actions["new_version"].trigger()
    menu = noted.panels.reports.menu_for(noted.panels.reports.list.model().index(1, 0))
    next(action for action in menu.actions() if "New Version" in action.text()).trigger()
    menu.close()
    assert asked == [tmp_path / "new.html"] * 2


# other readers


def theirs() -> object:
    """Another reader's project with a note of his own, and one that is known here."""
    extra = replace(DOG_NOTE, id="theirs", author=OTHER, body="Cute.")
    return package_of(replace(PROJECT, annotations=(CAUSE, extra)), name="theirs.synoptic")


def test_imported_notes_stand_beside_ones_own(noted: Parts) -> None:
    exchange.merge_notes(noted.desk, theirs())
    assert noted.messages.message.text == "1 note was imported."
    assert noted.messages.message.lines == ("1 note was here already.",)
    assert noted.desk.session.undo_label == "Import Notes"
    noted.reading.choose_note(None)
    assert "by Bo Lind" in noted.panels.notes.entry("theirs")._facts.text()
    noted.panels.notes.set_filter(noted.panels.notes.filter.turned(NoteFacet.AUTHOR, OTHER))
    assert set(noted.panels.notes._listed) == {"cause", "theirs"}
    noted.actions["undo"].trigger()
    assert "theirs" not in {n.id for n in noted.desk.session.project.annotations}


def test_notes_on_reports_that_are_not_here_are_told(noted: Parts) -> None:
    elsewhere = report("elsewhere", "Harbour closed", "Nothing moved.")
    lost = note("far", on(elsewhere, "Nothing moved."))
    package = package_of(replace(PROJECT, reports=(elsewhere,), annotations=(lost,)), name="far.synoptic")
    exchange.merge_notes(noted.desk, package)
    assert noted.messages.message.text == "No note was new."
    assert "Harbour closed" in noted.messages.message.lines[0]


def test_what_of_a_file_could_not_be_read_is_told(noted: Parts) -> None:
    skipped = Reason.of("source_without_text", name="Harbour closed")
    exchange.merge_notes(noted.desk, replace(theirs(), skipped=(skipped,)))
    told = "“Harbour closed” was left out: its text is not in the file."
    assert told in noted.messages.message.lines


def test_notes_are_written_and_read_back(noted: Parts, tmp_path: Path) -> None:
    project, monitor = noted.desk.session.project, SilentMonitor()
    for form, name in (("notes_json", "n.jsonld"), ("qdpx", "n.qdpx"), ("csv_notes", "n.csv")):
        child_work.write_notes(form, project, tmp_path / name, monitor=monitor)
    assert (tmp_path / "n.csv").read_text(encoding="utf-8-sig").count("Ida Fenn") >= 3
    for name in ("n.jsonld", "n.qdpx"):
        assert len(child_work.read_notes(tmp_path / name, monitor=monitor).notes) == 4


@pytest.mark.parametrize(
    ("action", "form", "suffix"),
    [
        ("export_notes_json", "notes_json", ".jsonld"),
        ("export_qdpx", "qdpx", ".qdpx"),
        ("export_notes_csv", "csv_notes", ".csv"),
    ],
)
def test_the_menu_writes_notes_where_the_reader_says(
    noted: Parts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, action: str, form: str, suffix: str
) -> None:
    path, written = tmp_path / f"notes{suffix}", []
    monkeypatch.setattr(choosers, "ask_export", lambda *_: path)
    monkeypatch.setattr(Engine, "export", lambda _self, _job, _write, *args: written.append(args))
    noted.actions[action].trigger()
    assert written == [(form, noted.desk.session.project, path)]


def test_notes_are_never_written_over_the_project(
    noted: Parts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "market.synoptic"
    noted.desk.session.save_as(path)
    monkeypatch.setattr(choosers, "ask_export", lambda *_: path)
    noted.actions["export_qdpx"].trigger()
    assert "one of the files to read" in noted.messages.message.text


def test_the_agreement_of_two_readers_is_shown_by_tag(noted: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    def count(desk: Desk, first: str, second: str, *, take: Callable[..., None], lost: object) -> None:
        take(agreement(desk.session.project, first, second))

    monkeypatch.setattr(exchange, "compare_readers", count)
    noted.actions["agreement"].trigger()
    dialog = noted.window.findChild(AgreementDialog)
    assert (dialog.first.currentText(), dialog.second.currentText()) == (READER, OTHER)
    rows = [
        [dialog.table.item(row, column).text() for column in range(7)]
        for row in range(dialog.table.rowCount())
    ]
    assert [row[0] for row in rows] == ["All notes", "colour", "dogs", "figures"]
    assert rows[0][3:] == ["0", "1", "1", "1"]
    assert (
        dialog.table.horizontalHeaderItem(4).toolTip()
        == "<span>Sentences that only Ida Fenn marked so</span>"
    )


def test_agreement_asked_for_again_brings_the_open_window_to_the_front(
    noted: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(exchange, "compare_readers", lambda _desk, *two, **_: asked.append(two))
    noted.actions["agreement"].trigger()
    dialog = noted.window.findChild(AgreementDialog)
    dialog.first.setCurrentText(OTHER)
    dialog.second.setCurrentText(READER)
    noted.actions["agreement"].trigger()
    assert noted.window.findChildren(AgreementDialog) == [dialog]
    assert asked == [(READER, OTHER), (OTHER, READER)]


def test_readers_that_could_not_be_compared_are_no_longer_being_counted(
    noted: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[Job] = []
    monkeypatch.setattr(Engine, "agree", lambda _self, job, *_: jobs.append(job) or job)
    noted.actions["agreement"].trigger()
    told = noted.window.findChild(AgreementDialog).told
    assert told.text() == "Counting…"
    jobs[0].settle(Outcome.FAILED, MemoryError())
    assert told.text() == "The readers were not compared."


def test_one_reader_alone_is_told_how_to_get_anothers_notes(
    noted: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted.desk.session.apply("x", lambda project: replace(project, annotations=(STALLS,)))
    noted.actions["agreement"].trigger()
    dialog = noted.window.findChild(AgreementDialog)
    assert "Import" in dialog.told.text()
    assert (dialog.first.currentText(), dialog.second.currentText()) == (READER, "")
    assert not dialog.table.horizontalHeader().isVisible()
    assert COMPARISON.findings
