"""The ledger in the window, by mouse and by key: a tab for each table, every cell goes to its words."""

from collections.abc import Callable

import pytest
from canal_reports import COMPARISON, COURANT, EXPRESS, HERALD, NOTHING_ACROSS, PROJECT, at
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.annotate import commands
from app.model.span import Passage
from ui.main_window import MainWindow
from ui.models.sheets import SHEETS, SheetKind
from ui.parts import Parts

# the screenless platform says so of windows with a least size
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TITLES = ["Figures  2", "Quotes  2", "Drift  2", "Sources  2", "Names  1", "Order  1", "Updates  2"]


@pytest.fixture
def parts(open_window: Callable[[], MainWindow]) -> Parts:
    """The parts of a window in which three reports of a burst bank have been compared."""
    parts = open_window().parts
    parts.desk.session.apply("Add Reports", lambda project: commands.add_reports(project, PROJECT.reports))
    parts.desk.session.compared(COMPARISON)
    return parts


@pytest.fixture
def went(parts: Parts) -> list[Passage]:
    passages: list[Passage] = []
    parts.reading.went.connect(passages.append)
    return passages


def turn_to(parts: Parts, name: str) -> None:
    parts.actions[f"table_{name}"].trigger()


def click(parts: Parts, row: int, column: int) -> None:
    table = parts.panels.ledger.table
    where = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def click_tab(parts: Parts, tab: int) -> None:
    tabs = parts.panels.ledger.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tab).center())


def test_tabs_tell_how_many_lines_their_tables_have(parts: Parts) -> None:
    tabs = parts.panels.ledger.tabs
    assert [tabs.tabText(tab) for tab in range(tabs.count())] == TITLES


@pytest.mark.parametrize(
    ("name", "cell", "passage"),
    [
        ("figures", (0, 2), at(EXPRESS, "Eleven")),
        ("quotes", (0, 2), at(EXPRESS, "close")),
        ("quotes", (0, 0), at(HERALD, "We will drain every lock before dawn")),
        ("drift", (0, 3), at(COURANT, "may have")),
        ("sources", (0, 1), at(HERALD, "the bank")),
        ("names", (0, 1), at(HERALD, "Engineer Rosa Lindt")),
        ("order", (0, 2), at(EXPRESS, "Bank bursts at Ennisford")),
        ("updates", (1, 2), at(EXPRESS, "The mob blamed Lindt.")),
    ],
)
def test_a_click_on_a_cell_goes_to_its_words(
    parts: Parts, went: list[Passage], name: str, cell: tuple[int, int], passage: Passage
) -> None:
    parts.actions["panel_ledger"].trigger()
    click_tab(parts, [kind.name for kind in SHEETS].index(name))
    click(parts, *cell)
    assert went == [passage]


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.name)
def test_each_table_has_a_key_and_is_walked_by_keys(
    parts: Parts,
    went: list[Passage],
    kind: SheetKind,
    qtbot: QtBot,
) -> None:
    action = parts.actions[f"table_{kind.name}"]
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is parts.window)
    QTest.keySequence(parts.window, action.shortcut())
    panel = parts.panels.ledger
    assert panel.isVisible()
    assert panel.tabs.tabToolTip(panel.tabs.currentIndex()) == action.toolTip()
    qtbot.waitUntil(panel.table.hasFocus)
    QTest.keyClick(panel.table, Qt.Key.Key_Right)
    while not panel.table.model().passages(panel.table.currentIndex()):
        QTest.keyClick(panel.table, Qt.Key.Key_Right)
    expected = panel.table.model().passages(panel.table.currentIndex())[0]
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert went == [expected]


def test_asked_again_a_cell_goes_round_all_its_words(parts: Parts, went: list[Passage]) -> None:
    turn_to(parts, "sources")
    for _ in range(3):
        click(parts, 0, 1)
    assert went == [at(HERALD, "the bank"), at(HERALD, "We will"), at(HERALD, "the bank")]


def test_what_is_not_found_goes_nowhere(parts: Parts, went: list[Passage]) -> None:
    turn_to(parts, "sources")
    click(parts, 1, 1)
    click(parts, 0, 4)
    assert went == []


def test_arrow_keys_go_from_tab_to_tab(parts: Parts) -> None:
    turn_to(parts, "figures")
    tabs = parts.panels.ledger.tabs
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.tabText(tabs.currentIndex()) == "Quotes  2"
    assert parts.panels.ledger.table.accessibleName() == "Quotes of all reports"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("figures", "Conflicts only  1"),
        ("quotes", "Altered only  2"),
        ("drift", "At the top only  1"),
        ("sources", "Unnamed only  1"),
        ("names", "Words that judge only  1"),
        ("updates", "Changed only  1"),
    ],
)
def test_what_is_looked_at_first_is_shown_alone_by_a_chip(parts: Parts, name: str, words: str) -> None:
    turn_to(parts, name)
    panel = parts.panels.ledger
    assert panel.stressed_only.text() == words
    QTest.mouseClick(panel.stressed_only, Qt.MouseButton.LeftButton)
    assert str(panel.table.model().rowCount()) == words[-1]
    turn_to(parts, "order")
    assert not panel.stressed_only.isVisible()
    assert panel.table.model().rowCount() == 1


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.name)
def test_an_empty_table_says_why_in_its_place(parts: Parts, kind: SheetKind) -> None:
    parts.desk.session.compared(NOTHING_ACROSS)
    turn_to(parts, kind.name)
    panel = parts.panels.ledger
    assert not panel.table.isVisible()
    assert panel.nothing.isVisible()
    assert panel.nothing.text() == kind.build(NOTHING_ACROSS).empty


def test_without_a_comparison_it_is_said_what_is_missing(parts: Parts) -> None:
    turn_to(parts, "quotes")
    parts.panels.ledger.show_ledger(None)
    assert "two reports" in parts.panels.ledger.nothing.text()
    assert parts.panels.ledger.tabs.tabText(1) == "Quotes"


def test_cells_are_told_to_screen_readers(parts: Parts) -> None:
    turn_to(parts, "drift")
    table = QAccessible.queryAccessibleInterface(parts.panels.ledger.table)
    assert table.text(QAccessible.Text.Name) == "Drift of all reports"
    parts.panels.ledger.table.setCurrentIndex(parts.panels.ledger.table.model().index(0, 3))
    assert table.focusChild().text(QAccessible.Text.Name) == "C: hedged, may have"


def test_a_comparison_made_anew_keeps_the_tab(parts: Parts) -> None:
    turn_to(parts, "names")
    parts.desk.session.compared(COMPARISON)
    assert parts.panels.ledger.tabs.currentIndex() == 4
    assert parts.panels.ledger.table.model().rowCount() == 1


def test_the_bar_of_the_largest_share_is_the_longest(parts: Parts) -> None:
    turn_to(parts, "sources")
    assert bar(parts, 0, 1) > bar(parts, 0, 3) > 0


def bar(parts: Parts, row: int, column: int) -> int:
    """How many pixels of the cell's bar are filled, counted along its middle."""
    table = parts.panels.ledger.table
    box = table.visualRect(table.model().index(row, column))
    image = table.viewport().grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = 16
    ink = [image.pixelColor(QPoint(x, middle)).lightness() for x in range(80, image.width() - 4)]
    return sum(light < 128 for light in ink)


def test_scrolled_sideways_the_first_column_stays_and_hides_no_cell(
    parts: Parts, went: list[Passage], qtbot: QtBot
) -> None:
    parts.window.resize(640, 700)
    turn_to(parts, "quotes")
    table = parts.panels.ledger.table
    bar = table.horizontalScrollBar()
    bar.setRange(0, 300)
    bar.setValue(300)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert went == [at(HERALD, "We will drain every lock before dawn")]
    table.setCurrentIndex(table.model().index(0, 1))
    assert table.visualRect(table.currentIndex()).left() >= table.columnWidth(0)


def test_many_reports_scroll_sideways_before_their_columns_are_cut(parts: Parts) -> None:
    parts.window.resize(700, 700)
    turn_to(parts, "quotes")
    header = parts.panels.ledger.table.horizontalHeader()
    assert min(header.sectionSize(column) for column in range(1, 4)) >= 112
