"""All can be done by keyboard: each command has a place, a key and a tip; Tab goes round as one reads."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.shortcuts import ShortcutsDialog
from ui.main_window import MainWindow
from ui.parts import Parts
from ui.tab_ring import stops

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if action.menu() is not None:
            yield from entries(action.menu())
        elif not action.isSeparator():
            yield action


@pytest.fixture
def in_menus(parts: Parts) -> list[QAction]:
    """The entries of all menus but those that a list of files makes."""
    menus = [action.menu() for action in parts.window.menuBar().actions()]
    recent = set(entries(parts.actions.menus["recent"]))
    return [entry for menu in menus for entry in entries(menu) if entry not in recent]


def test_every_command_stands_in_a_menu(parts: Parts, in_menus: list[QAction]):
    assert set(parts.actions) <= set(in_menus)


def test_every_entry_has_a_key_and_a_tip_that_tells_it(in_menus: list[QAction]):
    for entry in in_menus:
        key = entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert key, entry.text()
        assert entry.toolTip().endswith(f"({key})"), entry.text()
        assert len(entry.toolTip()) > len(entry.text().replace("&", "")), entry.text()


def test_no_key_means_two_things(in_menus: list[QAction]):
    keys = Counter(entry.shortcut().toString() for entry in in_menus)
    assert [key for key, count in keys.items() if count > 1] == []


def test_within_a_menu_no_letter_means_two_entries(parts: Parts):
    for menu in parts.actions.menus.values():
        texts = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.title()


def test_the_sheet_of_shortcuts_tells_every_key(parts: Parts, in_menus: list[QAction], qtbot: QtBot):
    sheet = ShortcutsDialog(parts.actions, parts.window)
    qtbot.addWidget(sheet)
    told = {label.text() for label in sheet.findChildren(QLabel)}
    for entry in in_menus:
        assert entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in told
        assert entry.text().replace("&", "") in told


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_sheet_of_shortcuts_is_as_wide_as_its_longest_words(parts: Parts, qtbot: QtBot) -> None:
    parts.actions["quit"].setText("Die nächste unbestätigte Aussage dieses Berichts von vorne suchen " * 2)
    sheet = ShortcutsDialog(parts.actions, parts.window)
    qtbot.addWidget(sheet)
    sheet.show()
    scroll = sheet.findChild(QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0


def tab_round(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The widgets that Tab comes to until it is where it was."""
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in seen:
        seen.append(here)
        assert len(seen) < 200
        QTest.keyClick(here, key)
    return seen


@pytest.fixture
def reading(parts: Parts, qtbot: QtBot) -> Parts:
    """All panels are open, a finding's card lies on the page."""
    parts.window.resize(1440, 900)
    for name in ("panel_notes", "panel_ledger"):
        parts.actions[name].trigger()
    parts.actions["next_conflict"].trigger()
    qtbot.waitUntil(parts.page.card.isVisible)
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    return parts


def test_tab_comes_to_everything_and_back(reading: Parts):
    reading.page.focus_text()
    visited = tab_round(reading.window)
    assert set(visited) == set(stops(reading.window))
    assert {*reading.page.view._columns.panes, reading.tool_bar.search, reading.page.card} <= set(visited)


def test_backtab_goes_the_same_way_back(reading: Parts):
    reading.page.focus_text()
    onward = tab_round(reading.window)
    reading.page.focus_text()
    assert tab_round(reading.window, Qt.Key.Key_Backtab) == [onward[0], *reversed(onward[1:])]


def test_tab_goes_from_the_bar_through_the_columns_to_the_panels(reading: Parts):
    order = stops(reading.window)
    panes, heads = reading.page.view._columns.panes, reading.page.view._heads.buttons
    parts = [
        reading.tool_bar.search,
        *heads,
        *panes,
        reading.page.card,
    ]
    places = [order.index(part) for part in parts]
    assert places == sorted(places)
    panels = [stop for stop in order if reading.panels.findings.isAncestorOf(stop)]
    assert order.index(panels[0]) > order.index(reading.page.card)


def test_no_stop_is_hidden_or_empty(reading: Parts):
    for stop in stops(reading.window):
        assert stop.isVisibleTo(reading.window)
        assert not stop.rect().isEmpty()


def test_tab_leaves_a_table_by_one_key(reading: Parts):
    table = reading.panels.ledger.findChild(QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table


def test_the_welcome_page_is_gone_round_too(window: MainWindow):
    order = stops(window)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in order
    assert set(tab_round(window)) == set(order)
    assert len(order) == 5


def test_focus_can_be_seen_wherever_it_stands(reading: Parts):
    """What a stop looks like with the keyboard differs from what it looks like without."""
    hidden = []
    panes = reading.page.view._columns.panes
    for stop in stops(reading.window):
        reading.page.card.setVisible(stop not in panes)  # it may lie over them
        reading.window.setFocus()
        QApplication.processEvents()
        without = reading.window.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if reading.window.grab().toImage() == without:
            hidden.append((type(stop).__name__, stop.accessibleName(), stop.mapTo(reading.window, QPoint())))
    assert not hidden, "\n".join(map(str, hidden))


def test_the_column_under_the_keyboard_is_told_in_its_head(reading: Parts):
    panes, heads = reading.page.view._columns.panes, reading.page.view._heads.buttons
    assert panes[0].hasFocus()
    panes[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert [head.keyboard_below for head in heads] == [False, True, False]
    panes[2].setFocus(Qt.FocusReason.TabFocusReason)
    assert [head.keyboard_below for head in heads] == [False, False, True]
