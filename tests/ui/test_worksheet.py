"""The worksheet and the codebook: what stands in them, and what is done there."""

from dataclasses import replace
from pathlib import Path

import pytest
from market_reports import COMPARISON, CONFLICT, LANTERN, PROJECT, words_in
from noted_market import READER, STALLS, TRADERS, with_notes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.export.outline.options import ExportOptions, Layout
from app.jobs import SilentMonitor
from app.model.annotation import NoteColour, NoteKind, TaskStatus
from app.model.project import Judgement, Project
from app.model.span import Passage
from ui import child_work
from ui.bridge import Engine
from ui.dialogs.codebook_dialog import CodebookDialog
from ui.models.worksheet import ConflictLine, worksheet
from ui.operations import findings
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def without_findings(project: Project) -> Project:
    """The notes of the market, about no finding."""
    noted = with_notes(project)
    return replace(noted, annotations=tuple(replace(n, findings=()) for n in noted.annotations))


@pytest.fixture
def noted(parts: Parts, qtbot: QtBot) -> Parts:
    parts.preferences.change(author=READER)
    parts.desk.session.apply("Add Notes", without_findings)
    parts.actions["panel_worksheet"].trigger()
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    return parts


def lines(parts: Parts) -> list[str]:
    return list(parts.panels.worksheet._lines)


def test_what_is_due_comes_first_then_conflicts_then_what_is_settled(noted: Parts) -> None:
    assert lines(noted) == [TRADERS.id, STALLS.id, CONFLICT.id]
    status = noted.panels.worksheet.row(TRADERS.id).task.status
    status.setCurrentIndex(status.findData("confirmed"))
    status.activated.emit(status.currentIndex())
    assert lines(noted) == [STALLS.id, CONFLICT.id, TRADERS.id]
    assert noted.panels.worksheet._count.text() == "2 open"
    assert noted.desk.session.undo_label == "Change Status"


def test_a_task_is_edited_in_place(noted: Parts) -> None:
    contact = noted.panels.worksheet.row(TRADERS.id).task.contact
    contact.setFocus()
    QTest.keyClicks(contact, "Lena Voss")
    QTest.keyClick(contact, Qt.Key.Key_Return)
    task = next(n.task for n in noted.desk.session.project.annotations if n.id == TRADERS.id)
    assert task.contact == "Lena Voss"
    assert task.status is TaskStatus.OPEN


def test_a_line_goes_to_its_words(noted: Parts) -> None:
    went: list[Passage] = []
    noted.reading.went.connect(went.append)
    row = noted.panels.worksheet.row(STALLS.id)
    QTest.mouseClick(row.words, Qt.MouseButton.LeftButton)
    assert noted.reading.note == STALLS.id
    assert went == [words_in(LANTERN, "three stalls")]
    conflict = noted.panels.worksheet.row(CONFLICT.id)
    conflict.words.setFocus()
    QTest.keyClick(conflict.words, Qt.Key.Key_Return)
    assert went[-1] == CONFLICT.passages[0]


def test_a_conflict_becomes_a_task(noted: Parts) -> None:
    noted.panels.worksheet.row(CONFLICT.id).make_task.click()
    note = noted.desk.session.project.annotations[-1]
    assert (note.kind, note.findings) == (NoteKind.VERIFY, (CONFLICT.id,))
    assert CONFLICT.id not in lines(noted)
    assert noted.panels.worksheet.row(note.id).task.contact.hasFocus()


def test_what_a_report_says_twice_stands_once_in_the_worksheet() -> None:
    twice = replace(CONFLICT, passages=(*CONFLICT.passages, CONFLICT.passages[0]))
    (line,) = worksheet((), replace(COMPARISON, findings=(twice,)), {})
    assert isinstance(line, ConflictLine)
    assert line.words == (("A", "three"), ("C", "three"), ("B", "five"))


def test_a_conflict_that_was_judged_is_no_longer_listed(noted: Parts) -> None:
    findings.accept(noted.desk, CONFLICT)
    assert CONFLICT.id not in lines(noted)
    noted.actions["undo"].trigger()
    assert CONFLICT.id in lines(noted)


def test_an_empty_worksheet_says_what_will_stand_there(parts: Parts) -> None:
    findings.reject(parts.desk, CONFLICT)
    parts.actions["panel_worksheet"].trigger()
    assert parts.panels.worksheet.nothing.isVisible()
    assert not parts.panels.worksheet.roll.isVisible()


def test_the_pages_of_the_worksheet_are_set(tmp_path: Path) -> None:
    from pypdf import PdfReader

    pages = tmp_path / "pages.pdf"
    options = ExportOptions(layout=Layout.WORKSHEET)
    child_work.write_export("pdf", with_notes(PROJECT), COMPARISON, pages, options, monitor=SilentMonitor())
    words = " ".join(page.extract_text() for page in PdfReader(pages).pages)
    assert "Orrin fire service" in words
    assert "three stalls" in words


# the codebook


@pytest.fixture
def codebook(noted: Parts) -> CodebookDialog:
    noted.actions["codebook"].trigger()
    return noted.window.findChild(CodebookDialog)


def listed(dialog: CodebookDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def tags(parts: Parts) -> list[tuple[str, ...]]:
    return [note.tags for note in parts.desk.session.project.annotations if note.tags]


def test_the_codebook_lists_every_tag_with_its_uses(codebook: CodebookDialog) -> None:
    assert listed(codebook) == ["colour  (1)", "dogs  (1)", "figures  (1)"]
    assert codebook.uses.text() == "In 1 note"


def test_a_tag_is_renamed_in_all_notes(noted: Parts, codebook: CodebookDialog) -> None:
    codebook.list.setCurrentRow(1)
    codebook.name.setFocus()
    codebook.name.selectAll()
    QTest.keyClicks(codebook.name, "animals")
    QTest.keyClick(codebook.name, Qt.Key.Key_Return)
    assert tags(noted) == [("figures",), ("colour", "animals")]
    assert noted.desk.session.undo_label == "Rename Tag"


def test_tags_are_merged_and_taken_off(noted: Parts, codebook: CodebookDialog) -> None:
    codebook.list.setCurrentRow(1)
    codebook._others.actions()[0].trigger()
    assert tags(noted) == [("figures",), ("colour",)]
    assert noted.desk.session.undo_label == "Merge Tags"
    codebook.delete.click()
    assert tags(noted) == [("figures",)]
    assert noted.desk.session.undo_label == "Delete Tag"


def test_a_tag_gets_a_colour_that_its_chip_shows(noted: Parts, codebook: CodebookDialog) -> None:
    codebook.list.setCurrentRow(2)
    codebook.colour.setCurrentIndex(codebook.colour.findData("mint"))
    codebook.colour.activated.emit(codebook.colour.currentIndex())
    (code,) = noted.desk.session.project.codebook
    assert (code.name, code.colour) == ("figures", NoteColour.MINT)
    noted.docking.set_open("notes", on=True)
    noted.reading.choose_note(STALLS.id)
    chips = noted.panels.notes.entry(STALLS.id).details.tags._flow
    assert not chips.itemAt(0).widget().icon().isNull()


def test_a_description_typed_in_one_go_is_undone_in_one_go(noted: Parts, codebook: CodebookDialog) -> None:
    QTest.keyClicks(codebook.description, "Not news")
    assert noted.desk.session.project.codebook[0].description == "Not news"
    noted.actions["undo"].trigger()
    assert noted.desk.session.project.codebook == ()


def test_a_new_tag_is_added_and_chosen(noted: Parts, codebook: CodebookDialog) -> None:
    QTest.keyClicks(codebook.new, "sources")
    QTest.keyClick(codebook.new, Qt.Key.Key_Return)
    assert listed(codebook)[0] == "sources  (0)"
    assert codebook.name.text() == "sources"


def test_the_verdict_of_a_finding_can_be_undone_by_its_name(noted: Parts) -> None:
    noted.reading.choose(CONFLICT)
    noted.actions["reject"].trigger()
    assert noted.desk.session.undo_label == "Reject Finding"
    noted.actions["undo"].trigger()
    assert noted.desk.session.redo_label == "Reject Finding"
    assert Judgement.REJECTED not in {v.judgement for v in noted.desk.session.project.verdicts}


def test_printing_the_worksheet_sets_its_pages(noted: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[object] = []
    monkeypatch.setattr(
        Engine, "export", lambda _self, job, _write, *values: written.append(values[-1].layout) or job
    )
    noted.panels.worksheet.print.click()
    assert written == [Layout.WORKSHEET]
