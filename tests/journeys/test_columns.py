"""Columns: moved by drag and by key, hidden and shown, widened with the pivot in sight, gaps collapsed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.panes.head_button import HeadButton
from ui.panes.report_pane import ReportPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

THIRD = """Marlow counts its boats after storm

Skell Courier
9 June 2026

Two boats sank in Marlow bay in Tuesday's storm, mayor Ida Fenn said.

A baker opened his shop at night for the people in the town hall.
"""
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(
    open_window: Callable[[], MainWindow], report_files: list[Path], tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    """A window in which three reports have been compared."""
    courier = tmp_path / "courier.txt"
    courier.write_text(THIRD, encoding="utf-8")
    window = open_window()
    window.open_files([*report_files, courier])
    await_comparison(window, qtbot)
    window.activateWindow()
    return window


def await_comparison(window: MainWindow, qtbot: QtBot) -> None:
    session = window.parts.desk.session
    qtbot.waitUntil(lambda: bool(session.comparison) and not session.needs_comparison, timeout=PATIENCE_MS)


def heads(window: MainWindow) -> list[HeadButton]:
    found = [head for head in window.parts.page.view.findChildren(HeadButton) if head.isVisible()]
    return sorted(found, key=HeadButton.x)


def titles(window: MainWindow) -> list[str]:
    return [head.head.title for head in heads(window)]


def panes(window: MainWindow) -> list[ReportPane]:
    found = [pane for pane in window.parts.page.view.findChildren(ReportPane) if pane.isVisible()]
    return sorted(found, key=lambda pane: pane.column)


def drag(head: HeadButton, by: int) -> None:
    start = head.rect().center()
    QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=start)
    for share in (1, 2, 3, 4):
        QTest.mouseMove(head, start + QPoint(by * share // 4, 0))
    QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_a_head_dragged_to_the_right_moves_its_column(window: MainWindow, qtbot: QtBot) -> None:
    assert titles(window) == ["tide.txt", "beacon.txt", "courier.txt"]
    first = heads(window)[0]
    drag(first, first.width() * 5 // 2)
    await_comparison(window, qtbot)
    assert titles(window) == ["beacon.txt", "courier.txt", "tide.txt"]
    window.parts.actions["undo"].trigger()
    assert titles(window)[0] == "tide.txt"


def test_a_short_drag_changes_nothing_and_a_click_makes_the_pivot(window: MainWindow) -> None:
    drag(heads(window)[1], 20)
    assert titles(window)[1] == "beacon.txt"
    assert not heads(window)[1].head.pivot
    QTest.mouseClick(heads(window)[1], Qt.MouseButton.LeftButton)
    assert heads(window)[1].head.pivot


def test_columns_are_moved_and_made_pivot_by_key(window: MainWindow, qtbot: QtBot) -> None:
    panes(window)[2].setFocus()
    QTest.keyClick(window, Qt.Key.Key_Left, ALT | SHIFT)
    assert titles(window) == ["tide.txt", "courier.txt", "beacon.txt"]
    await_comparison(window, qtbot)
    panes(window)[1].setFocus()
    QTest.keyClick(window, Qt.Key.Key_Home, CONTROL | ALT)
    assert heads(window)[1].head.pivot


def test_a_column_is_hidden_and_comes_back_when_something_in_it_is_asked_for(window: MainWindow) -> None:
    panes(window)[1].setFocus()
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL | SHIFT)
    assert titles(window) == ["tide.txt", "courier.txt"]
    assert window.parts.panels.reports.list.model().index(1, 0).data(Qt.ItemDataRole.UserRole).hidden
    field = window.parts.tool_bar.search
    QTest.keyClicks(field, "ferry to Skell")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "beacon.txt" in titles(window)


def test_all_hidden_columns_come_back_by_key_but_the_last_one_stays(window: MainWindow) -> None:
    for _ in range(3):
        window.parts.actions["hide_column"].trigger()
    assert len(titles(window)) == 1
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL | ALT)
    assert len(titles(window)) == 3


def test_the_panel_hides_and_shows_columns_too(window: MainWindow) -> None:
    panel = window.parts.panels.reports
    index = panel.list.model().index(0, 0)
    entry = next(action for action in panel.menu_for(index).actions() if action.text() == "Hide Its Column")
    entry.trigger()
    assert titles(window) == ["beacon.txt", "courier.txt"]
    entry = next(action for action in panel.menu_for(index).actions() if action.text() == "Show Its Column")
    entry.trigger()
    assert len(titles(window)) == 3


def test_widened_columns_scroll_and_the_pivot_stays_in_sight(window: MainWindow) -> None:
    before = panes(window)[0].width()
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL | ALT)
    assert panes(window)[0].width() == pytest.approx(2 * before, abs=4)
    canvas = window.parts.page.view._canvas
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().maximum())
    pivot = panes(window)[0]
    assert canvas.viewport().rect().contains(pivot.geometry().center())
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL | ALT)
    assert panes(window)[0].width() == before


def test_collapsed_gaps_take_one_line_and_still_lead_to_the_nearest(window: MainWindow) -> None:
    canvas = window.parts.page.view._canvas
    before = canvas.placing.ends[0]
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL | SHIFT)
    assert canvas.measures.brief_gaps
    assert canvas.placing.ends[0] <= before
    assert window.parts.preferences.values.collapses_gaps
