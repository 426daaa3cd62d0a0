"""The synopsis as a reader uses it: with mouse and keyboard, in both modes."""

from dataclasses import replace

import pytest
from lighthouse_reports import (
    DIFFERENCE,
    GULL,
    HEADS,
    LONG_REPORTS,
    LONG_ROWS,
    MARKS,
    NAWRAS,
    NOTE,
    PAIRS,
    REPORTS,
    ROWS,
    TERN,
    TOLD,
    mark,
    passage,
    report,
)
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.finding import Finding, FindingId, MarkKind
from app.model.report import Report
from app.model.span import Passage, Span
from ui import theme
from ui.panes.pane_caret import Selection
from ui.panes.report_pane import ReportPane
from ui.panes.synoptic_view import Mode, SynopticView, TextLook
from ui.theme.notes import stacked

# the screenless platform says so of every window with a least size
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> SynopticView:
    theme.apply(qapp, "light")
    made = SynopticView()
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show()
    made.set_reports(REPORTS, HEADS)
    made.set_rows(ROWS, TOLD)
    made.set_marks(MARKS)
    made.set_notes([NOTE])
    settle(made)
    return made


@pytest.fixture
def long_view(qtbot: QtBot, qapp: QApplication) -> SynopticView:
    theme.apply(qapp, "light")
    made = SynopticView()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.set_reports(LONG_REPORTS, HEADS[:2])
    made.set_rows(LONG_ROWS, ["2 of 2"] * len(LONG_ROWS))
    settle(made)
    return made


def settle(view: SynopticView) -> None:
    while view._canvas._lazy.pending:
        QApplication.processEvents()


def pane(view: SynopticView, source: Report) -> ReportPane:
    return next(p for p in view._columns.panes if p.report.id == source.id)


def middle(view: SynopticView, place: Passage) -> QPoint:
    """Of the first line of these words, in their pane."""
    shown = next(p for p in view._columns.panes if p.report.id == place.report)
    return shown.boxes_of(place.span)[0].center().toPoint()


def click(view: SynopticView, source: Report, words: str) -> None:
    at = middle(view, passage(source, words))
    QTest.mouseClick(pane(view, source), Qt.MouseButton.LeftButton, pos=at)


def drag(target: ReportPane, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    held = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(end), QPointF(target.mapToGlobal(end)), held, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(target, event)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)


def select(view: SynopticView, source: Report, words: str) -> None:
    box = pane(view, source).boxes_of(passage(source, words).span)
    left = QPoint(round(box[0].left()) + 1, round(box[0].center().y()))
    right = QPoint(round(box[-1].right()) - 1, round(box[-1].center().y()))
    drag(pane(view, source), left, right)


def wheel(over: ReportPane, turns: int) -> None:
    window = over.window()
    at = QPointF(over.mapTo(window, over.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, turns * 120))
    QApplication.processEvents()


# rows


def test_rows_stand_level_across_columns(view: SynopticView):
    for row in ROWS[:2]:
        tops = {
            p.place.tops[cell.paragraphs[0]] for p, cell in zip(view._columns.panes, row.cells, strict=True)
        }
        assert len(tops) == 1


def test_before_the_alignment_paragraphs_stand_by_their_index(qtbot: QtBot, qapp: QApplication):
    view = SynopticView()
    qtbot.addWidget(view)
    view.resize(900, 560)
    view.set_reports(REPORTS, HEADS)
    view.show()
    tops = [[p.place.tops[index] for p in view._columns.panes] for index in range(2)]
    assert [len(set(level)) for level in tops] == [1, 1]
    assert not list(pane(view, NAWRAS).gaps(0, 560))


def test_a_gap_leads_to_its_nearest_paragraph(view: SynopticView):
    shown = pane(view, TERN)
    ((_, gap),) = shown.gaps(0, 560)
    link = QPoint(shown.measures.text_left + 20, round(gap.top) + 36)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=link)
    assert shown.selection.caret.paragraph == 1
    assert shown.hasFocus()


def test_what_is_told_out_of_order_says_so(view: SynopticView):
    assert [tag.words for tag in pane(view, TERN).tags.values()] == ["Told later, paragraph 3"]


def test_same_copy_is_named_above_the_paragraph(view: SynopticView):
    top = pane(view, TERN).place.tops[1]
    view.set_tags({(TERN.id, 1): "Same copy as A"})
    assert pane(view, TERN).tags[1].words == "Same copy as A"
    assert pane(view, TERN).place.tops[1] == top + 20


# selecting


def test_selected_words_are_the_words_of_the_text(view: SynopticView, qtbot: QtBot):
    words = "trawlers 🚤👩‍🚒 were led"
    with qtbot.waitSignal(view.passage_selected) as told:
        select(view, GULL, words)
    assert told.args == [passage(GULL, words)]
    assert view.selected_passage().span.of(GULL.text) == words


def test_selected_words_are_copied_as_they_stand(view: SynopticView):
    select(view, GULL, "dark for three hours")
    view.copy_selection()
    assert QGuiApplication.clipboard().text() == "dark for three hours"


def test_arabic_words_can_be_selected_by_mouse(view: SynopticView):
    words = "منارة"
    box = pane(view, NAWRAS).boxes_of(passage(NAWRAS, words).span)[0]
    y = round(box.center().y())
    drag(pane(view, NAWRAS), QPoint(round(box.right()) - 1, y), QPoint(round(box.left()) + 1, y))
    assert view.selected_passage().span.of(NAWRAS.text) == words


def test_a_selection_runs_over_paragraphs(view: SynopticView):
    end = passage(GULL, "nobody")
    drag(pane(view, GULL), middle(view, passage(GULL, "Skarv")), middle(view, end))
    chosen = view.selected_passage().span
    assert "coast office said.\nTwo trawlers" in chosen.of(GULL.text)


def test_only_one_column_holds_a_selection(view: SynopticView):
    select(view, GULL, "three hours")
    select(view, TERN, "five hours")
    assert view.selected_passage() == passage(TERN, "five hours")
    assert pane(view, GULL).selected_passage() is None


def test_a_double_click_takes_the_word(view: SynopticView):
    at = middle(view, passage(GULL, "trawlers"))
    QTest.mouseDClick(pane(view, GULL), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_passage() == passage(GULL, "trawlers")


def test_a_third_click_takes_the_paragraph(view: SynopticView):
    at = middle(view, passage(GULL, "trawlers"))
    QTest.mouseDClick(pane(view, GULL), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(pane(view, GULL), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_passage().span == GULL.paragraphs[2].span


def test_a_click_lets_go_of_the_selection(view: SynopticView, qtbot: QtBot):
    select(view, GULL, "three hours")
    with qtbot.waitSignal(view.passage_selected) as told:
        click(view, GULL, "trawlers")
    assert told.args == [None]


def test_dragging_beyond_the_view_scrolls_on(long_view: SynopticView, qtbot: QtBot):
    shown = long_view._columns.panes[0]
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    shown.dragged_beyond.emit(0, 40)
    bar = long_view._canvas.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 20)
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    stopped_at = bar.value()
    qtbot.wait(80)
    assert bar.value() == stopped_at


# keyboard


def test_shift_and_arrows_select_by_character_and_word(view: SynopticView):
    view.go_to(passage(GULL, "trawlers"))
    shown = pane(view, GULL)
    for _ in range(3):
        QTest.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_passage().span.of(GULL.text) == "tra"
    QTest.keyClick(shown, Qt.Key.Key_Right, both())
    assert view.selected_passage().span.of(GULL.text).rstrip() == "trawlers"


def both() -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def test_an_emoji_of_several_code_points_is_one_step(view: SynopticView):
    view.go_to(passage(GULL, "👩‍🚒"))
    QTest.keyClick(pane(view, GULL), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_passage().span.of(GULL.text) == "👩‍🚒"


def test_left_is_forward_in_arabic_and_crosses_to_the_next_paragraph(view: SynopticView):
    shown = pane(view, NAWRAS)
    view.go_to(Passage(NAWRAS.id, Span(NAWRAS.paragraphs[0].span.end, NAWRAS.paragraphs[0].span.end)))
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert (shown.selection.caret.paragraph, shown.selection.caret.unit) == (1, 0)


def test_down_keeps_to_its_own_height_of_line(view: SynopticView):
    shown = pane(view, GULL)
    view.go_to(passage(GULL, "lamp at"))
    first = shown.box_of(shown.selection.caret)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    second = shown.box_of(shown.selection.caret)
    assert second.top() - first.top() == 22
    assert abs(second.left() - first.left()) < 10


def test_select_all_takes_the_whole_report(view: SynopticView):
    QTest.keyClick(pane(view, TERN), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_passage().span == Span(0, TERN.paragraphs[-1].span.end)


def test_the_caret_stays_in_sight(long_view: SynopticView):
    shown = long_view._columns.panes[1]
    long_view.go_to(Passage(shown.report.id, Span(0, 1)))
    QTest.keyClick(shown, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert shown.rect().contains(shown.box_of(shown.selection.caret))


# marks and notes


def test_a_click_on_marked_words_tells_their_findings_smallest_first(view: SynopticView, qtbot: QtBot):
    with qtbot.waitSignal(view.marks_activated) as told:
        click(view, GULL, "three")
    assert told.args == [("hours", "dark")]


def test_enter_opens_what_the_caret_is_on(view: SynopticView, qtbot: QtBot):
    view.go_to(passage(TERN, "five"))
    with qtbot.waitSignal(view.marks_activated) as told:
        QTest.keyClick(pane(view, TERN), Qt.Key.Key_Return)
    assert told.args == [("hours",)]


def test_a_click_on_a_glyph_opens_its_finding(view: SynopticView, qtbot: QtBot):
    words = middle(view, passage(TERN, "five hours"))
    with qtbot.waitSignal(view.marks_activated) as told:
        QTest.mouseClick(pane(view, TERN), Qt.MouseButton.LeftButton, pos=QPoint(10, words.y()))
    assert told.args == [("hours",)]


def test_marks_of_a_hidden_kind_cannot_be_hit(view: SynopticView, qtbot: QtBot):
    view.set_visible_kinds(frozenset({MarkKind.AGREE}))
    with qtbot.waitSignal(view.marks_activated) as told:
        click(view, GULL, "three")
    assert told.args == [("dark",)]


def test_a_click_on_noted_words_tells_the_note(view: SynopticView, qtbot: QtBot):
    with qtbot.waitSignal(view.notes_activated) as told:
        click(view, GULL, "beside the")
    assert told.args == [("note-1",)]


def test_a_click_on_a_marker_tells_its_notes(view: SynopticView, qtbot: QtBot):
    shown = pane(view, GULL)
    last = shown.boxes_of(NOTE.passages[0].span)[-1]
    x = shown.measures.text_left + shown.measures.marker_left + 7
    with qtbot.waitSignal(view.notes_activated) as told:
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(last.center().y())))
    assert told.args == [("note-1",)]


def test_words_without_marks_open_nothing(view: SynopticView, qtbot: QtBot):
    with qtbot.assertNotEmitted(view.marks_activated), qtbot.assertNotEmitted(view.notes_activated):
        click(view, GULL, "radio")


def test_marks_stay_when_reports_are_shown_anew(view: SynopticView, qtbot: QtBot):
    view.set_reports(REPORTS, HEADS)
    with qtbot.waitSignal(view.marks_activated):
        click(view, GULL, "three")


def colour_at(view: SynopticView, source: Report, words: str) -> QColor:
    """Of the top left corner above these words, where no letter is."""
    shown = pane(view, source)
    box = shown.boxes_of(passage(source, words).span)[0]
    return shown.grab().toImage().pixelColor(round(box.left()) + 1, round(box.top()) + 3)


def test_the_selected_finding_is_tinted_in_every_column(view: SynopticView):
    tint = theme.current_theme().kind("differ").tint
    view.select_finding(DIFFERENCE)
    for source, words in ((GULL, "three hours"), (TERN, "five hours"), (NAWRAS, "ثلاث ساعات")):
        assert colour_at(view, source, words) == tint
    view.select_finding(None)
    assert colour_at(view, TERN, "five hours") == theme.current_theme().role("paper")


def test_noted_words_wear_the_colour_of_the_note(view: SynopticView):
    assert colour_at(view, GULL, "sleep beside") == stacked(theme.current_theme(), ("yellow",))


def test_a_selected_finding_out_of_sight_comes_into_sight(long_view: SynopticView):
    words = "shag tells part 25"
    shag = LONG_REPORTS[0]
    long_view.set_marks([mark(shag, words, MarkKind.DIFFER, "late")])
    assert long_view.anchor_rect(passage(shag, words)).top() > long_view.height()
    long_view.select_finding(finding_of(shag, words))
    assert long_view.rect().contains(long_view.anchor_rect(passage(shag, words)))


def finding_of(source: Report, words: str) -> Finding:
    return replace(DIFFERENCE, id=FindingId("late"), passages=(passage(source, words),))


def test_a_selected_finding_in_sight_does_not_move_the_text(view: SynopticView):
    before = view.anchor_rect(passage(GULL, "three hours"))
    view.select_finding(DIFFERENCE)
    assert view.anchor_rect(passage(GULL, "three hours")) == before


def test_words_in_sight_do_not_move_though_their_paragraph_reaches_beyond(view: SynopticView):
    tall = report("fulmar", "Fulmar heads", "The lamp burns again. " + "The swell rose and fell. " * 60)
    view.set_reports((tall,), HEADS[:1])
    before = view.anchor_rect(passage(tall, "lamp burns"))
    view.select_finding(finding_of(tall, "lamp burns"))
    assert view.anchor_rect(passage(tall, "lamp burns")) == before


# where the reader is


def test_the_row_that_was_chosen_is_the_row_being_read(view: SynopticView, qtbot: QtBot):
    with qtbot.waitSignal(view.row_changed) as told:
        click(view, GULL, "nobody")
    assert told.args == [2]


def test_scrolling_on_changes_the_row_being_read(long_view: SynopticView, qtbot: QtBot):
    with qtbot.waitSignal(long_view.row_changed):
        wheel(long_view._columns.panes[0], -20)
    assert long_view._canvas.verticalScrollBar().value() > 0


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("row", [3, 15, 27])
def test_zoom_in_and_out_keeps_the_row(long_view: SynopticView, mode: Mode, row: int):
    long_view.set_mode(mode)
    settle(long_view)
    bar = long_view._canvas.verticalScrollBar()
    bar.setValue(bar.maximum() * row // 30)
    before = long_view._canvas.row()
    for percent in (150, 100):
        long_view.set_look(TextLook(percent / 100))
        settle(long_view)
    assert long_view._canvas.row() == pytest.approx(before, abs=0.06)


def test_changing_the_mode_keeps_the_row(long_view: SynopticView):
    bar = long_view._canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = long_view._canvas.row()
    long_view.set_mode(Mode.AS_WRITTEN)
    settle(long_view)
    assert long_view._canvas.row() == pytest.approx(before, abs=0.1)


def test_choosing_a_head_asks_for_that_pivot(view: SynopticView, qtbot: QtBot):
    with qtbot.waitSignal(view.pivot_requested) as told:
        view._heads.buttons[1].click()
    assert told.args == [TERN.id]


def test_the_pivot_itself_asks_for_nothing(view: SynopticView, qtbot: QtBot):
    with qtbot.assertNotEmitted(view.pivot_requested):
        view._heads.buttons[0].click()


def test_a_click_in_the_overview_scrolls_there(long_view: SynopticView):
    overview = long_view._overview
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(12, overview.height() - 20))
    bar = long_view._canvas.verticalScrollBar()
    assert bar.value() > bar.maximum() * 0.8


# as written


def test_as_written_each_report_keeps_its_own_order(view: SynopticView):
    view.set_mode(Mode.AS_WRITTEN)
    settle(view)
    for shown in view._columns.panes:
        assert list(shown.place.tops) == sorted(shown.place.tops)


def test_as_written_the_chosen_words_stand_level(long_view: SynopticView):
    long_view.set_mode(Mode.AS_WRITTEN)
    shag, skua = LONG_REPORTS
    marks = [mark(shag, "shag tells part 20", MarkKind.AGREE, "late")]
    marks += [mark(skua, "skua tells part 12", MarkKind.AGREE, "late")]
    long_view.set_marks(marks)
    settle(long_view)
    long_view.select_finding(finding_of(shag, "shag tells part 20"))
    tops = {long_view.anchor_rect(Passage(m.report, m.span)).top() for m in marks}
    assert len(tops) == 1


def test_ribbons_say_what_their_own_pair_does(view: SynopticView):
    view.set_mode(Mode.AS_WRITTEN)
    view.set_pairs(PAIRS)
    first, second = view._columns._links
    assert [ribbon.differs for ribbon in first._ribbons] == [False, True, False]
    assert [ribbon.differs for ribbon in second._ribbons] == [False, False]


def test_ribbons_are_known_when_the_mode_is_changed_after_the_pairs_came(view: SynopticView):
    view.set_pairs(PAIRS)
    view.set_mode(Mode.AS_WRITTEN)
    assert [ribbon.differs for ribbon in view._columns._links[0]._ribbons] == [False, True, False]


def test_other_heads_leave_columns_caret_and_keyboard_where_they_are(view: SynopticView):
    before = view._columns.panes
    place = before[1].text.place(before[1].report.paragraphs[0].span.start + 3)
    before[1].set_selection(Selection(place, place))
    view.set_heads([replace(head, line="Copy of A") for head in HEADS])
    assert view._columns.panes == before
    assert before[1].selection.caret == place
    assert [button.head.line for button in view._heads.buttons] == ["Copy of A"] * 3


def test_with_scrolling_apart_one_column_moves_alone(long_view: SynopticView):
    long_view.set_mode(Mode.AS_WRITTEN)
    long_view.set_scroll_together(False)
    settle(long_view)
    left, right = long_view._columns.panes
    wheel(right, -2)
    assert left.place.offset == 0
    assert right.place.offset > 0


def test_as_written_may_be_chosen_before_there_are_reports_and_after_they_are_gone(qtbot: QtBot):
    view = SynopticView()
    qtbot.addWidget(view)
    view.set_mode(Mode.AS_WRITTEN)
    view.set_reports(REPORTS, HEADS)
    view.set_reports((), ())
    assert view.report_read() is None


# all at once


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast", "high_contrast_light"])
@pytest.mark.parametrize("mode", list(Mode))
def test_every_theme_paints_both_modes_on_its_own_paper(view: SynopticView, name: str, mode: Mode):
    view.set_theme(theme.load_themes()[name])
    view.set_mode(mode)
    view.set_pairs(PAIRS)
    view.select_finding(DIFFERENCE)
    settle(view)
    image = view.grab().toImage()
    paper = theme.load_themes()[name].role("paper")
    assert image.pixelColor(view.width() // 2, view.height() - 8) in (
        paper,
        theme.load_themes()[name].role("gap"),
    )


def test_thirty_narrow_columns_scroll_sideways_and_keep_the_pivot(qtbot: QtBot, qapp: QApplication):
    view = SynopticView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    reports = tuple(report(f"paper {i}", "Head", "Words of one paragraph.") for i in range(30))
    heads = tuple(HEADS[0 if i == 0 else 1] for i in range(30))
    view.set_reports(reports, heads)
    view.show()
    across = view._canvas.horizontalScrollBar()
    across.setValue(across.maximum())
    last, first = view._columns.panes[-1], view._columns.panes[0]
    assert last.geometry().right() <= view._canvas.viewport().width()
    assert first.x() == view._canvas.measures.gutter


def test_no_report_and_an_empty_report_are_shown_without_fuss(qtbot: QtBot, qapp: QApplication):
    view = SynopticView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.set_reports((), ())
    view.grab()
    view.set_reports((report("blank"),), HEADS[:1])
    QTest.mouseClick(view._columns.panes[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.keyClick(view._columns.panes[0], Qt.Key.Key_Down)
    view.grab()
    assert view.selected_passage() is None


def test_the_lanes_of_many_reports_leave_the_columns_their_room(view: SynopticView):
    overview = view._overview
    overview.set_columns(["A"] * 20)
    widest = overview.sizeHint().width()
    overview.set_columns(["AA"] * 60)
    assert overview.sizeHint().width() == widest
