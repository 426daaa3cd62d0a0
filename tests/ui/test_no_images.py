"""No widget takes words of reports, files or people for markup: nothing in them is ever loaded."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from market_reports import finding, report
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from app.annotate import commands
from app.errors import EmptyFile
from app.model.alignment import Alignment, Cell, Origin, Row
from app.model.comparison import Comparison
from app.model.finding import DifferenceType, FindingKind
from app.model.report import Excluded
from app.model.span import Passage, Span
from ui.dialogs.about import AboutDialog
from ui.dialogs.error_dialog import ErrorDialog
from ui.dialogs.parts_dialog import PartsDialog
from ui.dialogs.report_dialog import ReportDialog
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.models.choice import choice
from ui.panels.welcome_page import RecentProject
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

IMAGE = '<img src="file:///nowhere/beacon.png">'
HOSTILE = f"<b>Fire</b>{IMAGE} at <a href='https://example.org'>the</a> quay"


def hostile(name: str, end: str) -> object:
    told = report(name, f"{HOSTILE} {end}", f"{HOSTILE} on Monday {end}")
    return replace(
        told,
        name=f"{HOSTILE}.html",
        path=f"/home/ida/{HOSTILE}.html",
        source=replace(told.source, outlet=f"{HOSTILE} {end}", byline=(HOSTILE,), url=IMAGE),
        excluded=(Excluded(HOSTILE, "navigation"),),
    )


REPORTS = (hostile("one", "1"), hostile("two", "2"))
PASSAGES = tuple(Passage(told.id, Span(0, len(HOSTILE))) for told in REPORTS)
FINDINGS = (
    finding(
        "hostile",
        FindingKind.DIFFERENCE,
        0,
        (HOSTILE, PASSAGES[:1]),
        (f"{HOSTILE}!", PASSAGES[1:]),
        code="figure_conflict",
        type=DifferenceType.FIGURE,
        values=HOSTILE,
    ),
)
COMPARISON = Comparison(
    reports=REPORTS,
    alignment=Alignment(
        rows=tuple(Row((Cell((n,)), Cell((n,)))) for n in range(2)),
        origins=(Origin(tuple(told.id for told in REPORTS)),),
    ),
    findings=FINDINGS,
)


@pytest.fixture
def parts(window: MainWindow) -> Parts:
    session = window.parts.desk.session
    session.apply("Add", lambda project: commands.add_reports(project, REPORTS))
    session.compared(COMPARISON)
    return window.parts


def is_markup(words: str) -> bool:
    """Whether a widget that guesses would take the words for markup that loads something."""
    return Gui.mightBeRichText(words) and ("<img" in words or "<a " in words)


def loading(top: QWidget) -> Iterator[str]:
    """The parts below `top` whose words would be taken for markup."""
    for widget in (top, *top.findChildren(QWidget)):
        for words in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
            if is_markup(words):
                yield f"tip of {widget!r}: {words}"
        if _guesses(widget) and is_markup(widget.text()):
            yield f"label in {widget.parent()!r}: {widget.text()}"
        if isinstance(widget, QTextEdit) and "<img" in widget.toHtml():
            yield f"text of {widget!r}"
        if isinstance(widget, QAbstractItemView) and widget.model():
            yield from (f"tip in {widget!r}: {tip}" for tip in _tips(widget) if is_markup(tip))
    for document in top.findChildren(QTextDocument):
        if "<img" in document.toHtml():
            yield f"{document!r}"


def _guesses(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(model.rowCount(top)):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_the_words_of_this_test_would_be_loaded_by_a_widget_that_guesses() -> None:
    assert is_markup(HOSTILE)


def test_a_window_full_of_hostile_words_loads_nothing(parts: Parts) -> None:
    parts.actions["panel_ledger"].trigger()
    for table in ("figures", "quotes", "drift", "sources", "names", "order", "updates"):
        parts.actions[f"table_{table}"].trigger()
        assert list(loading(parts.window)) == []
    parts.reading.select(PASSAGES[0])
    parts.actions["note"].trigger()
    parts.actions["left_out"].trigger()
    parts.reading.choose(FINDINGS[0])
    assert list(loading(parts.window)) == []
    parts.actions["linear_review"].trigger()
    assert list(loading(parts.window)) == []


def test_messages_jobs_and_recent_files_load_nothing(parts: Parts) -> None:
    parts.desk.fail(EmptyFile(name=HOSTILE))
    runner = parts.desk.engine.runner
    runner.start(Job(f"Reading {HOSTILE}"), lambda _monitor: None)
    parts.welcome.show_recent([RecentProject(path=IMAGE, title=HOSTILE, facts=HOSTILE, when="Today")])
    assert list(loading(parts.window)) == []
    for group in parts.panels.findings.findChildren(QWidget):
        assert not is_markup(group.toolTip())


def test_the_filter_by_report_loads_nothing(parts: Parts) -> None:
    wanted = parts.reading.filter.turned("report", REPORTS[0].id)
    parts.reading.set_filter(wanted)
    assert list(loading(parts.window)) == []


def test_dialogs_load_nothing(parts: Parts) -> None:
    values = replace(parts.preferences.values, author=HOSTILE, recent=(HOSTILE,))
    wanted = choice(REPORTS, (), take=lambda *_: None)
    for dialog in (
        ReportDialog(REPORTS[0], parts.window),
        PartsDialog(wanted, parts.window),
        SettingsDialog(values, HOSTILE, parts.window),
        AboutDialog(parts.window),
        ShortcutsDialog(parts.actions, parts.window),
        ErrorDialog(HOSTILE, saved=True, parent=parts.window),
    ):
        dialog.show()
        QApplication.processEvents()
        assert list(loading(dialog)) == []
        dialog.close()
    QCoreApplication.processEvents()
