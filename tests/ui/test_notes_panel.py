"""Notes in their panel: what an entry shows, how it is edited in place, how the list is searched."""

from dataclasses import replace
from datetime import date

import pytest
from market_reports import CONFLICT, DOG, GAZETTE, LANTERN, words_in
from noted_market import CAUSE, DOG_NOTE, NOTES, OTHER, READER, STALLS, TRADERS
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.model.annotation import AnnotationId, NoteColour, NoteKind, TaskStatus
from app.model.span import Passage
from ui.models.markdown import safe_html
from ui.models.note_filter import NoteFacet, NoteFilter
from ui.models.note_list import GroupHead, NoteGrouping, NoteOrder
from ui.panels.due_field import read_day
from ui.panels.icon_button import IconButton
from ui.panels.note_entry import NoteEntry
from ui.panels.notes_panel import NotesPanel
from ui.parts import Parts
from ui.tab_ring import stops

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(noted: Parts) -> NotesPanel:
    return noted.panels.notes


def saved(parts: Parts, note_id: str) -> object:
    return next(note for note in parts.desk.session.project.annotations if note.id == note_id)


def chosen(parts: Parts, note_id: AnnotationId) -> NoteEntry:
    parts.reading.choose_note(note_id)
    return parts.panels.notes.entry(note_id)


def shown(panel: NotesPanel) -> list[str]:
    return [str(note) for note in panel._listed]


# the entry


def test_a_note_reads_as_markdown_until_it_is_written_in(noted: Parts) -> None:
    entry = chosen(noted, STALLS.id)
    assert entry.words.isVisible()
    assert not entry.body.isVisible()
    assert "<b>Three</b> or five?" in entry.words.text()
    QTest.mouseClick(entry.words, Qt.MouseButton.LeftButton)
    assert entry.body.isVisible()
    assert entry.body.hasFocus()
    assert entry.body.toPlainText() == "**Three** or five?"
    QTest.keyClick(entry.body, Qt.Key.Key_Escape)
    assert not entry.body.isVisible()


def test_writing_goes_on_where_the_text_ends_and_undo_goes_on_where_it_began(
    noted: Parts, qtbot: QtBot
) -> None:
    session = noted.desk.session
    noted.panels.notes.write(STALLS.id)
    body = noted.panels.notes.entry(STALLS.id).body
    QTest.keyClicks(body, " Ask again.")
    body.hand_over()
    assert saved(noted, STALLS.id).body == f"{STALLS.body} Ask again."
    for _ in range(6):
        QTest.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        if body.isVisible():
            body.hand_over()
    assert STALLS.id not in [note.id for note in session.project.annotations]


def test_another_note_may_be_chosen_in_the_middle_of_a_word(noted: Parts) -> None:
    noted.panels.notes.write(STALLS.id)
    QTest.keyClicks(noted.panels.notes.entry(STALLS.id).body, "Or four? ")
    others = [note.id for note in noted.desk.session.project.annotations if note.id != STALLS.id]
    with capture_exceptions() as raised:
        noted.reading.choose_note(others[0])
    assert raised == []
    assert "Or four?" in saved(noted, STALLS.id).body
    assert "Or four?" in noted.panels.notes.entry(STALLS.id).words.text()


def test_markdown_of_a_stranger_is_words() -> None:
    html = safe_html(
        '<img src="https://example.org/a.png"> ![seen](file:///b.png) [here](https://example.org)'
    )
    assert "<img" not in html
    assert "href" not in html
    assert "example.org/a.png" in html  # told, not fetched
    assert "seen" in html
    assert "<u>here</u>" in html


@pytest.mark.parametrize("sign", ["> ", "- ", "1. "])
def test_no_word_of_a_note_is_lost_however_deeply_it_is_nested(sign: str) -> None:
    for depth in range(1, 30):
        assert "deep" in safe_html(sign * depth + "deep")


def test_a_list_in_an_entry_keeps_its_numbers() -> None:
    document = QTextDocument()
    document.setHtml(safe_html("7. seven\n8. eight"))
    assert document.firstBlock().textList().itemText(document.firstBlock()) == "7."


def test_nothing_in_an_entry_can_be_followed_out_of_the_program(noted: Parts) -> None:
    entry = chosen(noted, STALLS.id)
    assert all(not label.openExternalLinks() for label in entry.findChildren(QLabel))


def test_a_note_to_verify_shows_its_task_and_keeps_what_is_typed(noted: Parts) -> None:
    entry = chosen(noted, STALLS.id)
    task = entry.details.task
    assert task.fields.contact.text() == "Orrin fire service"
    assert task.fields.status.currentText() == "Asked"
    task.fields.evidence.setFocus()
    QTest.keyClicks(task.fields.evidence, "Four, says the duty officer")
    QTest.keyClick(task.fields.evidence, Qt.Key.Key_Return)
    assert saved(noted, "stalls").task.evidence == "Four, says the duty officer"
    assert noted.desk.session.undo_label == "Edit Task"


def test_the_status_is_set_in_place(noted: Parts) -> None:
    status = chosen(noted, STALLS.id).details.task.fields.status
    status.setCurrentIndex(status.findData("confirmed"))
    status.activated.emit(status.currentIndex())
    assert saved(noted, "stalls").task.status is TaskStatus.CONFIRMED
    assert noted.desk.session.undo_label == "Change Status"


def test_the_due_day_is_typed_taken_from_a_calendar_or_taken_away(noted: Parts) -> None:
    due = chosen(noted, STALLS.id).details.task.fields.due
    due.line.setFocus()
    due.line.selectAll()
    QTest.keyClicks(due.line, "2026-07-01")
    QTest.keyClick(due.line, Qt.Key.Key_Return)
    assert saved(noted, "stalls").task.due == date(2026, 7, 1)
    due._take_from_calendar(QDate(2026, 7, 2))
    assert saved(noted, "stalls").task.due == date(2026, 7, 2)
    due.line.selectAll()
    QTest.keyClick(due.line, Qt.Key.Key_Delete)
    QTest.keyClick(due.line, Qt.Key.Key_Return)
    assert saved(noted, "stalls").task.due is None


def test_what_is_no_day_is_said_and_changes_nothing(noted: Parts) -> None:
    due = chosen(noted, STALLS.id).details.task.fields.due
    due.line.setFocus()
    due.line.selectAll()
    QTest.keyClicks(due.line, "soon")
    QTest.keyClick(due.line, Qt.Key.Key_Return)
    assert "no day" in due.line.accessibleDescription()
    assert saved(noted, "stalls").task.due == date(2026, 6, 9)
    assert read_day("soon") is None


def test_a_kind_that_asks_for_nothing_has_no_task(noted: Parts) -> None:
    entry = chosen(noted, DOG_NOTE.id)
    assert not entry.details.task.isVisible()
    entry._choose_kind(entry._kind.menu().actions()[1])
    assert saved(noted, "dog").kind is NoteKind.VERIFY
    assert entry.details.task.isVisible()


def test_tags_are_chips_that_can_be_added_and_taken_off(noted: Parts) -> None:
    tags = chosen(noted, DOG_NOTE.id).details.tags
    QTest.keyClicks(tags.line, "animals")
    QTest.keyClick(tags.line, Qt.Key.Key_Return)
    assert saved(noted, "dog").tags == ("colour", "dogs", "animals")
    chips = [chip for chip in tags.findChildren(QPushButton) if chip.isVisible()]
    assert [chip.accessibleName() for chip in chips] == [
        f"Take off the tag {tag}" for tag in ("colour", "dogs", "animals")
    ]
    chips[0].click()
    assert saved(noted, "dog").tags == ("dogs", "animals")
    assert noted.desk.session.undo_label == "Remove Tag"


def test_a_tag_is_kept_when_its_field_or_its_note_is_left(noted: Parts) -> None:
    tags = chosen(noted, DOG_NOTE.id).details.tags
    tags.line.setFocus()
    QTest.keyClicks(tags.line, "animals")
    QTest.keyClick(tags.line, Qt.Key.Key_Tab)
    assert saved(noted, "dog").tags == ("colour", "dogs", "animals")
    tags.line.setFocus()
    QTest.keyClicks(tags.line, "market")
    chosen(noted, STALLS.id)
    assert saved(noted, "dog").tags == ("colour", "dogs", "animals", "market")


def test_tags_of_other_notes_are_offered(noted: Parts) -> None:
    completer = chosen(noted, DOG_NOTE.id).details.tags.line.completer()
    completer.setCompletionPrefix("FIG")
    assert completer.currentCompletion() == "figures"


def test_a_note_goes_to_the_finding_it_is_about(noted: Parts) -> None:
    about = chosen(noted, STALLS.id).details.about
    about.findChild(QPushButton).click()
    assert noted.reading.finding == CONFLICT


def test_a_note_written_on_a_finding_is_about_it(parts: Parts) -> None:
    parts.reading.choose(DOG)
    parts.actions["note"].trigger()
    (note,) = parts.desk.session.project.annotations
    assert note.findings == (DOG.id,)


def test_author_and_time_are_told(noted: Parts) -> None:
    assert chosen(noted, CAUSE.id).details.byline.text().startswith(OTHER)


def test_an_entry_under_an_earlier_name_of_the_reader_says_that_name(noted: Parts) -> None:
    noted.reading.choose_note(None)
    assert READER not in noted.panels.notes.entry(DOG_NOTE.id)._facts.text()
    noted.preferences.rename_reader("Ida Brink")
    assert f"by {READER}" in noted.panels.notes.entry(DOG_NOTE.id)._facts.text()


def test_an_entry_that_is_not_chosen_tells_its_task_and_tags_and_takes_no_keyboard(noted: Parts) -> None:
    noted.reading.choose_note(None)
    entry = noted.panels.notes.entry(STALLS.id)
    assert "Call Orrin fire service · Asked · due" in entry._facts.text()
    assert "figures" in entry._facts.text()
    assert entry._details is None


def test_colours_are_chosen_in_the_menu_of_the_entry(noted: Parts) -> None:
    entry = chosen(noted, DOG_NOTE.id)
    entry._choose_more(next(a for a in entry._more.menu().actions() if a.data() == NoteColour.MINT))
    assert saved(noted, "dog").colour is NoteColour.MINT


# several passages


def test_a_selection_is_added_to_the_chosen_note(noted: Parts) -> None:
    noted.reading.choose_note(CAUSE.id)
    assert not noted.actions["add_passage"].isEnabled()
    noted.page.view.passage_selected.emit(words_in(GAZETTE, "five stalls"))
    noted.actions["add_passage"].trigger()
    assert [anchor.exact for anchor in saved(noted, "cause").anchors] == [
        "The cause was not known.",
        "five stalls",
    ]
    assert noted.desk.session.undo_label == "Add Words to Note"


def test_each_passage_goes_to_its_words_and_can_be_taken_out(noted: Parts) -> None:
    went: list[Passage] = []
    noted.reading.went.connect(went.append)
    entry = chosen(noted, STALLS.id)
    second = entry.passages._column.itemAt(1).widget()
    QTest.mouseClick(second.quote, Qt.MouseButton.LeftButton)
    assert went[-1] == words_in(GAZETTE, "five stalls")
    second.findChild(IconButton).click()
    assert [anchor.exact for anchor in saved(noted, "stalls").anchors] == ["three stalls"]
    assert noted.desk.session.undo_label == "Take Words out of Note"


# the list


def test_the_list_is_searched_in_words_quotes_tags_and_tasks(panel: NotesPanel) -> None:
    for words, found in (
        ("owner", ["cause"]),
        ("UNHURT dog", ["dog"]),
        ("figures", ["stalls"]),
        ("fire service", ["stalls"]),
        ("nothing of it", []),
    ):
        panel.filters.search.setText(words)
        assert shown(panel) == found, words


def test_an_empty_list_says_why_and_shows_all_again(panel: NotesPanel) -> None:
    panel.filters.search.setText("zebra")
    assert panel.nothing.isVisible()
    assert not panel.roll.isVisible()
    assert panel._count.text() == "0 of 4"
    panel.nothing.back.click()
    assert len(shown(panel)) == len(NOTES)
    assert panel.filters.search.text() == ""


def test_a_project_without_notes_says_how_to_begin(parts: Parts) -> None:
    parts.docking.set_open("notes", on=True)
    assert "press H" in parts.panels.notes.nothing.words.text()
    assert not parts.panels.notes.filters.isVisible()


@pytest.mark.parametrize(
    ("facet", "value", "found"),
    [
        (NoteFacet.KIND, "verify", ["stalls", "traders"]),
        (NoteFacet.TAG, "dogs", ["dog"]),
        (NoteFacet.TAG, "", ["cause", "traders"]),
        (NoteFacet.AUTHOR, OTHER, ["cause"]),
        (NoteFacet.STATUS, "asked", ["stalls"]),
        (NoteFacet.REPORT, "gazette", ["stalls", "dog"]),
    ],
)
def test_the_list_is_filtered(panel: NotesPanel, facet: NoteFacet, value: str, found: list[str]) -> None:
    panel.set_filter(NoteFilter().turned(facet, value))
    assert shown(panel) == found


def test_chips_offer_what_there_is_with_counts(panel: NotesPanel) -> None:
    actions = panel.filters.chips[NoteFacet.STATUS].menu_of_values.actions()
    assert [action.text() for action in actions] == ["Open\t1", "Asked\t1"]
    actions[1].trigger()
    assert shown(panel) == ["stalls"]
    assert panel.filters.chips[NoteFacet.STATUS].text() == "Asked ▾"


def test_a_chip_that_is_hidden_leaves_no_gap(panel: NotesPanel, qtbot: QtBot) -> None:
    shown = [chip for chip in panel.filters.chips.values() if chip.isVisible()]
    first, second = shown[:2]
    place = first.pos()
    assert second.pos() != place
    first.hide()
    qtbot.waitUntil(lambda: second.pos() == place)


def test_the_list_is_sorted_by_place_time_and_due_day(noted: Parts, panel: NotesPanel) -> None:
    assert shown(panel) == ["stalls", "cause", "dog", "traders"]
    panel.set_order(NoteOrder.DUE)
    assert shown(panel) == ["traders", "stalls", "cause", "dog"]
    noted.desk.session.apply(
        "Edit",
        lambda project: replace(
            project,
            annotations=tuple(
                replace(n, modified=n.modified.replace(hour=20)) if n.id == "dog" else n
                for n in project.annotations
            ),
        ),
    )
    panel.order.order_wanted.emit(NoteOrder.TIME)
    assert shown(panel)[0] == "dog"


def test_the_list_is_grouped_with_counts(panel: NotesPanel) -> None:
    panel.order.grouping_wanted.emit(NoteGrouping.KIND)
    heads = [one for one in panel._rows.values() if isinstance(one, GroupHead)]
    assert [(head.words, head.count) for head in heads] == [("Note", 1), ("To verify", 2), ("Framing", 1)]
    assert shown(panel) == ["cause", "stalls", "traders", "dog"]


def test_keys_go_from_note_to_note_and_into_one(noted: Parts, panel: NotesPanel) -> None:
    panel.roll.setFocus()
    QTest.keyClick(panel.roll, Qt.Key.Key_Down)
    assert noted.reading.note == STALLS.id
    assert panel.roll.hasFocus()
    QTest.keyClick(panel.roll, Qt.Key.Key_End)
    assert noted.reading.note == TRADERS.id
    QTest.keyClick(panel.roll, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.entry(TRADERS.id).body
    noted.actions["previous_note"].trigger()
    assert noted.reading.note == DOG_NOTE.id


def test_a_note_that_is_written_is_shown_though_the_filter_hid_it(noted: Parts, panel: NotesPanel) -> None:
    panel.filters.search.setText("owner")
    noted.page.view.passage_selected.emit(words_in(LANTERN, "three stalls"))
    noted.actions["note"].trigger()
    assert len(shown(panel)) == len(NOTES) + 1


def test_of_many_notes_only_the_entries_in_sight_are_made(noted: Parts, panel: NotesPanel) -> None:
    many = tuple(replace(CAUSE, id=AnnotationId(f"n{n}"), body=f"Note {n}") for n in range(1_000))
    noted.desk.session.apply("Add Notes", lambda project: replace(project, annotations=many))
    assert panel._count.text() == "1000"
    assert len(panel.roll.shown()) < 30
    panel.step(1_000_000)
    assert noted.reading.note == "n999"
    assert panel.roll.shown()["n999"].isVisible()
    assert len(panel.roll.shown()) < 30


def test_every_stop_of_the_chosen_note_shows_the_keyboard(noted: Parts) -> None:
    """What a stop looks like with the keyboard differs from what it looks like without."""
    noted.window.resize(1440, 1000)
    entry = chosen(noted, STALLS.id)
    QApplication.processEvents()
    hidden = []
    for stop in [one for one in stops(noted.window) if noted.panels.notes.isAncestorOf(one)]:
        noted.window.setFocus()
        QApplication.processEvents()
        without = noted.window.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if noted.window.grab().toImage() == without:
            hidden.append((type(stop).__name__, stop.accessibleName()))
    assert not hidden
    assert all(stop.accessibleName() for stop in stops(noted.window) if entry.isAncestorOf(stop))


def test_another_project_is_not_filtered_as_the_one_before(noted: Parts, panel: NotesPanel) -> None:
    panel.filters.search.setText("owner")
    noted.actions["new"].trigger()
    assert panel.filter == NoteFilter()
    assert panel.filters.search.text() == ""


def test_a_hidden_outlet_is_not_told_by_a_note(noted: Parts) -> None:
    noted.actions["blind"].trigger()
    chip = noted.panels.notes.filters.chips[NoteFacet.REPORT]
    assert not any("Lantern" in action.text() for action in chip.menu_of_values.actions())
    noted.actions["blind"].trigger()
