"""Text that was left out is shown on request, put back, and taken out again; the comparison follows."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.model.project import Project
from app.model.report import ParagraphKind
from app.model.span import Passage
from app.storage import ProjectFile
from ui.bridge import Engine
from ui.main_window import MainWindow
from ui.panels.label_menu import LabelMenu
from ui.panes.left_out import block_box
from ui.panes.report_pane import ReportPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOTICE = "Sign up to our newsletter"
PAGE = f"""<html><head><title>Two boats lost</title></head><body><article><h1>Two boats lost in storm</h1>
<p>A storm sank two boats in Marlow bay on Tuesday night, the coastguard said.</p>
<p>{NOTICE}</p>
<p>About 60 people spent the night in the town hall, mayor Ida Fenn said.</p>
<p>The pier will reopen on Saturday, she told reporters in the harbour.</p></article></body></html>"""


@pytest.fixture
def window(
    open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> MainWindow:
    """One report whose invitation to subscribe was left out."""
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    opened = open_window()
    path = tmp_path / "storm.html"
    path.write_text(PAGE, encoding="utf-8")
    opened.open_files([path])
    qtbot.waitUntil(lambda: bool(project(opened).reports), timeout=PATIENCE_MS)
    return opened


def project(window: MainWindow) -> Project:
    return window.parts.desk.session.project


def pane(window: MainWindow) -> ReportPane:
    return window.parts.page.view.findChildren(ReportPane)[-1]


def passage_of(window: MainWindow, paragraph: int) -> Passage:
    report = project(window).reports[0]
    return Passage(report.id, report.paragraphs[paragraph].span)


def offered(window: MainWindow) -> dict[str, QAction]:
    """The entries of the menu that is open, its submenus included."""
    menu = window.findChildren(LabelMenu)[-1]
    entries = [*menu.actions(), *(a for sub in menu.findChildren(QMenu) for a in sub.actions())]
    return {entry.text().replace("&", ""): entry for entry in entries}


def centre_of_block(window: MainWindow) -> QPointF:
    column = pane(window)
    block, top = next(iter(column.left_out_blocks()))
    assert column.measures is not None
    return block_box(block, top, column.measures).center()


def test_left_out_text_takes_room_only_while_it_is_shown(window: MainWindow) -> None:
    before = list(pane(window).place.tops)
    assert list(pane(window).left_out_blocks()) == []
    window.parts.actions["left_out"].trigger()
    assert project(window).reports[0].excluded[0].text == NOTICE
    assert pane(window).place.tops[2] > before[2]
    window.parts.actions["left_out"].trigger()
    assert list(pane(window).place.tops) == before


def test_a_click_on_left_out_text_puts_it_back_where_it_stood(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.actions["left_out"].trigger()
    pane(window).ask_label_at(centre_of_block(window))
    offered(window)["Put Back as Body"].trigger()
    report = project(window).reports[0]
    texts = [paragraph.span.of(report.text) for paragraph in report.paragraphs]
    assert texts[2] == NOTICE
    assert report.excluded == ()
    assert window.parts.desk.session.undo_label == "Put Back Text"
    window.parts.actions["undo"].trigger()
    assert project(window).reports[0].excluded[0].text == NOTICE


def test_the_keyboard_labels_a_paragraph_and_puts_back_what_was_left_out_beside_it(
    window: MainWindow,
) -> None:
    window.parts.actions["left_out"].trigger()
    report = project(window).reports[0]
    window.parts.reading.go(passage_of(window, 2))
    window.parts.actions["label"].trigger()
    entries = offered(window)
    assert entries["Put Back as Caption"]
    entries["Crosshead"].trigger()
    assert project(window).reports[0].paragraphs[2].kind is ParagraphKind.CROSSHEAD
    assert project(window).reports[0].text == report.text


def test_a_paragraph_left_out_is_stored_and_compared_without(window: MainWindow, tmp_path: Path) -> None:
    before = window.parts.desk.session.inputs
    pane(window).ask_label_at(QPointF(QPoint(60, 10)))
    offered(window)["Leave Out"].trigger()
    assert window.parts.desk.session.inputs != before
    path = tmp_path / "storm.synoptic"
    window.parts.desk.session.save_as(path)
    window.parts.desk.session.close()
    with closing(ProjectFile.open(path)) as kept:
        assert kept.project.reports[0].excluded[0].reason == "reader"
