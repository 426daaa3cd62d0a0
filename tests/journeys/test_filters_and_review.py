"""Finding one's way through many findings: filters by mouse and keyboard, the linear review by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.finding import FindingKind
from ui.main_window import MainWindow
from ui.models.facets import Facet
from ui.models.finding_list import FindingEntry
from ui.panels.facet_chip import FacetChip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def chip(window: MainWindow, facet: Facet) -> FacetChip:
    return window.parts.panels.findings.filters.chips[facet]


def listed(window: MainWindow) -> int:
    entries = window.parts.panels.findings._model._entries
    return sum(isinstance(entry, FindingEntry) for entry in entries)


def pick_with_mouse(window: MainWindow, facet: Facet, words: str) -> None:
    QTest.mouseClick(chip(window, facet), Qt.MouseButton.LeftButton)
    menu = chip(window, facet).menu_of_values
    entry = next(action for action in menu.actions() if action.text().startswith(words))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_kinds_and_reports_are_picked_with_the_mouse_and_all_come_back(window: MainWindow) -> None:
    everything = listed(window)
    pick_with_mouse(window, Facet.KIND, "Differ")
    differing = listed(window)
    assert 0 < differing < everything
    assert chip(window, Facet.KIND).text() == "Differ ▾"
    pick_with_mouse(window, Facet.KIND, "Unconfirmed")
    assert listed(window) > differing
    assert chip(window, Facet.KIND).text() == "Kind 2 ▾"
    QTest.mouseClick(window.parts.panels.findings.filters.all, Qt.MouseButton.LeftButton)
    assert listed(window) == everything


def test_a_type_is_picked_by_keyboard_alone(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)
    assert window.focusWidget() is chip(window, Facet.KIND)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    types = chip(window, Facet.TYPE)
    assert window.focusWidget() is types
    QTest.keyClick(types, Qt.Key.Key_Space)
    QTest.keyClick(types.menu_of_values, Qt.Key.Key_Down)
    QTest.keyClick(types.menu_of_values, Qt.Key.Key_Space)
    QTest.keyClick(types.menu_of_values, Qt.Key.Key_Escape)
    assert "figure" in window.parts.reading.filter.values(Facet.TYPE)
    assert types.accessibleName() == "Filter by Type: Figures"
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL | SHIFT)
    assert not window.parts.reading.filter.active


def test_next_finding_goes_only_to_what_is_listed(window: MainWindow) -> None:
    pick_with_mouse(window, Facet.KIND, "Unconfirmed")
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Down, ALT)
        assert window.parts.reading.finding is not None
        assert window.parts.reading.finding.kind is FindingKind.UNCONFIRMED


def test_an_empty_list_says_what_hides_all_and_shows_all_again(window: MainWindow) -> None:
    pick_with_mouse(window, Facet.KIND, "Unconfirmed")
    pick_with_mouse(window, Facet.TYPE, "Figures")
    nothing = window.parts.panels.findings.nothing
    assert nothing.isVisible()
    assert nothing.words.text() == "No finding passes the filter:\nKind: Unconfirmed\nType: Figures"
    QTest.mouseClick(nothing.back, Qt.MouseButton.LeftButton)
    assert not nothing.isVisible()
    assert listed(window) > 0


def test_the_review_is_read_by_keyboard_and_enter_goes_to_the_words(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL | ALT)
    review, page = window.parts.page.review, window.parts.page
    assert review.list.isVisible()
    assert review.list.hasFocus()
    first = window.parts.reading.finding
    QTest.keyClick(review.list, Qt.Key.Key_Down)
    second = window.parts.reading.finding
    assert first != second
    assert not page.card.isVisible()
    spoken = review.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(("Row ", "Headlines"))
    QTest.keyClick(review.list, Qt.Key.Key_Return)
    assert not page.reviewing
    assert window.parts.reading.finding == second
    qtbot.waitUntil(page.card.isVisible)


def test_findings_are_decided_in_the_review_and_filters_apply(window: MainWindow) -> None:
    pick_with_mouse(window, Facet.KIND, "Differ")
    differing = listed(window)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL | ALT)
    review = window.parts.page.review.list
    assert review.model().rowCount() == differing
    QTest.keyClick(review, Qt.Key.Key_X)
    assert review.model().rowCount() == differing - 1
    window.parts.actions["undo"].trigger()
    assert review.model().rowCount() == differing


def test_the_review_is_filled_once_it_is_asked_for_and_stands_on_the_chosen_finding(
    window: MainWindow,
) -> None:
    review = window.parts.page.review.list
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    assert review.model().rowCount() == 0
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL | ALT)
    assert review.model().rowCount() == listed(window)
    assert review.currentIndex().row() == 1


def test_a_search_hit_leaves_the_review(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL | ALT)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL | ALT)
    field = window.parts.tool_bar.search
    QTest.keyClicks(field, "boats")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not window.parts.page.reviewing
    assert window.parts.actions["as_written"].isChecked()
