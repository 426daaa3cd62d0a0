"""The sample's ledger, as a reader goes through it by key and by mouse, with the real engine behind it."""

from collections.abc import Callable

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.span import Passage
from ui.main_window import MainWindow
from ui.models.sheet import Cell
from ui.models.sheet_table import CellRole
from ui.panes.report_pane import ReportPane
from ui.parts import Parts

# the screenless platform says so of every window with a least size
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Reader:
    """Somebody with a keyboard and a mouse."""

    def __init__(self, parts: Parts, qtbot: QtBot) -> None:
        self.parts, self.panel, self._qtbot = parts, parts.panels.ledger, qtbot
        self.went: list[Passage] = []
        parts.reading.went.connect(self.went.append)

    def turn_to(self, name: str) -> None:
        """By key; the keyboard is in the table then."""
        QTest.keySequence(self.parts.window, self.parts.actions[f"table_{name}"].shortcut())
        self._qtbot.waitUntil(self.panel.table.hasFocus)

    def cell(self, row: int, column: int) -> Cell | None:
        return self.panel.table.model().index(row, column).data(CellRole)

    def rows(self) -> list[str]:
        model = self.panel.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def click(self, row: int, column: int) -> str:
        """Click on a cell; the words that were gone to."""
        table = self.panel.table
        where = table.visualRect(table.model().index(row, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        return self.words()

    def words(self) -> str:
        passage = self.went[-1]
        return passage.span.of(self.parts.desk.session.project.report(passage.report).text)


@pytest.fixture
def reader(open_window: Callable[[], MainWindow], qtbot: QtBot) -> Reader:
    window = open_window()
    window.open_sample()
    qtbot.waitUntil(lambda: window.parts.desk.session.comparison is not None, timeout=PATIENCE_MS)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return Reader(window.parts, qtbot)


def test_an_editor_goes_through_all_tables(reader: Reader) -> None:
    an_altered_quote_is_found(reader)
    what_drifts_at_the_top_comes_first(reader)
    who_is_cited_without_a_name_is_found(reader)
    what_somebody_is_called_is_read_by_key(reader)
    what_stands_lower_elsewhere_is_found(reader)


def an_altered_quote_is_found(reader: Reader) -> None:
    reader.turn_to("quotes")
    altered = reader.cell(0, 2)
    assert altered is not None
    assert (altered.words, altered.note) == ("tested → cleared", "altered")
    assert reader.click(0, 2) == "cleared"
    pane = QApplication.focusWidget()
    assert isinstance(pane, ReportPane)
    assert pane.report.label == "The Harbour Post"
    reader.parts.actions["back"].trigger()
    assert len(reader.rows()) > 1
    QTest.mouseClick(reader.panel.stressed_only, Qt.MouseButton.LeftButton)
    assert len(reader.rows()) == 1


def what_drifts_at_the_top_comes_first(reader: Reader) -> None:
    reader.turn_to("drift")
    assert len(reader.rows()) > 1
    assert reader.rows()[0].startswith("Four people were hurt when a blaze tore through a battery depot")
    told = {column: cell for column in range(1, 5) if (cell := reader.cell(0, column))}
    assert told[4].note == "asserted"
    credited = next(column for column, cell in told.items() if cell.note.startswith("credited to "))
    assert " ".join(reader.click(0, credited).split()) == told[credited].words


def who_is_cited_without_a_name_is_found(reader: Reader) -> None:
    reader.turn_to("sources")
    named = len(reader.rows())
    QTest.mouseClick(reader.panel.stressed_only, Qt.MouseButton.LeftButton)
    assert 0 < len(reader.rows()) < named
    cells = [cell for column in range(1, 5) if (cell := reader.cell(0, column))]
    assert all(cell.sign and cell.share and cell.words.endswith(" %") for cell in cells)


def what_somebody_is_called_is_read_by_key(reader: Reader) -> None:
    reader.turn_to("names")
    table = reader.panel.table
    row = reader.rows().index("Ilse Brandt")
    for _ in range(row - table.currentIndex().row()):
        QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().data() == "harbour master Ilse Brandt"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert reader.words() == "harbour master Ilse Brandt"


def what_stands_lower_elsewhere_is_found(reader: Reader) -> None:
    reader.turn_to("order")
    assert [reader.cell(0, column).words for column in (1, 4)] == ["Standfirst", "Paragraph 10 of 16"]
    assert reader.click(0, 4)
