"""The window on a comparison: every command by its action, as menu, key and button trigger it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from market_reports import CONFLICT, DOG, GAZETTE, LANTERN, UNKNOWN, words_in
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app import settings
from app.model.annotation import NoteKind
from app.model.finding import MarkKind
from app.model.project import Judgement
from ui.main_window import MainWindow
from ui.messages import Message, Tone
from ui.models.facets import Facet
from ui.models.finding_filter import FindingFilter
from ui.operations import reports as report_verbs
from ui.panes.head_button import HeadButton
from ui.panes.measures import LEAST_COLUMN, measure
from ui.panes.synoptic_view import Mode, SynopticView, TextLook
from ui.parts import Parts

# the screenless platform says so of windows with a least size and of menus
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def press(parts: Parts, name: str) -> None:
    parts.actions[name].trigger()


def verdicts(parts: Parts) -> dict[str, Judgement]:
    return {verdict.finding: verdict.judgement for verdict in parts.desk.session.project.verdicts}


def test_an_empty_window_shows_the_welcome_page_and_no_panels(window: MainWindow) -> None:
    assert window.parts.stack.currentWidget() is window.parts.welcome
    assert not window.parts.panels.reports.isVisible()
    assert not window.parts.actions["save_as"].isEnabled()


def test_reports_bring_the_reading_page_with_its_panels(parts: Parts) -> None:
    assert parts.stack.currentWidget() is parts.page
    assert parts.panels.reports.isVisible()
    assert parts.panels.findings.isVisible()
    assert not parts.panels.notes.isVisible()
    assert parts.window.windowTitle() == "Three stalls burn at market – Synoptic"


def test_every_command_has_a_tooltip_and_all_but_themes_a_key(window: MainWindow) -> None:
    without_key = [a.objectName() for a in window.parts.actions if a.shortcut().isEmpty()]
    assert all(name.startswith("theme_") for name in without_key)
    assert all(action.toolTip() for action in window.parts.actions)


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [a.shortcut().toString() for a in window.parts.actions if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_the_next_conflict_opens_its_card(parts: Parts) -> None:
    press(parts, "next_conflict")
    assert parts.reading.finding == CONFLICT
    assert parts.page.card.isVisible()
    assert "Figures differ" in parts.page.card.accessibleName()


def test_escape_closes_the_card(parts: Parts) -> None:
    press(parts, "next_conflict")
    QTest.keyClick(parts.window.focusWidget() or parts.page, Qt.Key.Key_Escape)
    assert not parts.page.card.isVisible()


def test_stepping_goes_round_at_the_end(parts: Parts) -> None:
    for expected in (CONFLICT, UNKNOWN, DOG, CONFLICT):
        press(parts, "next_finding")
        assert parts.reading.finding == expected


def test_stepping_keeps_to_what_is_listed_and_says_where_nothing_is(parts: Parts) -> None:
    parts.reading.set_filter(FindingFilter().turned(Facet.KIND, "unconfirmed"))
    press(parts, "next_conflict")
    assert parts.reading.finding is None
    assert "No such finding passes the filter." in parts.status.currentMessage()
    press(parts, "next_unconfirmed")
    assert parts.reading.finding == UNKNOWN
    parts.reading.set_filter(FindingFilter())
    press(parts, "next_conflict")
    assert parts.reading.finding == CONFLICT


def test_a_second_click_on_overlapping_marks_goes_to_the_next_one(parts: Parts) -> None:
    view = parts.page.view
    view.marks_activated.emit((UNKNOWN.id, DOG.id))
    assert parts.reading.finding == UNKNOWN
    view.marks_activated.emit((UNKNOWN.id, DOG.id))
    assert parts.reading.finding == DOG


def test_accepting_and_leaving_open_are_undoable(parts: Parts) -> None:
    press(parts, "next_conflict")
    press(parts, "accept")
    assert verdicts(parts) == {CONFLICT.id: Judgement.ACCEPTED}
    press(parts, "leave_open")
    assert verdicts(parts) == {}
    press(parts, "undo")
    assert verdicts(parts) == {CONFLICT.id: Judgement.ACCEPTED}


def test_a_rejected_finding_leaves_the_page_but_not_its_filter(parts: Parts) -> None:
    press(parts, "next_conflict")
    press(parts, "reject")
    chips = parts.panels.findings.filters.chips
    assert parts.panels.findings.filters.all.text() == "All 2"
    rejected = chips[Facet.STATUS].menu_of_values.actions()[-1]
    assert rejected.text() == "Rejected\t1"
    press(parts, "next_finding")
    assert parts.reading.finding == UNKNOWN


def test_undo_says_what_it_takes_back(parts: Parts) -> None:
    press(parts, "next_conflict")
    press(parts, "accept")
    assert parts.actions["undo"].text() == "&Undo Accept Finding"
    press(parts, "undo")
    assert parts.actions["redo"].text() == "&Redo Accept Finding"


def test_a_highlight_needs_selected_words(parts: Parts) -> None:
    assert not parts.actions["highlight"].isEnabled()
    parts.page.view.passage_selected.emit(words_in(LANTERN, "three stalls"))
    press(parts, "highlight")
    (note,) = parts.desk.session.project.annotations
    assert note.anchors[0].exact == "three stalls"
    assert note.body == ""


def test_a_note_is_written_in_the_panel_and_kept_at_once(parts: Parts) -> None:
    parts.page.view.passage_selected.emit(words_in(GAZETTE, "five stalls"))
    press(parts, "note")
    (note,) = parts.desk.session.project.annotations
    body = parts.panels.notes.entry(note.id).body
    QTest.keyClicks(body, "Ask a second time.")
    body.hand_over()
    assert parts.desk.session.project.annotations[0].body == "Ask a second time."
    assert parts.panels.notes.isVisible()


def test_letters_typed_into_a_note_are_no_commands(parts: Parts) -> None:
    press(parts, "next_conflict")
    press(parts, "note")
    (note,) = parts.desk.session.project.annotations
    parts.window.activateWindow()
    QTest.keyClicks(parts.panels.notes.entry(note.id).body, "axhnop")
    assert parts.panels.notes.entry(note.id).body.toPlainText() == "axhnop"
    assert verdicts(parts) == {}
    assert len(parts.desk.session.project.annotations) == 1


def test_a_note_on_a_finding_holds_the_words_of_all_its_reports(parts: Parts) -> None:
    press(parts, "next_conflict")
    press(parts, "note")
    (note,) = parts.desk.session.project.annotations
    assert [anchor.exact for anchor in note.anchors] == ["three", "three", "five"]
    assert note.kind is NoteKind.CONFLICT


def test_a_note_can_be_deleted_and_brought_back(parts: Parts) -> None:
    parts.page.view.passage_selected.emit(words_in(LANTERN, "three"))
    press(parts, "highlight")
    press(parts, "delete_note")
    assert parts.desk.session.project.annotations == ()
    press(parts, "undo")
    assert len(parts.desk.session.project.annotations) == 1


def test_kinds_are_switched_by_menu_and_legend_alike(parts: Parts) -> None:
    press(parts, "mark_agree")
    assert MarkKind.AGREE not in parts.reading.kinds
    parts.page.legend.kind_switched.emit("agree", True)
    assert parts.actions["mark_agree"].isChecked()


def test_hidden_kinds_are_remembered(parts: Parts) -> None:
    press(parts, "mark_only_here")
    assert settings.load().hidden_kinds == ("only_here",)


def test_clean_text_hides_all_marks_until_pressed_again(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[frozenset[MarkKind]] = []
    monkeypatch.setattr(SynopticView, "set_visible_kinds", lambda _self, kinds: shown.append(kinds))
    press(parts, "clean")
    press(parts, "clean")
    assert shown == [frozenset(), frozenset(MarkKind)]


def test_zoom_stays_within_bounds_and_is_remembered(parts: Parts) -> None:
    for _ in range(20):
        press(parts, "zoom_in")
    assert settings.load().zoom == 200
    press(parts, "zoom_reset")
    assert settings.load().zoom == 100


def test_the_two_ways_to_read_exclude_each_other(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[Mode] = []
    monkeypatch.setattr(SynopticView, "set_mode", lambda _self, mode: modes.append(mode))
    press(parts, "as_written")
    assert not parts.actions["aligned"].isChecked()
    press(parts, "aligned")
    assert modes == [Mode.AS_WRITTEN, Mode.ALIGNED]


def test_search_goes_from_hit_to_hit_and_back(parts: Parts) -> None:
    field = parts.tool_bar.search
    QTest.keyClicks(field, "stalls")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    press(parts, "back")
    assert parts.actions["forward"].isEnabled()
    assert parts.actions["find_next"].isEnabled()


def test_words_can_be_copied_with_their_source(parts: Parts) -> None:
    parts.page.view.passage_selected.emit(words_in(LANTERN, "three stalls"))
    press(parts, "copy_source")
    copied = QGuiApplication.clipboard().text()
    assert copied == "“three stalls” (Lantern, Three stalls burn at market, 4 May 2026)"


def test_the_pivot_can_be_changed_and_reports_ordered_and_removed(parts: Parts) -> None:
    panel, project = parts.panels.reports, lambda: parts.desk.session.project
    panel.pivot_wanted.emit(GAZETTE.id)
    assert project().options.pivot == GAZETTE.id
    panel.move_wanted.emit(GAZETTE.id, 0)
    assert project().reports[0] == GAZETTE
    panel.removal_wanted.emit(GAZETTE.id)
    assert GAZETTE not in project().reports


def test_what_belongs_apart_is_remembered_for_every_pair(parts: Parts) -> None:
    press(parts, "next_conflict")
    press(parts, "apart")
    assert len(parts.desk.session.project.overrides) == 3


def test_one_report_alone_gets_a_hint(parts: Parts) -> None:
    for report in parts.desk.session.project.reports[1:]:
        report_verbs.remove(parts.desk, report.id)
    assert parts.page.hint.isVisible()
    assert "Add another report" in parts.page.hint.text()


def test_a_message_lists_what_failed_and_can_be_copied_and_dismissed(parts: Parts) -> None:
    parts.desk.say(Message("2 files were not opened.", ("“a” is empty.", "“b” is gone."), Tone.PROBLEM))
    bar = parts.messages
    bar.findChild(QPushButton).click()
    assert QGuiApplication.clipboard().text() == "2 files were not opened.\n“a” is empty.\n“b” is gone."
    bar.dismiss()
    assert not bar.isVisible()


def test_themes_are_put_on_and_remembered(parts: Parts, qapp: QApplication) -> None:
    press(parts, "theme_dark")
    assert settings.load().theme == "dark"
    assert qapp.palette().window().color().lightness() < 60
    press(parts, "theme_light")


def test_open_panels_are_remembered(parts: Parts, open_window: Callable[[], MainWindow]) -> None:
    press(parts, "panel_findings")
    press(parts, "panel_ledger")
    parts.window.close()
    again = open_window()
    assert not again.parts.actions["panel_findings"].isChecked()
    assert again.parts.actions["panel_ledger"].isChecked()


def test_the_way_of_reading_is_remembered(parts: Parts, open_window: Callable[[], MainWindow]) -> None:
    press(parts, "as_written")
    parts.window.close()
    again = open_window()
    assert again.parts.actions["as_written"].isChecked()
    assert again.parts.page.view._canvas.mode is Mode.AS_WRITTEN


def test_all_shortcuts_are_on_one_page(parts: Parts) -> None:
    press(parts, "shortcuts")
    dialog = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Shortcuts")
    assert dialog.isVisible()
    dialog.close()


def test_dropped_files_are_opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(window.file_menu, "open_files", opened.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path("one.html").absolute())), QUrl("https://example.org/two.html")])
    window.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert opened == [[Path("one.html").absolute()]]


def test_a_new_comparison_leaves_the_former_one_in_the_recent_list(parts: Parts) -> None:
    press(parts, "new")
    assert parts.desk.session.project.reports == ()
    assert parts.stack.currentWidget() is parts.welcome


def test_the_head_of_a_column_offers_what_the_list_of_reports_does(parts: Parts) -> None:
    head = [button for button in parts.page.view.findChildren(HeadButton) if button.isVisible()][1]
    head.customContextMenuRequested.emit(QPoint(5, 5))
    menu = parts.panels.reports.findChildren(QMenu)[-1]
    entries = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert entries[:2] == ["Make It the Pivot", "About This Report…"]
    menu.close()


def test_columns_are_shown_and_hidden_by_the_ticks_of_a_menu(parts: Parts) -> None:
    menu = parts.actions.menus["shown"]
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["A  Lantern", "B  Gazette", "C  Courier"]
    menu.actions()[1].trigger()
    assert [pane.siglum for pane in parts.page.view._columns.panes] == ["A", "C"]
    menu.actions()[0].trigger()
    menu.actions()[2].trigger()
    assert menu.actions()[2].isChecked()
    assert [pane.siglum for pane in parts.page.view._columns.panes] == ["C"]
    menu.actions()[1].trigger()
    assert [pane.siglum for pane in parts.page.view._columns.panes] == ["B", "C"]


def test_one_column_is_widened_by_key_and_by_its_edge_and_stays_so(parts: Parts) -> None:
    view = parts.page.view
    share = view._canvas.measures.column
    parts.actions["column_wider"].trigger()
    assert [pane.width() for pane in view._columns.panes] == [round(share * 1.25), share, share]
    head = view._heads.buttons[1]
    grip = head.grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    QTest.mouseMove(grip, QPoint(103, 10))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(103, 10))
    wide = view._columns.panes[1].width()
    assert wide > share + 80
    parts.actions["as_written"].trigger()
    parts.actions["aligned"].trigger()
    parts.reading.set_hidden(frozenset({view._columns.panes[0].report.id}))
    parts.reading.set_hidden(frozenset())
    assert view._columns.panes[1].width() == wide
    assert len(settings.load().column_widths) == 2
    QTest.mouseDClick(view._heads.buttons[1].grip, Qt.MouseButton.LeftButton)
    assert view._columns.panes[1].width() == share
    parts.actions["column_usual"].trigger()
    assert settings.load().column_widths == ()


def test_the_line_of_a_new_width_goes_with_the_mouse_button(parts: Parts) -> None:
    heads = parts.page.view._heads
    grip = heads.buttons[1].grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    for x in (103, 4):
        QTest.mouseMove(grip, QPoint(x, 10))
        assert heads._line.isVisible()
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    assert not heads._line.isVisible()


def test_columns_at_their_least_width_can_still_be_widened() -> None:
    usual = measure(Mode.ALIGNED, (1.0,) * 30, 900, TextLook())
    wide = measure(Mode.ALIGNED, (1.0,) * 30, 900, TextLook(width=1.5))
    assert (usual.column, wide.column) == (LEAST_COLUMN, round(LEAST_COLUMN * 1.5))


def test_who_wants_no_traces_has_widths_until_the_program_ends(parts: Parts) -> None:
    parts.preferences.keep_recent(False)
    parts.actions["column_wider"].trigger()
    assert parts.preferences.values.column_widths
    assert settings.load().column_widths == ()
