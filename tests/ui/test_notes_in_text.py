"""Notes on the words: markers, bars of long ones, and ends that can be dragged or moved by word."""

from dataclasses import replace
from itertools import pairwise

import pytest
from market_reports import GAZETTE, LANTERN, words_in
from noted_market import CAUSE, DOG_NOTE, OTHER, READER, STALLS, on, with_notes
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.model.annotation import AnchorState
from app.model.span import Span
from ui.models.passage_ends import End, EndMove, moved
from ui.panes.mark_shapes import NoteRange, shape
from ui.panes.note_grips import grips
from ui.panes.note_markers import placed_markers
from ui.panes.paragraph_layout import ParagraphLayout
from ui.parts import Parts
from ui.theme.type import TextStyle, set_type

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def noted(parts: Parts, qtbot: QtBot) -> Parts:
    parts.preferences.change(author=READER)
    parts.window.resize(1440, 900)
    parts.desk.session.apply("Add Notes", with_notes)
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    qtbot.waitUntil(lambda: not parts.page.view._canvas._lazy.pending)
    return parts


def quotes(parts: Parts, note_id: str) -> list[str]:
    note = next(n for n in parts.desk.session.project.annotations if n.id == note_id)
    return [anchor.exact for anchor in note.anchors]


def press(parts: Parts, *names: str) -> None:
    for name in names:
        parts.actions[name].trigger()


def test_ends_are_moved_by_word_and_undone_as_one(noted: Parts) -> None:
    noted.reading.choose_note(DOG_NOTE.id)
    press(noted, "end_earlier", "end_earlier", "start_later")
    assert quotes(noted, "dog") == ["dog was found"]
    assert noted.desk.session.undo_label == "Change Words of Note"
    press(noted, "undo")
    assert quotes(noted, "dog") == ["A dog was found unhurt."]


def test_ends_move_in_the_report_that_is_read(noted: Parts) -> None:
    noted.reading.choose_note(STALLS.id)
    noted.page.view.go_to(words_in(GAZETTE, "five stalls"))
    press(noted, "start_earlier")
    assert quotes(noted, "stalls") == ["three stalls", "destroyed five stalls"]


@pytest.mark.parametrize(
    ("move", "found"),
    [
        (EndMove(End.START, -1), "was not known"),
        (EndMove(End.START, 1), "known"),
        (EndMove(End.END, 1), "not known 🚤 at"),
        (EndMove(End.END, -1), "not"),
    ],
)
def test_an_end_goes_to_the_next_edge_of_a_word(move: EndMove, found: str) -> None:
    text = "It was not known 🚤 at noon."
    start = text.index("not known")
    assert moved(text, Span(start, start + 9), move).of(text) == found


def test_an_end_never_passes_the_other_nor_the_text() -> None:
    assert moved("one two", Span(4, 7), EndMove(End.END, 1)) == Span(4, 7)
    assert moved("one two", Span(4, 7), EndMove(End.START, 1)) == Span(4, 7)
    assert moved("one two", Span(0, 3), EndMove(End.START, -1)) == Span(0, 3)


def test_an_end_is_dragged_with_the_mouse(noted: Parts) -> None:
    noted.reading.choose_note(CAUSE.id)
    pane = noted.page.view._columns.panes[0]
    grip = next(grip for grip in grips(pane) if grip.end is End.END)
    to = pane.boxes_of(words_in(LANTERN, "The cause was").span)[0].right()
    start = QPoint(round(grip.box.center().x()), round(grip.box.center().y()))
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane, QPoint(round(to), start.y()))
    assert quotes(noted, "cause") == ["The cause was not known."]  # until the mouse lets go
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(round(to), start.y()))
    assert quotes(noted, "cause") == ["The cause was"]
    assert noted.desk.session.undo_label == "Change Words of Note"
    assert noted.reading.selection is None


def test_only_the_chosen_note_has_ends_to_take(noted: Parts) -> None:
    panes = noted.page.view._columns.panes
    noted.reading.choose_note(None)
    assert not [grip for pane in panes for grip in grips(pane)]
    noted.reading.choose_note(STALLS.id)
    assert [len(list(grips(pane))) for pane in panes] == [2, 2, 0]


def test_the_pointer_shows_that_an_end_can_be_taken(noted: Parts) -> None:
    noted.reading.choose_note(CAUSE.id)
    pane = noted.page.view._columns.panes[0]
    grip = next(iter(grips(pane)))
    pane._pointer._hover(QPointF(grip.box.center()))
    assert pane.cursor().shape() is Qt.CursorShape.SizeHorCursor


def test_notes_over_several_lines_stand_in_lanes_where_they_overlap(noted: Parts) -> None:
    words = "The bank at Ennisford had been sound until dusk, said an engineer who had seen it. " * 3
    layout = ParagraphLayout(words)
    layout.break_lines(set_type(TextStyle(15, 22), 1.0), 220)
    notes = [
        NoteRange(0, 120, "long", 1, "sky", closes=True),
        NoteRange(60, 200, "longer", 2, "mint", closes=True),
        NoteRange(4, 8, "short", 3, "peach", closes=True),
    ]
    bars = shape(layout, [], notes).bars
    assert [(bar.colour, bar.lane) for bar in bars] == [("sky", 0), ("mint", 1)]
    assert bars[0].last > bars[0].first


def test_notes_of_another_reader_have_a_shape_of_their_own(noted: Parts) -> None:
    marks = {note.id: note.foreign for note in noted.page.view._markings._notes}
    assert marks == {"stalls": False, "cause": True, "dog": False, "traders": False}


def test_notes_stay_ones_own_after_a_change_of_name(noted: Parts) -> None:
    noted.preferences.rename_reader("Ida Brink")
    assert {note.id: note.foreign for note in noted.page.view._markings._notes}["stalls"] is False
    noted.preferences.rename_reader(OTHER)
    assert not any(note.foreign for note in noted.page.view._markings._notes)


def test_a_lost_passage_is_put_on_the_selected_words(noted: Parts) -> None:
    lost = replace(
        CAUSE, anchors=(replace(on(LANTERN, "The cause"), exact="The reason", state=AnchorState.ORPHANED),)
    )
    noted.desk.session.apply("Lose", lambda project: replace(project, annotations=(lost,)))
    noted.docking.set_open("notes", on=True)
    noted.reading.choose_note(CAUSE.id)
    entry = noted.panels.notes.entry(CAUSE.id)
    button = entry.passages.findChild(QPushButton, "place")
    button.click()
    assert quotes(noted, "cause") == ["The reason"]  # nothing is selected yet
    noted.page.view.passage_selected.emit(words_in(LANTERN, "not known"))
    button.click()
    assert quotes(noted, "cause") == ["not known"]
    assert noted.desk.session.undo_label == "Place Note"


def test_no_marker_stands_on_another(noted: Parts) -> None:
    pane = noted.page.view._columns.panes[0]
    layout = ParagraphLayout("A fire destroyed three stalls at the market of Orrin on Monday morning.")
    layout.break_lines(set_type(TextStyle(13, 19), 1.0), 150)
    lines = [
        NoteRange(0, 6, "a", 1, "sky", closes=True),
        NoteRange(2, 6, "b", 2, "mint", closes=True),
        NoteRange(2, 30, "c", 3, "mint", closes=True),
        NoteRange(4, 50, "d", 4, "mint", closes=True),
    ]
    placed = list(placed_markers(shape(layout, [], lines).markers, layout, pane.measures))
    assert [marker.words for marker in placed] == ["1", "2", "3", "4"]
    tops = [marker.box.top() for marker in placed]
    assert all(below - above >= 12 for above, below in pairwise(tops))
    assert [note.id for note in placed[1].opens] == ["b", "a"]


def test_a_click_on_a_marker_opens_its_note(noted: Parts) -> None:
    pane = noted.page.view._columns.panes[0]
    paragraph = next(i for i in range(3) if pane.marks.shapes(i).markers)
    layout, markers = pane.text.paragraphs[paragraph], pane.marks.shapes(paragraph).markers
    (marker,) = placed_markers(markers, layout, pane.measures)
    spot = marker.box.center() + QPointF(*pane.origin(paragraph))
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert noted.reading.note == marker.note.id
