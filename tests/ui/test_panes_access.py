"""What a screen reader is told about a report's column."""

import gc

import pytest
from lighthouse_reports import GULL, HEADS, REPORTS
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from pytestqt.qtbot import QtBot

from ui.panes import pane_access
from ui.panes.report_pane import ReportPane
from ui.panes.synoptic_view import SynopticView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot: QtBot) -> SynopticView:
    made = SynopticView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_reports(REPORTS, HEADS)
    made.show()
    return made


@pytest.fixture
def pane(view: SynopticView) -> ReportPane:
    return view._columns.panes[0]


@pytest.fixture
def words(pane: ReportPane) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(pane).textInterface()


def test_a_report_is_a_named_read_only_document(pane: ReportPane):
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.role() == QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name) == "Report A: Gull"
    assert interface.state().readOnly


def test_every_kind_of_interface_can_be_asked_for(pane: ReportPane):
    interface = QAccessible.queryAccessibleInterface(pane)
    offered = [kind for kind in QAccessible.InterfaceType if int(interface.interface_cast(kind))]
    assert offered == [QAccessible.InterfaceType.TextInterface]


def test_the_text_is_counted_in_utf_16(words: QAccessibleTextInterface):
    count = len(GULL.text.encode("utf-16-le")) // 2
    assert words.characterCount() == count
    assert words.text(0, count) == GULL.text


def test_the_caret_can_be_set_and_read(words: QAccessibleTextInterface, pane: ReportPane):
    position = len(GULL.text[: GULL.text.index("nobody")].encode("utf-16-le")) // 2
    words.setCursorPosition(position)
    assert words.cursorPosition() == position
    assert GULL.text[pane.text.code_point(pane.selection.caret) :].startswith("nobody")


def test_a_character_is_found_where_it_is_said_to_be(words: QAccessibleTextInterface):
    for position in (0, 5, 40):
        assert words.offsetAtPoint(words.characterRect(position).center()) in (position, position + 1)


def test_no_selection_is_promised(words: QAccessibleTextInterface, pane: ReportPane):
    words.addSelection(0, 4)
    assert pane.selected_passage().span.of(GULL.text) == GULL.text[:4]
    assert words.selectionCount() == 0


def test_interfaces_go_with_their_columns(qtbot: QtBot):
    before = len(pane_access._alive)
    for _ in range(20):
        view = SynopticView()
        view.set_reports(REPORTS, HEADS)
        for pane in view._columns.panes:
            QAccessible.queryAccessibleInterface(pane).textInterface().text(0, 5)
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del view, pane
    gc.collect()
    assert len(pane_access._alive) <= before
