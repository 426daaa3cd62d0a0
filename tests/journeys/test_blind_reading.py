"""Blind reading: no widget, tooltip, list or copied words tell whose report is read, until it is revealed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
TELLING = ("marlow tide", "marlowtide", "bay beacon", "marlow-tide.html", "beacon.html")
TIDE = """<html lang="en"><head><meta property="og:site_name" content="The Marlow Tide">
<title>Two boats lost in Marlow bay storm</title></head><body><article>
<h1>Two boats lost in Marlow bay storm</h1>
<p>MARLOW - A storm sank two boats in Marlow bay on Tuesday night, the coastguard said.</p>
<p>"The pier will reopen on Saturday," mayor Ida Fenn told the Marlow Tide.</p>
<p>There was no confirmation of reports that a third boat was missing.</p></article></body></html>"""
BEACON = """<html lang="en"><head><meta property="og:site_name" content="Bay Beacon">
<title>Three boats sink off Marlow, Bay Beacon learns</title></head><body><article>
<h1>Three boats sink off Marlow, Bay Beacon learns</h1>
<p>A storm sank three boats in Marlow bay on Tuesday night, the coastguard said.</p>
<p>"The pier will reopen on Saturday," mayor Ida Fenn said, according to the Marlow Tide.</p>
<p>The ferry to Skell was cancelled until Thursday.</p></article></body></html>"""


@pytest.fixture
def window(open_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    files = (tmp_path / "marlow-tide.html", tmp_path / "beacon.html")
    for path, text in zip(files, (TIDE, BEACON), strict=True):
        path.write_text(text, encoding="utf-8")
    window = open_window()
    window.open_files(list(files))
    qtbot.waitUntil(lambda: window.parts.desk.session.comparison is not None, timeout=PATIENCE_MS)
    return window


def blind(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(
        window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )


def words_of(window: MainWindow) -> Iterator[str]:
    """Everything that the window's parts say, to the eye, to the pointer or to a screen reader."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # parts that are seen no more
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        text = getattr(widget, "text", "")
        yield str(text() if callable(text) else "")
        if isinstance(widget, QAbstractItemView) and widget.model():
            yield from _of_model(widget)
    for pane in window.parts.page.view._columns.panes:
        yield from (pane.report.text, pane.report.label, *(block.text for block in pane.report.excluded))
    for button in window.parts.page.view._heads.buttons:
        yield from (button.head.title, button.head.line, *button.head.notices)


def _of_model(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(model.rowCount(top)):
            yield from (str(model.index(row, column).data(role)) for role in ROLES)


def telling(window: MainWindow) -> set[str]:
    return {words for words in words_of(window) if any(name in words.casefold() for name in TELLING)}


def test_no_part_of_the_window_names_an_outlet_until_it_is_revealed(window: MainWindow) -> None:
    assert telling(window)
    blind(window)
    actions, parts = window.parts.actions, window.parts
    actions["panel_ledger"].setChecked(False)
    actions["panel_ledger"].trigger()
    for table in ("figures", "quotes", "drift", "sources", "names", "order", "updates"):
        actions[f"table_{table}"].trigger()
        assert telling(window) == set()
    actions["linear_review"].trigger()
    assert telling(window) == set()
    actions["aligned"].trigger()
    for _ in parts.desk.session.comparison.findings:
        actions["next_finding"].trigger()
        assert telling(window) == set()
    titles = [button.head.title for button in parts.page.view._heads.buttons]
    assert titles == ["Outlet A", "Outlet B"]
    assert any("outlets hidden" in words for words in words_of(window))
    blind(window)
    assert telling(window)
